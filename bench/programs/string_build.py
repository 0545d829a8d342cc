# Text put together from numbers and pieces, searched and split again.
import time


def build(lines):
    out = []
    for i in range(lines):
        out.append("line " + str(i) + ": " + f"{i * 0.5:.2f}" + ", " + "%04d" % (i % 1000))
    text = "\n".join(out)
    return sum(len(part) for part in text.split(",")) + text.count("7") + len(text.replace("line", "l").upper())


start = time.time()
result = build(8000)
print("string_build", time.time() - start, result)
