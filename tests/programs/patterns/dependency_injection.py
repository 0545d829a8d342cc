# Services made when asked for, with overrides and a check for cycles.
class Container:
    def __init__(self, **factories):
        self.factories, self.made, self.making = factories, {}, []

    def __getattr__(self, name):
        if name not in self.factories:
            raise AttributeError(f"no service {name!r}; there are {', '.join(sorted(self.factories))}")
        if name in self.making:
            raise RuntimeError(" needs ".join(self.making + [name]))
        if name not in self.made:
            self.making.append(name)
            try:
                self.made[name] = self.factories[name](self)
            finally:
                self.making.pop()
        return self.made[name]

    def override(self, **factories):
        return Container(**{**self.factories, **factories})


app = Container(clock=lambda c: (lambda: 42), log=lambda c: [], greeter=lambda c: lambda who: c.log.append((c.clock(), who)) or f"hi {who} at {c.clock()}")
print(app.greeter("ann"), app.log, app.log is app.log)
test = app.override(clock=lambda c: lambda: 0)
print(test.greeter("bob"), test.log, app.log)
for bad in (lambda: app.nothing, lambda: Container(a=lambda c: c.b, b=lambda c: c.a).a):
    try:
        bad()
    except (AttributeError, RuntimeError) as error:
        print(type(error).__name__, error)
