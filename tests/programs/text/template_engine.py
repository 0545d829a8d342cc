# A template with loops and conditions: nested text, a small interpreter.
import re


def render(template, values):
    parts = re.split(r"({{.*?}}|{%.*?%})", template)

    def block(i, values, out):
        while i < len(parts):
            part = parts[i]
            if part.startswith("{{"):
                name, *filters = [p.strip() for p in part[2:-2].split("|")]
                value = lookup(name, values)
                for f in filters:
                    value = {"upper": str.upper, "len": len, "title": str.title}[f](value)
                out.append(str(value))
            elif part.startswith("{%"):
                words = part[2:-2].split()
                if words[0] == "end":
                    return i
                inner = []
                if words[0] == "for":
                    _, name, _, source = words
                    end = i
                    for item in lookup(source, values):
                        end = block(i + 1, {**values, name: item}, inner)
                    i = end
                elif words[0] == "if":
                    i = block(i + 1, values, inner if lookup(words[1], values) else [])
                out.extend(inner)
            else:
                out.append(part)
            i += 1
        return i

    out = []
    block(0, values, out)
    return "".join(out)


def lookup(path, values):
    for name in path.split("."):
        values = values[name]
    return values


print(render("Hello {{ who|upper }}!{% for d in devices %} {{ d.id }}:{{ d.tags|len }}{% if d.on %}*{% end %}{% end %} {{ n }}", {"who": "plant", "n": 3, "devices": [{"id": "a", "tags": "xy", "on": True}, {"id": "b", "tags": "", "on": False}]}))
