# long texts and bytes over several lines
from pprint import pprint
pprint('The quick brown fox jumps over the lazy dog. ' * 4, width=50)
pprint(['The quick brown fox jumps over the lazy dog. ' * 3], width=50)
pprint({'k': 'line one\nline two\nline three is rather long for the width that we gave\n'}, width=40)
pprint(b'0123456789abcdef' * 6, width=40)
pprint([bytearray(b'0123456789abcdef' * 6)], width=40)
