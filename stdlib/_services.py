"""Asks the node for objects, functions and woofs, for `boto3` and `nanolambda`.

A request is a line of JSON and bytes, and so is its answer; src/services has the other end. `_node` brings them there and
back: native code on the VM, a file descriptor under CPython in a container.
"""

import json

import _node

_REQUEST_MAX = 6 * 1024 * 1024


def call(op, fields, body=b''):
    """Returns (fields, body) of the answer; a refusal has the fields Code, Message and Status.

    ConnectionError, TimeoutError; ValueError above 6 MiB.
    """
    fields['op'] = op
    request = json.dumps(fields).encode() + b'\n' + body
    if len(request) > _REQUEST_MAX:
        raise ValueError(f'{len(request)} bytes are more than a handler can send to its node: {_REQUEST_MAX}')
    answer = _exchange(request)
    end = answer.find(b'\n')
    if end < 0:
        raise ConnectionError('the node sent no answer')
    return json.loads(answer[:end]), answer[end + 1 :]


def _exchange(request):
    sent = 0
    while sent < len(request):
        sent = _node.ask(request, sent)
    pages = []
    received = 0
    while True:
        page = _node.answer(received)
        if page is None:
            continue
        if not page:
            return b''.join(pages)
        pages.append(page)
        received += len(page)
