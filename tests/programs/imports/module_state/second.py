from registry import add
import registry

add("second")


def bump():
    registry.count += 1
    return registry.count
