# A stack machine with jumps, calls and a limit of steps.
def run(program, limit=1000):
    stack, calls, pc, out = [], [], 0, []
    labels = {op[1]: i for i, op in enumerate(program) if op[0] == "label"}
    for step in range(limit):
        if pc >= len(program):
            return out, step
        name, *args = program[pc]
        pc += 1
        match name, args:
            case "push", [n]:
                stack.append(n)
            case ("add" | "sub" | "mul"), []:
                b, a = stack.pop(), stack.pop()
                stack.append({"add": a + b, "sub": a - b, "mul": a * b}[name])
            case "dup", []:
                stack.append(stack[-1])
            case "swap", []:
                stack[-1], stack[-2] = stack[-2], stack[-1]
            case "print", []:
                out.append(stack.pop())
            case "jump", [label]:
                pc = labels[label]
            case "jumpif", [label]:
                if stack.pop():
                    pc = labels[label]
            case "call", [label]:
                calls.append(pc)
                pc = labels[label]
            case "ret", []:
                pc = calls.pop()
            case "label", _:
                pass
            case _:
                raise ValueError(f"bad instruction {name} {args}")
    raise RuntimeError("too many steps")


countdown = [("push", 3), ("label", "top"), ("dup",), ("print",), ("push", 1), ("sub",), ("dup",), ("jumpif", "top")]
print(run(countdown))
print(run([("jump", "main"), ("label", "square"), ("dup",), ("mul",), ("ret",), ("label", "main"), ("push", 7), ("call", "square"), ("print",)]))
for bad in ([("label", "x"), ("jump", "x")], [("nope", 1)], [("add",)]):
    try:
        run(bad)
    except (RuntimeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
