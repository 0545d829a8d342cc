# A hundred doors, by toggling and by squares.
doors = [False] * 101
for step in range(1, 101):
    for d in range(step, 101, step):
        doors[d] = not doors[d]
print([i for i, is_open in enumerate(doors) if is_open])
print([i * i for i in range(1, 11)] == [i for i, o in enumerate(doors) if o], sum(doors), doors.index(True))
