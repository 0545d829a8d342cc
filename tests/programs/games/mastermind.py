# Marks for guesses, and the codes that stay possible.
from collections import Counter
from itertools import product


def marks(code, guess):
    black = sum(a == b for a, b in zip(code, guess))
    return black, (Counter(code) & Counter(guess)).total() - black


codes = ["".join(p) for p in product("ABCD", repeat=3)]
secret = "DAB"
tries = 0
while len(codes) > 1:
    guess = codes[len(codes) // 2]
    mark = marks(secret, guess)
    codes = [c for c in codes if marks(c, guess) == mark and c != guess or c == guess == secret]
    tries += 1
    print(tries, guess, mark, len(codes))
print(codes, marks("AABB", "ABBA"), marks("ABCD", "DCBA"))
