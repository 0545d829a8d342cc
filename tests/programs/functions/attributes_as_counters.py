# Functions keep attributes, also when they are reached by another name or passed around.
def visit(node):
    visit.count = getattr(visit, 'count', 0) + 1
    for child in node:
        visit(child)


visit([[], [[], []]])
print(visit.count, visit.__dict__)


def mark(f, **values):
    for name, value in values.items():
        setattr(f, name, value)
    return f


def plain():
    return 'called'


same = mark(plain, route='/x', methods=('GET',))
print(same is plain, plain.route, plain.methods, same())
handlers = [f for f in (visit, plain) if hasattr(f, 'route')]
print([f.__name__ for f in handlers])
