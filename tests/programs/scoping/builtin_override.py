# Module names hide built-in ones; deleting them shows the built-ins again.
def use():
    return len([1, 2])


print(use())
len = lambda x: 'mine'
print(use(), len([]))
del len
print(use(), len([]))


def local():
    list = 'local'
    return list


print(local(), list('ab'))


def shadowed(print=None, str='s'):
    return print, str


print(shadowed())
id = 7
print(id)
class T:
    int = 5
    def f(self):
        return int('3'), self.int
print(T().f(), T.int)
