class A:
    x = 1
    def f(self): return self.x
a = A(); a.x = 5
print(A.f(a), a.f(), a.__class__, type(a), A.__name__, A.__bases__, a.__dict__, A.__module__, A.__qualname__)
try: a.q
except AttributeError as e: print(e)
try: A.q
except AttributeError as e: print(e)
try: del a.q
except AttributeError as e: print(e)
try: (1).foo
except AttributeError as e: print(e)
try: (1).foo = 2
except AttributeError as e: print(e)
try: [].append = 2
except AttributeError as e: print(e)
try: len.x = 3
except AttributeError as e: print(e)
try: int.foo = 3
except TypeError as e: print(e)
