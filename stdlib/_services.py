"""Asks the node for objects, functions and woofs, for `boto3` and `nanolambda`.

A request is a line of JSON and bytes, and so is its answer; src/services has the other end. `_node` brings them there and
back: native code on the VM, a file descriptor under CPython in a container.
"""

import json

import _node


def call(op, fields, body=b''):
    """Returns (fields, body) of the answer; a refusal has the fields Code, Message and Status. ConnectionError, TimeoutError."""
    fields['op'] = op
    request = json.dumps(fields).encode() + b'\n' + body
    sent = 0
    while sent < len(request):
        sent = _node.ask(request, sent)
    answer = b''
    while True:
        page = _node.answer(len(answer))
        if page:
            answer += page
        elif page is not None:
            head, _, content = answer.partition(b'\n')
            return json.loads(head), content
