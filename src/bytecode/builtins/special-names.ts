// The names that the VM itself looks up on classes. Their symbol numbers come first and are contiguous, so that an image
// can carry a small table from them to its own names.

export const SPECIAL_NAMES: readonly string[] = `
__init__ __new__ __repr__ __str__ __bytes__ __format__ __hash__ __bool__ __len__ __iter__ __next__ __reversed__
__contains__ __getitem__ __setitem__ __delitem__ __missing__ __getattr__ __getattribute__ __setattr__ __delattr__
__get__ __set__ __delete__ __set_name__ __init_subclass__ __class_getitem__ __call__ __enter__ __exit__
__eq__ __ne__ __lt__ __le__ __gt__ __ge__
__add__ __sub__ __mul__ __truediv__ __floordiv__ __mod__ __pow__ __matmul__ __and__ __or__ __xor__ __lshift__ __rshift__
__radd__ __rsub__ __rmul__ __rtruediv__ __rfloordiv__ __rmod__ __rpow__ __rmatmul__ __rand__ __ror__ __rxor__ __rlshift__ __rrshift__
__iadd__ __isub__ __imul__ __itruediv__ __ifloordiv__ __imod__ __ipow__ __imatmul__ __iand__ __ior__ __ixor__ __ilshift__ __irshift__
__neg__ __pos__ __invert__ __abs__ __int__ __float__ __index__ __round__ __trunc__ __floor__ __ceil__ __divmod__ __rdivmod__
__await__ __aiter__ __anext__ __aenter__ __aexit__ __length_hint__
__class__ __dict__ __name__ __qualname__ __module__ __doc__ __bases__ __base__ __mro__ __slots__ __match_args__ __instancecheck__ __subclasscheck__
__cause__ __context__ __traceback__ __suppress_context__ __notes__ __wrapped__ __defaults__ __func__ __self__ __annotations__ __file__ __dir__ __sizeof__ __fspath__ __buffer__ __copy__ __deepcopy__ _buffer_
`
  .split(/\s+/)
  .filter(Boolean);
