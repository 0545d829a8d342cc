print('lazy runs')
token = 'tok'
