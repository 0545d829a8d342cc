def classify(event):
    match event:
        case {'type': 'add', 'items': [first, *rest], **more} if rest:
            return first, rest, more
        case (0 | 1) as small:
            return small
        case str(text):
            return text
        case None:
            return 'none'
    return 'other'


def stream(source):
    received = yield from source
    while True:
        item = yield received
        if item is None:
            return received
        received = item


print(classify, stream)
