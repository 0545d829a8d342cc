# typing: names, origins and arguments at run time.
import typing as t
T = t.TypeVar("T")


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (t.List[int], t.Dict[str, int], t.Optional[int], t.Union[int, str], t.Callable[[int], str], t.Tuple[int, ...], t.Any, t.Literal["a", 1], list[int], dict[str, list[int]], int | None, T))
show(lambda: (t.get_origin(t.List[int]), t.get_args(t.Dict[str, int]), t.get_origin(list[int]), t.get_args(t.Optional[int]), t.get_args(int | str), t.get_origin(t.Union[int, str]) is t.Union, t.get_origin(int), t.get_args(int), t.get_args(t.Callable[[int], str]), t.get_args(t.Literal[1, 2])))
show(lambda: (t.cast(int, "x"), t.NewType("Id", int)(5), t.Optional[t.Optional[int]] == t.Optional[int], t.Union[int, int], t.Union[int], t.List[T][int], t.TYPE_CHECKING, list[int]([1]), isinstance([], t.Sequence if False else list), t.NamedTuple("P", [("x", int)])(3)))
show(lambda: isinstance([], list[int]))
show(lambda: t.List[int]())
show(lambda: t.Optional[1, 2])
show(lambda: t.Union[()])
show(lambda: issubclass(int, t.List[int]))
