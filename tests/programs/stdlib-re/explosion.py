# A pattern that tries many ways still ends where the text is short.
import re

print(re.match(r'(a+)+b', 'a' * 14), re.match(r'(a|aa)+$', 'a' * 16 + 'b'), re.match(r'(?:a?){12}a{12}', 'a' * 12))
print(re.match(r'(x+x+)+y', 'x' * 10 + 'y').span(), re.search(r'(.*)(.*)(.*)z', 'abc' * 8))
print(re.match(r'(?>a+)+b', 'a' * 2000), re.match(r'(?:a++)+b', 'a' * 2000))
