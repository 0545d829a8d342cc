# __exit__ that swallows, passes on, or raises.
class Manager:
    def __init__(self, answer):
        self.answer = answer

    def __enter__(self):
        return self

    def __exit__(self, kind, error, tb):
        print("exit", kind and kind.__name__, error, tb is not None)
        if self.answer == "raise":
            raise RuntimeError("from exit")
        return self.answer


for answer in (True, False, None, "raise", []):
    try:
        with Manager(answer):
            raise ValueError("inside")
        print("swallowed")
    except Exception as error:
        print(type(error).__name__, error, repr(error.__context__))
with Manager("yes") as m:
    print(m.answer)
