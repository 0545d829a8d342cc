def attempt(function):
    try:
        print(function())
    except ZeroDivisionError as error:
        print(error)


attempt(lambda: 1 // 0)
attempt(lambda: 1 % 0)
attempt(lambda: 1 / 0)
attempt(lambda: divmod(1, 0))
attempt(lambda: 1.0 / 0)
attempt(lambda: 1.0 // 0)
attempt(lambda: 1.0 % 0)
attempt(lambda: divmod(1.0, 0))
attempt(lambda: 0**-1)
attempt(lambda: 0.0**-1)
attempt(lambda: 10**40 // 0)
attempt(lambda: True % False)
