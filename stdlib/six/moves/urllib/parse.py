"""As in `urllib.parse`."""

from urllib.parse import *
