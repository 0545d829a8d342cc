# A name that a module of the program lacks fails when the import statement runs.
from tools import hammer


def later():
    from tools import saw
    return saw


print(hammer())
try:
    later()
except ImportError as error:
    print(type(error).__name__, str(error).split(" (")[0], error.name)
try:
    from tools import drill
except ImportError as error:
    print(str(error).split(" (")[0])
import tools
try:
    tools.wrench
except AttributeError as error:
    print(error)
