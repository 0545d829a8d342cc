# Annotations are kept, and evaluated when the function is defined.
def area(width: int, height: 'float' = 2.0, *rest: str, unit: int | None = None, **more: list) -> float:
    return width * height


print(area.__annotations__)
print(area(3), area.__annotations__['return'])
x = 5

print(x)


class Row:
    name: str
    count: int = 0

    def get(self) -> 'Row':
        return self


print(Row.__annotations__, Row.get.__annotations__, hasattr(Row, 'name'))


def local():
    v: undefined_type = 3
    return v


print(local())
