# A module runs once; whoever imports it shares its names.
import registry
import first
import second
from registry import entries, add
import registry as same

add("main")
print(entries, same is registry, same.entries is entries)
print(registry.loads, first.registry is second.registry)
registry.count += 5
print(registry.current(), first.count_seen(), second.bump(), registry.count)


def again():
    import registry
    from registry import loads
    return registry.count, loads


print(again())
