# A list in the class body is one list for all; += on an attribute of an instance rebinds it there.
class Basket:
    items = []
    total = 0

    def put(self, thing, price):
        self.items.append(thing)
        self.total += price


x, y = Basket(), Basket()
x.put('pear', 3)
y.put('plum', 4)
print(x.items, y.items, x.items is y.items)
print(x.total, y.total, Basket.total)
x.items += ['fig']
print('items' in x.__dict__, Basket.items)
