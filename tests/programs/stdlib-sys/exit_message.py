import sys

print('before')
if sys.version_info >= (3, 0):
    sys.exit('no more')
print('never')
