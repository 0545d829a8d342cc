"""Context managers from generators, and small ready-made ones."""

from functools import wraps


class AbstractContextManager:
    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, traceback):
        return None

    def __class_getitem__(cls, item):
        return cls


class ContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwargs):
            with self._recreate_cm():
                return func(*args, **kwargs)

        return inner


class _GeneratorContextManager(ContextDecorator):
    def __init__(self, func, args, kwargs):
        self.gen = func(*args, **kwargs)
        self.func = func
        self.args = args
        self.kwds = kwargs

    def _recreate_cm(self):
        return _GeneratorContextManager(self.func, self.args, self.kwds)

    def __enter__(self):
        self.args = self.kwds = self.func = None
        for value in self.gen:
            return value
        raise RuntimeError("generator didn't yield")

    def __exit__(self, exc_type, value, traceback):
        if exc_type is None:
            for _ in self.gen:
                self.gen.close()
                raise RuntimeError("generator didn't stop")
            return False
        if value is None:
            value = exc_type()
        try:
            self.gen.throw(value)
        except StopIteration as error:
            return error is not value
        except RuntimeError as error:
            if error is value:
                return False
            if isinstance(value, StopIteration) and error.__cause__ is value:
                return False
            raise
        except BaseException as error:
            if error is not value:
                raise
            return False
        try:
            raise RuntimeError("generator didn't stop after throw()")
        finally:
            self.gen.close()


def contextmanager(func):
    @wraps(func)
    def helper(*args, **kwargs):
        return _GeneratorContextManager(func, args, kwargs)

    return helper


class closing(AbstractContextManager):
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class nullcontext(AbstractContextManager):
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass


class suppress(AbstractContextManager):
    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        return exctype is not None and issubclass(exctype, self._exceptions)


def _method(cls, cm, name):
    found = getattr(cls, name, None)
    if found is None:
        raise TypeError(
            f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager protocol"
        )
    return getattr(cm, name)


class ExitStack(AbstractContextManager):
    def __init__(self):
        self._callbacks = []

    def enter_context(self, cm):
        cls = type(cm)
        enter = _method(cls, cm, '__enter__')
        leave = _method(cls, cm, '__exit__')
        result = enter()
        self._callbacks.append(leave)
        return result

    def push(self, exit):
        leave = getattr(type(exit), '__exit__', None)
        self._callbacks.append(exit if leave is None else exit.__exit__)
        return exit

    def callback(self, callback, /, *args, **kwargs):
        def leave(exc_type, exc, tb):
            callback(*args, **kwargs)

        self._callbacks.append(leave)
        return callback

    def pop_all(self):
        made = type(self)()
        made._callbacks = self._callbacks
        self._callbacks = []
        return made

    def close(self):
        self.__exit__(None, None, None)

    def __exit__(self, exc_type, exc, tb):
        given = exc
        changed = False
        while self._callbacks:
            leave = self._callbacks.pop()
            try:
                if exc is None:
                    leave(None, None, None)
                elif leave(type(exc), exc, exc.__traceback__):
                    exc = None
                    changed = False
            except BaseException as error:
                exc = error
                changed = True
        if changed:
            raise exc
        return given is not None and exc is None
