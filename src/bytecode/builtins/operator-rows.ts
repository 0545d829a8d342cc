// The special methods of numbers and sets that can be called by name. All are shared natives of operator-methods.c: each does
// what the operator does to the value inside.

export const FLOAT_OPERATORS = `
    any.__add__(self, other, /)
    any.__sub__(self, other, /)
    any.__mul__(self, other, /)
    any.__truediv__(self, other, /)
    any.__floordiv__(self, other, /)
    any.__mod__(self, other, /)
    any.__pow__(self, other, /)
    any.__radd__(self, other, /)
    any.__rsub__(self, other, /)
    any.__rmul__(self, other, /)
    any.__neg__(self, /)
    any.__abs__(self, /)
    any.__bool__(self, /)
    any.__int__(self, /)
    any.__float__(self, /)
    any.__rtruediv__(self, other, /)
    any.__rfloordiv__(self, other, /)
    any.__rmod__(self, other, /)
    any.__rpow__(self, other, /)
    any.__divmod__(self, other, /)
    any.__rdivmod__(self, other, /)
    any.__pos__(self, /)
    any.__trunc__(self, /)
    any.__floor__(self, /)
    any.__ceil__(self, /)
    any.__round__(self, ndigits=, /)
`;

export const INT_OPERATORS = `${FLOAT_OPERATORS}
    any.__and__(self, other, /)
    any.__or__(self, other, /)
    any.__xor__(self, other, /)
    any.__lshift__(self, other, /)
    any.__rshift__(self, other, /)
    any.__index__(self, /)
    any.__rand__(self, other, /)
    any.__ror__(self, other, /)
    any.__rxor__(self, other, /)
    any.__rlshift__(self, other, /)
    any.__rrshift__(self, other, /)
    any.__invert__(self, /)
`;

export const FROZENSET_OPERATORS = `
    any.__len__(self, /)
    any.__contains__(self, key, /)
    any.__iter__(self, /)
    any.__and__(self, other, /)
    any.__or__(self, other, /)
    any.__sub__(self, other, /)
    any.__xor__(self, other, /)
    any.__rsub__(self, other, /)
    any.__rand__(self, other, /)
    any.__ror__(self, other, /)
    any.__rxor__(self, other, /)
`;

export const SET_OPERATORS = `${FROZENSET_OPERATORS}
    any.__isub__(self, other, /)
    any.__iand__(self, other, /)
    any.__ior__(self, other, /)
    any.__ixor__(self, other, /)
`;
