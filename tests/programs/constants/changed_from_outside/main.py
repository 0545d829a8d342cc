# A module's names that other code assigns are no constants.
import config
from config import MODE


def reconfigure():
    config.LIMIT = 2


print(config.LIMIT, config.limit())
reconfigure()
print(config.LIMIT, config.limit())
setattr(config, "NAME", "b")
print(config.NAME, config.name())
config.MODE = "y"
print(MODE, config.MODE)
