# else of for and while, with break, continue and empty loops.
def search(items, wanted):
    for item in items:
        if item == wanted:
            break
    else:
        return "not found"
    return "found"


print(search([1, 2], 2), search([1, 2], 3), search([], 1))
n = 5
while n:
    n -= 1
    if n == 2:
        continue
else:
    print("ran out", n)
while True:
    break
else:
    print("never")
