"""Woofs, from a handler: named append-only logs of small elements with a bounded history.

A name that this device has is its own woof. Any other lies on the node: without `/` in the namespace of the device (or,
on a node, of the function), with one wherever the deployment allows. Elements are bytes; docs/handlers.md has the errors.
"""

import json

import _services
import _woofs


def append(woof, value):
    """Appends bytes, a str (UTF-8), or anything else as JSON. Returns its sequence number, from 1."""
    if not isinstance(value, (str, bytes, bytearray)):
        value = json.dumps(value)
    seqno = _woofs.append(woof, value)
    if seqno is None:
        body = value.encode() if isinstance(value, str) else bytes(value)
        seqno = _ask('append', {'woof': woof}, body)[0]['seqno']
    return seqno


def get(woof, seqno):
    """The element with this number, as bytes."""
    element = _woofs.get(woof, seqno)
    return _ask('get', {'woof': woof, 'seqno': seqno})[1] if element is None else element


def latest(woof, n=1):
    """The last n elements that are kept, oldest first."""
    elements = _woofs.latest(woof, n)
    return _elements('latest', {'woof': woof, 'n': n}) if elements is None else elements


def range(woof, first, n=1000):
    """Up to n elements from number `first` on, oldest first; none where `first` is the next to be appended."""
    newest = _woofs.latest(woof, 0)
    if newest is None:
        return _elements('range', {'woof': woof, 'first': first, 'n': n})
    elements = []
    while len(elements) < n:
        try:
            elements.append(_woofs.get(woof, first))
        except LookupError:
            if elements or _is_next(woof, first):
                break
            raise
        first += 1
    return elements


def _is_next(woof, seqno):
    if seqno == 1:
        return not _woofs.latest(woof, 1)
    try:
        _woofs.get(woof, seqno - 1)
    except LookupError:
        return False
    return True


def _elements(op, fields):
    answer, body = _ask(op, fields)
    elements = []
    at = 0
    for length in answer['lengths']:
        elements.append(body[at : at + length])
        at += length
    return elements


def _ask(op, fields, body=b''):
    answer, content = _services.call('woof.' + op, fields, body)
    if 'Code' in answer:
        kinds = (OSError, LookupError, ValueError, BufferError, PermissionError, ValueError)
        raise kinds[min(answer['Status'], 5)](answer['Message'])  # 413: more than can be sent
    return answer, content
