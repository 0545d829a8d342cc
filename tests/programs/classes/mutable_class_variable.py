# A list on the class is shared by all instances.
class Bag:
    items = []

    def add(self, item):
        self.items.append(item)
        return self


print(Bag().add(1).add(2).items, Bag().items, Bag.items is Bag().items)
