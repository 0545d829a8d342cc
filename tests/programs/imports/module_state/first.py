import registry

registry.add("first")


def count_seen():
    return registry.count
