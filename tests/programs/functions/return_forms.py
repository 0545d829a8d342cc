# What return gives, from every kind of block.
def nothing(): pass
def bare(): return
def pair(): return 1, 2
def starred(xs): return 0, *xs
def from_loop():
    for i in range(10):
        for j in range(10):
            if i * j == 42:
                return i, j
def from_with():
    class M:
        def __enter__(self): return self
        def __exit__(self, *a): print('exit', a)
    with M():
        return 'with'
def from_while():
    while True:
        return 'while'
def from_try():
    try:
        return 'try'
    finally:
        print('cleanup')
def override():
    try:
        return 'try'
    finally:
        return 'finally'
def swallowed():
    try:
        raise ValueError
    finally:
        return 'swallowed'
print(nothing(), bare(), pair(), starred([1, 2]), from_loop(), from_with(), from_while(), from_try(), override(), swallowed())
