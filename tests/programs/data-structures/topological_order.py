# Dependencies in order, and the cycle when there is one.
def order(needs):
    done, doing, out = set(), [], []

    def visit(task):
        if task in done:
            return
        if task in doing:
            raise ValueError("cycle: " + " > ".join(doing[doing.index(task) :] + [task]))
        doing.append(task)
        for other in sorted(needs.get(task, ())):
            visit(other)
        doing.pop()
        done.add(task)
        out.append(task)

    for task in sorted(needs):
        visit(task)
    return out


print(order({"shoes": {"socks", "trousers"}, "coat": {"shirt"}, "trousers": {"shirt"}}))
try:
    order({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": set()})
except ValueError as error:
    print(error)
