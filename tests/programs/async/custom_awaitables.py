# __await__ on classes, and driving coroutines without an event loop.
class Ask:
    def __init__(self, question):
        self.question = question

    def __await__(self):
        answer = yield self.question
        return answer


async def dialog():
    name = await Ask('name?')
    try:
        age = await Ask('age?')
    except ValueError as e:
        age = f'unknown ({e})'
    return name, age


c = dialog()
print(c.send(None), c.send('Ann'))
try:
    c.send(40)
except StopIteration as e:
    print(e.value)
c = dialog()
c.send(None)
c.send('Bob')
try:
    c.throw(ValueError('secret'))
except StopIteration as e:
    print(e.value)


class BadAwait:
    def __await__(self):
        return 5


class ReturnsList:
    def __await__(self):
        return iter([1, 2])


async def use(x):
    return await x


for x in (BadAwait(), use):
    try:
        use(x).send(None)
    except TypeError as e:
        print(e)
u = use(ReturnsList())
print(u.send(None), u.send(None))
try:
    u.send(None)
except StopIteration as e:
    print(e.value)


async def nested():
    return await use(use(Ask('deep')))


n = nested()
print(n.send(None), n.cr_running if hasattr(n, 'cr_running') else False)
try:
    n.send('answer')
except StopIteration as e:
    print(e.value)
