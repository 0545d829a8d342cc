# A view of an array shares its numbers.
from array import array


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


numbers = array("h", [1, -2, 3, -4])
view = memoryview(numbers)
print(view.format, view.itemsize, view.tolist(), view[1], view[::-1].tolist(), view.nbytes)
view[0] = 500
view[2:4] = array("h", [7, 8])
print(numbers, bytes(numbers), numbers.tobytes() == view.tobytes(), view == numbers)
attempt(lambda: view.__setitem__(0, 40000))
attempt(lambda: view.__setitem__(slice(0, 1), b"ab"))
print(memoryview(array("d", [0.5])).tolist(), memoryview(array("B", b"xyz"))[1:].tobytes())
