import circ_a
def other(): return circ_a.base
