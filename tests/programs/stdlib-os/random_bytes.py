import os

print(len(os.urandom(16)), os.urandom(0), type(os.urandom(3)).__name__)
print(len({os.urandom(8) for _ in range(20)}))
try:
    os.urandom(-1)
except ValueError as error:
    print(error)
