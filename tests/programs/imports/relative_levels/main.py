# Relative imports over several levels, in every form.
import top.mid.low.leaf as leaf
from top.mid import shared

print(leaf.report())
print(leaf.__name__, leaf.__package__, shared.__name__)
print(leaf.from_parent, leaf.from_grandparent, leaf.sibling.NAME)
