# A name that a function declares global is a variable, wherever it is read.
DEBUG = False
VERBOSE = False


def enable():
    global DEBUG
    DEBUG = True


def show():
    if DEBUG:
        return "debug"
    return "quiet"


print(show())
enable()
print(show(), VERBOSE)
if DEBUG:
    print("branch runs")
