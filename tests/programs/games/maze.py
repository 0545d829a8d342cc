# A way through a maze, drawn.
from collections import deque

maze = """\
#########
#S..#...#
#.#.#.#.#
#.#...#.#
#.#####.#
#......E#
#########""".split("\n")


def find(letter):
    return next((y, row.index(letter)) for y, row in enumerate(maze) if letter in row)


def solve():
    start, end = find("S"), find("E")
    came, queue = {start: None}, deque([start])
    while queue and end not in came:
        y, x = queue.popleft()
        for step in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
            if maze[step[0]][step[1]] != "#" and step not in came:
                came[step] = (y, x)
                queue.append(step)
    path, at = [], end
    while at:
        path.append(at)
        at = came[at]
    return path[::-1]


path = solve()
print(len(path), path[:3])
for y, row in enumerate(maze):
    print("".join("*" if (y, x) in path and c == "." else c for x, c in enumerate(row)))
