# What a branch that never runs would do does not matter; what it binds still decides what is local.
DEBUG = False


def handler():
    if DEBUG:
        import module_that_is_not_there
        module_that_is_not_there.start()
    return "ran"


def local_by_dead_code():
    try:
        return value
    except UnboundLocalError as error:
        return str(error)
    if DEBUG:
        value = 1


def generator_by_dead_code():
    if DEBUG:
        yield 1


async def coroutine():
    return 5
    await nothing


value = "global"
print(handler(), local_by_dead_code(), list(generator_by_dead_code()))
try:
    coroutine().send(None)
except StopIteration as stop:
    print(stop.value)
