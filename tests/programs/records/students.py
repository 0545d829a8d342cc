# Named tuples and dicts: averages, ranks, and a report.
from collections import namedtuple

Student = namedtuple("Student", "name marks year", defaults=[1])
students = [Student("Ada", (90, 85, 77)), Student("Ben", (60, 72, 58), 2), Student("Cy", (), 3), Student("Dee", (90, 85, 77), 2)]


def mean(marks):
    return sum(marks) / len(marks) if marks else float("nan")


ranked = sorted((s for s in students if s.marks), key=lambda s: (-mean(s.marks), s.name))
for rank, s in enumerate(ranked, 1):
    print(f"{rank}. {s.name:<5}{mean(s.marks):6.2f} {'★' * round(mean(s.marks) / 20)}")
print(students[2], mean(students[2].marks), students[0]._replace(name="Eve"), Student._fields, students[1]._asdict())
name, marks, *rest = students[3]
print(name, marks, rest, {s.year: [t.name for t in students if t.year == s.year] for s in students})
