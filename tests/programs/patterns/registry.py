# A registry of functions by decorator, with aliases and options.
class Registry(dict):
    def command(self, *names, **options):
        def register(function):
            for name in names or (function.__name__,):
                if name in self:
                    raise KeyError(f"{name} is taken by {self[name][0].__name__}")
                self[name] = function, options
            return function

        return register


commands = Registry()


@commands.command()
def ping(*args):
    return "pong" + "!" * len(args)


@commands.command("add", "plus", least=1)
def addition(*args):
    return sum(map(int, args))


def run(line):
    name, *args = line.split()
    try:
        function, options = commands[name]
    except KeyError as error:
        return f"unknown command {error}"
    if len(args) < options.get("least", 0):
        return f"{name} wants at least {options['least']} argument"
    return function(*args)


for line in ("ping", "ping a b", "add 1 2", "plus", "nope"):
    print(line, "->", run(line))
try:
    commands.command("add")(len)
except KeyError as error:
    print(error.args[0])
print(sorted(commands), addition.__name__, addition(1))
