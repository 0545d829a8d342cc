"""What bool() asks, and what it says to wrong answers."""
class Never:
    __bool__ = None

class Wrong:
    def __bool__(self):
        return 3

class Negative:
    def __len__(self):
        return -1

class Huge:
    def __len__(self):
        return 'x'

for kind in (Never, Wrong, Negative, Huge):
    try:
        print(bool(kind()))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
