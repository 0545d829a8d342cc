# A chain evaluates its middle once and stops early.
def say(n):
    print("say", n)
    return n


print(say(1) < say(2) < say(3))
print(say(3) < say(2) < say(1))
print(1 < 3 > 2 != 5 in [5], (1 < 2) == True, 1 < 2 == True)
