"""The handler of guarantees.c: does what its event says."""

import time

import nanolambda

state = {'count': 0}


class Dated(Exception):
    """Its text asks the host."""

    def __str__(self):
        return 'at ' + str(time.time())


def endless():
    n = 0
    while True:
        yield n
        n += 1


def spin(_):
    n = 0
    while n >= 0:
        n += 1


def handler(event, context):
    what = event['do']
    if what == 'count':
        state['count'] += 1
        return state['count']
    if what == 'time':
        return time.time()
    if what == 'append':
        return nanolambda.append('w', b'x')
    if what == 'get':
        return len(nanolambda.get('w', 1))
    if what == 'latest':
        return nanolambda.latest('w')
    if what == 'text of an exception':
        raise Dated()
    if what == 'callbacks':
        return sorted(range(100), key=lambda x: -x)
    if what == 'garbage':
        return len([str(i) * 20 for _ in range(40) for i in range(100)][0])
    if what == 'spin in callbacks':
        return sorted([1, 2], key=spin)
    if what == 'spin in C':
        return sum(endless())
    return spin(0)
