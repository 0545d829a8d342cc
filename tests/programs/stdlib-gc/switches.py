# the collector's switches
import gc
print(gc.isenabled()); gc.disable(); print(gc.isenabled()); gc.enable(); print(gc.isenabled())
print(isinstance(gc.collect(), int), gc.get_threshold(), gc.garbage)
try: gc.collect(5)
except ValueError as e: print(e)
gc.freeze(); gc.unfreeze(); print(gc.get_freeze_count())
