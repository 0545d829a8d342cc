import string

for name in ('ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'digits', 'hexdigits', 'octdigits', 'punctuation', 'printable', 'whitespace'):
    print(name, repr(getattr(string, name)))


def classify(text):
    kinds = {'letters': string.ascii_letters, 'digits': string.digits, 'punctuation': string.punctuation, 'space': string.whitespace}
    return {kind: sum(c in members for c in text) for kind, members in kinds.items()}


print(classify('Hello, World 2024! \t\n'))
print(''.join(string.ascii_lowercase[(ord(c) - 97 + 13) % 26] if c in string.ascii_lowercase else c for c in 'hello, world'))
print(string.capwords('the quick  brown\tfox'), string.capwords('one-two', '-'), repr(string.capwords('  x y  ', ' ')))
