"""Of `urllib` a device has `parse`."""

from urllib import parse
