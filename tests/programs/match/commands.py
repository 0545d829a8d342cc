# A small command interpreter with match.
def run(state, line):
    match line.split():
        case []:
            return state
        case ['push', *items]:
            return state + [int(i) for i in items]
        case ['pop'] if not state:
            return ['empty']
        case ['pop']:
            return state[:-1]
        case [('add' | 'mul') as op] if len(state) >= 2:
            *rest, a, b = state
            return rest + [a + b if op == 'add' else a * b]
        case [name, *_]:
            return [f'unknown {name}']


state = []
for line in ('pop', '', 'push 1 2 3', 'add', 'mul', 'pop', 'jump 5'):
    state = run([] if state and isinstance(state[0], str) else state, line)
    print(repr(line), state)
