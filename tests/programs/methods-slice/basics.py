# slice objects.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (slice(5), slice(1, 5), slice(1, 5, 2), slice(None), slice(1, 2).start, slice(1, 2).stop, slice(1, 2).step))
show(lambda: (slice(None, None, -1).indices(5), slice(1, 10).indices(4), slice(-3, -1).indices(5), slice(10, 0, -3).indices(6), slice(-100, 100).indices(3)))
show(lambda: (slice(1, 2) == slice(1, 2), [1, 2, 3, 4][slice(1, 3)], "abcdef"[slice(None, None, 2)], slice("a", "b"), slice(1.5)))
show(lambda: [1, 2][slice("a")])
show(lambda: slice(None, None, 0).indices(3))
show(lambda: slice(1).indices(-1))
show(lambda: slice())
show(lambda: [1, 2, 3][slice(1.5)])
