import os

print(os.environ.get('NANO_NOT_SET'), os.environ.get('NANO_NOT_SET', 'default'), os.getenv('NANO_NOT_SET', 3))
print('NANO_NOT_SET' in os.environ)
os.environ['NANO_TABLE'] = 'woof'
print(os.environ['NANO_TABLE'], os.getenv('NANO_TABLE'), 'NANO_TABLE' in os.environ)
print(os.environ.setdefault('NANO_TABLE', 'x'), os.environ.setdefault('NANO_NEW', 'y'), os.environ.pop('NANO_NEW'))
print(os.environ.pop('NANO_NEW', None))
del os.environ['NANO_TABLE']
os.environ.update({'NANO_A': '1'}, NANO_B='2')
print(int(os.environ['NANO_A']) + int(os.environ['NANO_B']))
for attempt in (lambda: os.environ['NANO_TABLE'], lambda: os.environ.pop('NANO_TABLE')):
    try:
        attempt()
    except KeyError as error:
        print('KeyError', error)
try:
    os.environ['NANO_A'] = 1
except TypeError as error:
    print(error)
