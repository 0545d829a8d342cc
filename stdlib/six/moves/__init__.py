"""Names that moved between Python 2 and 3, where Python 3 and a device have them."""

import _thread
import builtins
import queue

from six.moves import urllib
from collections import UserDict, UserList, UserString
from functools import reduce
from io import StringIO
from itertools import filterfalse, zip_longest
from shlex import quote as shlex_quote

cStringIO = StringIO
filter = filter
map = map
range = xrange = range
zip = zip
intern = str


def __getattr__(name):
    raise AttributeError(f"module 'six.moves' has no attribute {name!r} on a device")
