# __exit__ gets class, value and traceback; anything true suppresses.
class Show:
    def __init__(self, answer):
        self.answer = answer

    def __enter__(self):
        return self

    def __exit__(self, *info):
        print(len(info), info[0], repr(info[1]))
        return self.answer


for answer in (True, 1, 'yes', [0]):
    with Show(answer):
        raise ValueError(answer)
for answer in (False, 0, '', None, []):
    try:
        with Show(answer):
            raise ValueError(answer)
    except ValueError as e:
        print('out', e)
with Show(True):
    import sys
    sys.exit(3)
with Show(True) as s:
    with Show(False):
        {}['missing']
print('end', s.answer)


def gen():
    with Show(False):
        yield 1
        yield 2


g = gen()
next(g)
g.close()
