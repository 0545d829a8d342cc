def a():
    x = 'a'

    def b():
        y = 'b'

        def c():
            z = 'c'

            def d():
                nonlocal x, y
                x += '!'
                y += '?'
                return x + y + z

            return d

        return c, lambda: y

    return b, lambda: x


b, get_x = a()
c, get_y = b()
d = c()
print(d(), d(), get_x(), get_y())


def parameters(p, *args, k=1, **kw):
    def show():
        return p, args, k, kw

    def change():
        nonlocal p, args, k, kw
        p, args, k, kw = 0, (), None, {}

    return show, change


show, change = parameters(1, 2, 3, k=4, z=5)
print(show())
change()
print(show())


class Meter:
    unit = 'm'

    def make(self, factor):
        def scale(x):
            return f'{x * factor}{self.unit}'

        return scale


print(Meter().make(3)(4))


def class_inside(n):
    class Inner:
        value = n

        def get(self):
            return n, self.value

    return Inner


print(class_inside(1)().get(), class_inside(2)().get())


def recursive(n):
    def down(k):
        return [] if k == 0 else [k * n] + down(k - 1)

    return down(n)


print(recursive(4))


def shadow(x):
    def inner(x):
        return [x for x in range(x)]

    return inner(x + 1), x


print(shadow(2))
