"""Topological sorting."""


class CycleError(ValueError):
    pass


class TopologicalSorter:
    """Nodes that become ready when all before them are done."""

    def __init__(self, graph=None):
        self._before = {}
        self._after = {}
        self._waiting = None
        self._ready = []
        self._out = set()
        self._finished = set()
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def add(self, node, *predecessors):
        if self._waiting is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        self._know(node)
        self._before[node].extend(predecessors)
        for predecessor in predecessors:
            self._know(predecessor)
            self._after[predecessor].append(node)

    def _know(self, node):
        if node not in self._before:
            self._before[node] = []
            self._after[node] = []

    def prepare(self):
        if self._waiting is not None:
            raise ValueError('cannot prepare() more than once')
        self._waiting = {node: len(before) for node, before in self._before.items()}
        self._ready = [node for node, count in self._waiting.items() if count == 0]
        cycle = self._cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def get_ready(self):
        self._check()
        result = tuple(self._ready)
        self._out.update(result)
        self._ready.clear()
        return result

    def is_active(self):
        self._check()
        return len(self._finished) < len(self._out) or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def _check(self):
        if self._waiting is None:
            raise ValueError('prepare() must be called first')

    def done(self, *nodes):
        self._check()
        for node in nodes:
            if node not in self._before:
                raise ValueError(f'node {node!r} was not added using add()')
            if node not in self._out:
                raise ValueError(f'node {node!r} was not passed out (still not ready)')
            if node in self._finished:
                raise ValueError(f'node {node!r} was already marked done')
            self._finished.add(node)
            for follower in self._after[node]:
                self._waiting[follower] -= 1
                if self._waiting[follower] == 0:
                    self._ready.append(follower)

    def _cycle(self):
        """A list of nodes each of which comes before the one behind it, the first again at the end; or None."""
        left = set()
        for start in self._before:
            path = []
            places = {}
            pending = []
            node = start
            while True:
                if node in left:
                    if node in places:
                        return path[places[node]:] + [node]
                else:
                    left.add(node)
                    places[node] = len(path)
                    path.append(node)
                    pending.append(iter(self._after[node]))
                node = None
                while path:
                    for node in pending[-1]:
                        break
                    else:
                        del places[path.pop()]
                        pending.pop()
                        continue
                    break
                if not path:
                    break
        return None

    def static_order(self):
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)

    def __class_getitem__(cls, item):
        return cls
