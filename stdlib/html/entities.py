"""The names of characters in HTML that `html` knows: the most common."""

from html import _NAMES

name2codepoint = {name: ord(text) for name, text in _NAMES.items()}
codepoint2name = {code: name for name, code in name2codepoint.items()}
html5 = {f'{name};': text for name, text in _NAMES.items()}
entitydefs = dict(_NAMES)
