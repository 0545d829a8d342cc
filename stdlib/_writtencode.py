# What `eval` of text with a syntax error is compiled to.


def failed(kind, *args):
    raise kind(*args)
