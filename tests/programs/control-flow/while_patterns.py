# while with several exits: sentinel values, retries, binary search, Collatz, two pointers, nested loops with flags.
stream = iter([3, 5, -1, 9])
values = []
while (v := next(stream)) >= 0:
    values.append(v)
print(values, next(stream), next(stream, 'done'))
attempts, errors = 0, []
while True:
    attempts += 1
    try:
        if attempts < 3: raise TimeoutError(f'try {attempts}')
    except TimeoutError as error:
        errors.append(str(error))
        continue
    else:
        break
    finally:
        errors.append('f')
print(attempts, errors)
a, target = [1, 3, 4, 6, 8, 11], 10
i, j = 0, len(a) - 1
while i < j:
    s = a[i] + a[j]
    if s == target:
        print('pair', a[i], a[j])
        i += 1
    elif s < target: i += 1
    else: j -= 1
else:
    print('scanned', i, j)
found = None
for r, row in enumerate([[1, 2], [3, 4], [5, 6]]):
    for c, cell in enumerate(row):
        if cell == 4:
            found = r, c
            break
    if found:
        break
print(found)
n, steps = 27, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)
stack = [1, [2, [3, [4]]]]
flat = []
while stack:
    item = stack.pop()
    if isinstance(item, list): stack.extend(item)
    else: flat.append(item)
print(flat)
while True:
    while True:
        break
    print('outer')
    break
else:
    print('never')
x = 10
while x:
    x -= 3
    if x < 0: break
print(x)
