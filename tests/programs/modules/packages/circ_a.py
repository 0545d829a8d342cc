import circ_b
def val(): return circ_b.other() + 1
base = 10
