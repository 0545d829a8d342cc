# Parameters, locals, comprehensions and classes hide a constant of the module.
N = 3
TEXT = "module"


def parameter(N):
    return N


def local():
    N = 5
    return N, TEXT


def nested():
    TEXT = "outer"

    def inner():
        return TEXT, N

    return inner()


def deleted():
    N = 1
    del N
    try:
        return N
    except UnboundLocalError as error:
        return str(error)


print(parameter(1), local(), nested(), deleted())
print([N for N in range(2)], [N for _ in range(2)], {N: TEXT for N in (7, 8)}, N)
print((lambda N: N)(9), (lambda: N)())
print(sum(N for _ in range(N)), [(N, M) for M in range(N) if M < N - 1])
