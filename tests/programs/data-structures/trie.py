# A prefix tree of nested dicts.
END = ""


def insert(trie, word):
    node = trie
    for letter in word:
        node = node.setdefault(letter, {})
    node[END] = True


def with_prefix(trie, prefix):
    node = trie
    for letter in prefix:
        if letter not in node:
            return
        node = node[letter]
    yield from collect(node, prefix)


def collect(node, so_far):
    for letter in sorted(node):
        if letter == END:
            yield so_far
        else:
            yield from collect(node[letter], so_far + letter)


trie = {}
for word in "car card care cat dog do done cart".split():
    insert(trie, word)
for prefix in ["car", "do", "", "x"]:
    print(repr(prefix), list(with_prefix(trie, prefix)))
print(trie["d"])
