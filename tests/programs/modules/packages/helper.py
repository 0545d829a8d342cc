print('helper init')
LIMIT = 10
counter = 0
def add(a, b): return a + b
def get(): return counter
class Thing:
    x = LIMIT
if __name__ == '__main__':
    print('not here')
