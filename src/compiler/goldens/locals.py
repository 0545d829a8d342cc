def work(data, base=2, *rest, scale=1.5, **options):
    total = 0
    for i in range(len(data)):
        total += data[i] * scale - base
        if total > 10 and not base or data is None:
            continue
        if i == 3:
            break
    else:
        total = -total
    while total:
        total -= 1
    first, second = rest
    first, second = second, first
    head, *tail = data
    return first if head < second <= 3 else [total, *tail]


print(work)
