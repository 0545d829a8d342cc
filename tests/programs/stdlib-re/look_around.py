import re

print(re.findall(r'\w+(?=!)', 'hi! you there!'), re.findall(r'\b\w+\b(?!!)', 'hi! you there!'))
print(re.findall(r'(?<=\$)\d+', '$12 €13 $7'), re.findall(r'(?<!\$)\b\d+', '$12 €13 $7 9'))
print(re.sub(r'(?<=\d)(?=(\d{3})+$)', ',', '1234567'), re.sub(r'(?<=[a-z])(?=[A-Z])', '_', 'camelCaseText'))
print(re.match(r'(?=.*\d)(?=.*[a-z]).{4,}$', 'abc1'), re.match(r'(?=.*\d)(?=.*[a-z]).{4,}$', 'abcd'))
print(re.match(r'(?=(a+))a*b\1', 'aaab'), re.search(r'(?=(a+))a*b\1', 'baaabac'))
print(re.search(r'(?<=(a))b', 'ab').groups(), re.search(r'(?<=ab|cd)e', 'cde'), re.search(r'(?<!ab)c', 'abc'))
print(re.search(r'(?<=é)x', 'aéx'), re.search(r'(?<=..)x', 'éx'), re.search(r'(?<!é)x', 'éx'))
print(re.findall(r'(?!foo)\b\w+', 'foo bar foobar'), re.match(r'(?!)', ''), re.match(r'a(?=)', 'a'))
print(re.search(r'(?<=^)a', 'a'), re.search(r'a(?=b(?!c))', 'abcab').span(), re.match(r'((?=a)|b)*', 'ba').span())
try:
    re.compile(r'(?<=a*)b')
except re.error as error:
    print(error, error.pos)
