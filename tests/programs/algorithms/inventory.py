# An inventory with records, reorder levels, grouping and a table.
from collections import defaultdict, namedtuple

Item = namedtuple('Item', 'sku name group count price')
STOCK = [
    Item('R-10', 'resistor 10k', 'passive', 1200, 0.01), Item('C-22', 'capacitor 22p', 'passive', 90, 0.02),
    Item('M-32', 'microcontroller', 'active', 14, 2.35), Item('S-07', 'sensor', 'active', 0, 7.5), Item('B-01', 'board', 'parts', 8, 12.0),
]
print(f"{'sku':<6}{'name':<18}{'count':>7}{'value':>10}")
for item in sorted(STOCK, key=lambda i: -i.count * i.price):
    print(f'{item.sku:<6}{item.name:<18}{item.count:>7,}{item.count * item.price:>10.2f}')
groups = defaultdict(list)
for item in STOCK:
    groups[item.group].append(item)
for group, items in groups.items():
    print(group, [i.sku for i in items], round(sum(i.count * i.price for i in items), 2))
low = [i._replace(count=i.count + 100) for i in STOCK if i.count < 10]
print(low[0], low[0]._asdict()['count'])
print(max(STOCK, key=lambda i: i.price).name, min(STOCK, key=lambda i: (i.count, i.sku)).sku)
by_sku = {i.sku: i for i in STOCK}
for sku, wanted in (('M-32', 10), ('S-07', 1), ('X-99', 5)):
    try:
        item = by_sku[sku]
        assert item.count >= wanted, f'only {item.count} of {item.name}'
        print('ordered', wanted, item.name)
    except KeyError as error:
        print('no such part', error)
    except AssertionError as error:
        print('cannot order:', error)
print(Item._fields, Item._make('abcde'), STOCK[0] < STOCK[1])
