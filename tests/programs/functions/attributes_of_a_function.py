def f(): pass
f.x = 3; print(f.x, f.__module__, f.__name__, f.__dict__)
