"""The names of `threading` under which libraries look for them first."""

from threading import Lock as allocate_lock
from threading import Lock as LockType
from threading import RLock, TIMEOUT_MAX, get_ident

error = RuntimeError
