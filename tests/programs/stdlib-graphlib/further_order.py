# graphlib: orders and cycles.
from graphlib import CycleError, TopologicalSorter


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (list(TopologicalSorter({"d": {"b", "c"}, "b": {"a"}, "c": {"a"}}).static_order())[0], list(TopologicalSorter({"d": {"b"}, "b": {"a"}}).static_order()), list(TopologicalSorter({}).static_order()), list(TopologicalSorter({1: [2], 2: [3]}).static_order())))
show(lambda: (lambda s: (s.add("b", "a"), s.prepare(), s.get_ready(), s.is_active(), s.done("a"), s.get_ready(), s.done("b"), s.is_active()))(TopologicalSorter()))
show(lambda: list(TopologicalSorter({"a": {"b"}, "b": {"a"}}).static_order())[0])
show(lambda: TopologicalSorter({"a": {"b"}}).get_ready())
