__all__ = ["BASE"]
BASE = 10
HIDDEN = 11
