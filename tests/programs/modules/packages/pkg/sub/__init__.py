print('sub init')
