LIMIT = 1
NAME = "a"
MODE = "x"
def limit():
    return LIMIT
def name():
    return NAME
