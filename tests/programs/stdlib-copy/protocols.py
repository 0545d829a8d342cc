import copy


class Point:
    def __init__(self, x, tags):
        self.x = x
        self.tags = tags

    def __copy__(self):
        print('copying')
        return Point(self.x, self.tags)

    def __deepcopy__(self, memo):
        print('deep copying')
        made = Point(self.x, copy.deepcopy(self.tags, memo))
        memo[id(self)] = made
        return made


p = Point(1, ['a'])
q = copy.copy(p)
r = copy.deepcopy(p)
print(q.tags is p.tags, r.tags is p.tags, r.tags == p.tags)


class Node:
    def __init__(self, value):
        self.value = value
        self.links = []


a, b = Node(1), Node(2)
a.links.append(b)
b.links.append(a)
c = copy.deepcopy(a)
print(c is a, c.links[0].links[0] is c, c.links[0].value)
shared = [1]
both = copy.deepcopy([shared, shared])
print(both[0] is both[1], both[0] is shared)
loop = [1]
loop.append(loop)
made = copy.deepcopy(loop)
print(made[1] is made, made is loop)
t = (1, 'a', (2, 3))
print(copy.deepcopy(t) is t, copy.copy(t) is t, copy.deepcopy(([],))[0] is not t)


class Bag(list):
    pass


bag = Bag([1, [2]])
bag.note = {'k': [1]}
shallow, deep = copy.copy(bag), copy.deepcopy(bag)
print(shallow, type(shallow).__name__, shallow[1] is bag[1], deep, deep[1] is bag[1], deep.note, deep.note is bag.note)


class Config(dict):
    pass


conf = Config(a=[1])
print(copy.deepcopy(conf), copy.copy(conf)['a'] is conf['a'], type(copy.deepcopy(conf)).__name__)
print(copy.copy({1, 2}), copy.deepcopy({'a': {1: [2]}}), copy.copy(len) is len, copy.deepcopy(frozenset([1])))
error = copy.copy(ValueError('x', 1))
print(repr(error))


class State:
    def __init__(self):
        self.a = 1
        self.secret = 2

    def __getstate__(self):
        return {'a': self.a}

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.secret = 'reset'


s = copy.copy(State())
print(s.a, s.secret)
