print([(q := i, q) for i in range(2)], q)
