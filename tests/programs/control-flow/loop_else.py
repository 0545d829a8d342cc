# else of for and while runs unless the loop is left by break; nested loops and continue.
def first_factor(n):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        return f'{n} is prime'
    return f'{n} = {d} * {n // d}'


for n in range(2, 12):
    print(first_factor(n))
count = 0
while count < 5:
    count += 1
    if count % 2:
        continue
    print('even', count)
else:
    print('finished with', count)
for row in ([1, 2], [3, -1], [5]):
    for cell in row:
        if cell < 0:
            print('negative in', row)
            break
    else:
        print('fine', row)
        continue
    break
else:
    print('never')
for _ in []:
    pass
else:
    print('empty loop has an else too')
while False:
    pass
else:
    print('so has while False')
