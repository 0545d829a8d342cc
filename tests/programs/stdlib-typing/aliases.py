# What subscripts of forms look like, and are taken apart into.
from typing import (Annotated, Any, Callable, ClassVar, Dict, Iterable, List, Literal, Optional, Tuple, TypeVar, Union, get_args, get_origin)

T = TypeVar('T')
for alias in (List[int], Dict[str, List[int]], Optional[int], Union[int, str, None], Union[int, Union[str, int]], Callable[[int, str], bool], Callable[..., Any],
              Callable[[], None], Tuple[int, ...], Tuple[()], Literal['a', 1], ClassVar[int], Annotated[int, 'cm', 5], Iterable[T], List['Later'], List, Union):
    print(alias, get_origin(alias), get_args(alias))
print(Union[int, int], Optional[None], get_origin(int), get_args(int))
print(List[int] == List[int], List[int] == List[str], Union[int, str] == Union[str, int], len({List[int], List[int]}))
print(Dict[str, T][int], List[T].__parameters__, List[int].__origin__, Annotated[int, 'x'].__metadata__)
print(List[int] | None, Optional[int] | str)
