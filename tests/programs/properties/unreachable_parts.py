"""Properties without getter, setter or deleter name the class by its qualified name."""
class Outer:
    class Inner:
        @property
        def size(self):
            return 1
        bare = property()

i = Outer.Inner()
for action in (lambda: setattr(i, 'size', 2), lambda: i.bare, lambda: delattr(i, 'size'), lambda: setattr(i, 'bare', 1)):
    try:
        action()
    except AttributeError as e:
        print(e)
