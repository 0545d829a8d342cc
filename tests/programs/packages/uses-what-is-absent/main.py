# a package that mentions files, sockets and complex numbers, and is used for other things
from sensors import average, describe, registry, Reading, kinds

print(average([1, 2, 3.5]), describe(2.5), describe('x'))
registry['a'] = Reading(5)
print(registry['a'], list(registry), kinds())
