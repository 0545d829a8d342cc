# A RecursionError is caught at any level, its finally blocks run, and the depth is free again.
ran = 0


def fall(n):
    global ran
    try:
        return fall(n + 1)
    finally:
        ran += 1


for attempt in range(3):
    ran = 0
    try:
        fall(0)
    except RecursionError as error:
        print(attempt, ran > 100, str(error)[:32])


def shallow(n):
    return n if n == 0 else shallow(n - 1)


print(shallow(300))


def catches_within(n):
    try:
        return catches_within(n + 1)
    except RecursionError:
        return "caught within"


print(catches_within(0))
