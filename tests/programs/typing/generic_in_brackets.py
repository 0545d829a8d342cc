# python: 3.12
# Generic classes and aliases with what stands in their brackets.
class Stack[T]:
    def __init__(self, *items: T): self.items = items
    def first(self) -> T: return self.items[0]
print(Stack[int], Stack[int](1).first(), Stack[int] == Stack[int], Stack[str].__origin__ is Stack, Stack[int].__args__)
class Ints(Stack[int]): pass
print(Ints(4).first(), Ints.__bases__, isinstance(Ints(), Stack))
class Pair[K, V]: pass
print(Pair[str, list[int]])
type Names[T] = dict[str, T]
print(Names, Names[int], Names[list[int]], Names[int].__origin__ is Names, Names[int] == Names[int])
