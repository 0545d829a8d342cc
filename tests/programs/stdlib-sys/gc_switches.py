try:
    import gc
except ImportError:
    print("none"); raise SystemExit
print(gc.isenabled())
gc.disable(); print(gc.isenabled()); gc.enable(); print(gc.isenabled())
print(type(gc.collect()))
print(hasattr(gc, "mem_free"))
