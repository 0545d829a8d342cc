# Dataclasses, grouping, sorting by several keys, totals.
from dataclasses import dataclass, field
from itertools import groupby
from operator import attrgetter


@dataclass
class Item:
    name: str
    group: str
    price: float
    count: int = 0
    tags: set = field(default_factory=set, repr=False)

    @property
    def worth(self):
        return self.price * self.count


stock = [Item("bolt", "steel", 0.1, 500), Item("nut", "steel", 0.05, 300, {"small"}), Item("pipe", "copper", 7.5, 12), Item("wire", "copper", 0.8), Item("gasket", "rubber", 1.25, 40)]
for name, items in groupby(sorted(stock, key=attrgetter("group", "name")), key=attrgetter("group")):
    items = list(items)
    print(f"{name:8}{sum(i.worth for i in items):8.2f}  {', '.join(i.name for i in items)}")
print(max(stock, key=attrgetter("worth")), min(stock, key=lambda i: (i.count, i.name)).name)
print([i.name for i in sorted(stock, key=lambda i: (-i.price, i.name))], stock[0] == Item("bolt", "steel", 0.1, 500), stock[0].tags is stock[2].tags)
