"""Built-in functions of asynchronous iteration."""

_NOTHING = object()


def aiter(async_iterable, /):
    if not hasattr(type(async_iterable), '__aiter__'):
        raise TypeError(f"'{type(async_iterable).__name__}' object is not an async iterable")
    iterator = async_iterable.__aiter__()
    if not hasattr(type(iterator), '__anext__'):
        raise TypeError(f"aiter() returned not an async iterator of type '{type(iterator).__name__}'")
    return iterator


async def _next_or(awaitable, default):
    try:
        return await awaitable
    except StopAsyncIteration:
        return default


def anext(async_iterator, default=_NOTHING, /):
    if not hasattr(type(async_iterator), '__anext__'):
        raise TypeError(f"'{type(async_iterator).__name__}' object is not an async iterator")
    awaitable = async_iterator.__anext__()
    return awaitable if default is _NOTHING else _next_or(awaitable, default)
