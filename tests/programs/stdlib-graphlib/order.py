# Steps in the order of what they need.
from graphlib import CycleError, TopologicalSorter

graph = {'deploy': {'test', 'build'}, 'test': {'build'}, 'build': {'fetch'}, 'lint': {'fetch'}}
order = list(TopologicalSorter({k: sorted(v) for k, v in graph.items()}).static_order())
print(order)
sorter = TopologicalSorter()
sorter.add('D', 'B', 'C')
sorter.add('B', 'A')
sorter.add('C', 'A')
sorter.prepare()
while sorter.is_active():
    ready = sorter.get_ready()
    print(ready, bool(sorter))
    sorter.done(*ready)
try:
    list(TopologicalSorter({'a': ['b'], 'b': ['c'], 'c': ['a']}).static_order())
except CycleError as error:
    print(error.args[0], error.args[1][0] == error.args[1][-1], len(error.args[1]), isinstance(error, ValueError))
for wrong in (lambda: TopologicalSorter().get_ready(), lambda: sorter.prepare(), lambda: sorter.add('x'), lambda: sorter.done('q'), lambda: sorter.done('A')):
    try:
        wrong()
    except ValueError as error:
        print(error)
