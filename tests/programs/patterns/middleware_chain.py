# Handlers wrapped in layers, as a web framework does it.
from functools import reduce, wraps


def logged(log):
    def layer(handler):
        @wraps(handler)
        def inner(request):
            log.append("> " + request["path"])
            response = handler(request)
            log.append(f"< {response['status']}")
            return response

        return inner

    return layer


def guarded(handler):
    @wraps(handler)
    def inner(request):
        if request.get("token") != "t":
            return {"status": 401}
        return handler(request)

    return inner


def safe(handler):
    def inner(request):
        try:
            return handler(request)
        except Exception as error:
            return {"status": 500, "error": f"{type(error).__name__}: {error}"}

    return inner


def app(request):
    "The application."
    return {"status": 200, "body": 10 / request["n"]}


log = []
handler = reduce(lambda h, layer: layer(h), [safe, guarded, logged(log)], app)
for request in ({"path": "/a", "n": 4, "token": "t"}, {"path": "/b"}, {"path": "/c", "n": 0, "token": "t"}, {"path": "/d", "token": "t"}):
    print(handler(request))
print(log)
print(guarded(app).__name__)
