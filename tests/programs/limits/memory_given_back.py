# After a MemoryError what was allocated on the way is free again.
def exhaust():
    parts = []
    while True:
        parts.append("x" * 1_000_000 + str(len(parts)))


for attempt in range(3):
    try:
        [0] * 10 ** 12
    except MemoryError as error:
        print(attempt, "MemoryError", error.args)
    data = [str(i) for i in range(1000)]
    print(len(data), sum(map(len, data)))
