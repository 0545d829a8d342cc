def handle_red():
    return 'RED'


def handle_green():
    return 'GREEN'


def registered():
    return sorted(name[7:] for name in globals() if name.startswith('handle_'))


def find(kind):
    function = globals().get('handle_' + kind)
    return function() if function else None
