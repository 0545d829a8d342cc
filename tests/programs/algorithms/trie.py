# A trie: insert, look up, prefixes, deletion, and autocompletion in order.
class Trie:
    def __init__(self, words=()):
        self.children, self.end = {}, False
        for word in words:
            self.add(word)

    def add(self, word):
        node = self
        for c in word:
            node = node.children.setdefault(c, Trie())
        node.end = True

    def _find(self, prefix):
        node = self
        for c in prefix:
            if c not in node.children:
                return None
            node = node.children[c]
        return node

    def __contains__(self, word):
        node = self._find(word)
        return node is not None and node.end

    def __iter__(self):
        yield from self.words()

    def words(self, prefix=''):
        node = self._find(prefix)
        if node is None:
            return
        if node.end:
            yield prefix
        for c in sorted(node.children):
            yield from self.words(prefix + c)

    def remove(self, word):
        if not word:
            self.end = False
        else:
            child = self.children[word[0]]
            child.remove(word[1:])
            if not child.end and not child.children:
                del self.children[word[0]]

    def __len__(self):
        return self.end + sum(map(len, self.children.values()))


trie = Trie(['car', 'card', 'care', 'cat', 'dog', 'do', ''])
print('car' in trie, 'ca' in trie, '' in trie, 'dogs' in trie, len(trie))
print(list(trie), list(trie.words('car')), list(trie.words('x')))
trie.remove('care')
trie.remove('dog')
print(list(trie), sorted(trie.children), 'do' in trie)
try:
    trie.remove('zebra')
except KeyError as error:
    print('not there:', error)
