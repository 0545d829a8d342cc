import bisect
from bisect import bisect_left, bisect_right, insort

row = [1, 3, 3, 5, 9]
for x in (0, 1, 3, 4, 9, 10):
    print(x, bisect_left(row, x), bisect_right(row, x), bisect.bisect(row, x))
insort(row, 4)
bisect.insort_left(row, 3)
print(row, bisect_left(row, 3, 2), bisect_right(row, 3, 0, 2))


def grade(score, breakpoints=(60, 70, 80, 90), grades='FDCBA'):
    return grades[bisect.bisect(breakpoints, score)]


print([grade(score) for score in [33, 99, 77, 70, 89, 90, 100]])
people = [('ann', 20), ('bob', 30), ('cid', 40)]
print(bisect_left(people, 30, key=lambda p: p[1]), bisect_right(people, 30, key=lambda p: p[1]))
insort(people, ('dee', 35), key=lambda p: p[1])
print(people)
try:
    bisect_left([1], 1, lo=-1)
except ValueError as error:
    print(error)
