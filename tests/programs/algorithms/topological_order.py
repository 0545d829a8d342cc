# Dependencies in build order, by depth-first search and by counting; cycles are found.
TASKS = {'deploy': ['test', 'package'], 'test': ['build'], 'package': ['build', 'docs'], 'build': ['fetch'], 'docs': [], 'fetch': []}


class Cycle(Exception):
    pass


def order(tasks):
    done, state = [], {}
    def visit(task, path):
        if state.get(task) == 'open':
            raise Cycle(' -> '.join(path[path.index(task):] + [task]))
        if task in state:
            return
        state[task] = 'open'
        for needed in tasks.get(task, ()):
            visit(needed, path + [task])
        state[task] = 'done'
        done.append(task)
    for task in tasks:
        visit(task, [])
    return done


def layers(tasks):
    left = {t: set(d) for t, d in tasks.items()}
    while left:
        ready = sorted(t for t, d in left.items() if not d)
        if not ready:
            raise Cycle(sorted(left))
        yield ready
        left = {t: d.difference(ready) for t, d in left.items() if t not in ready}


print(order(TASKS))
print(list(layers(TASKS)))
try:
    order({'a': ['b'], 'b': ['c'], 'c': ['b']})
except Cycle as error:
    print('cycle:', error)
try:
    list(layers({'a': ['b'], 'b': ['a'], 'c': []}))
except Cycle as error:
    print('cycle:', error)
