# A text of one's own, built on UserString.
from collections import UserString

class Topic(UserString):
    def parts(self):
        return [str(p) for p in self.split('/')]

t = Topic('Home/Kitchen/Temp')
print(t, repr(t), len(t), t[0], type(t[0]).__name__, t[5:12], t.parts())
print(t.lower(), type(t.lower()).__name__, t + '/x', 'pre/' + t, t * 2, t == 'Home/Kitchen/Temp', t < 'I', 'Kit' in t)
print(t.startswith('Home'), t.find('K'), t.replace('Home', 'H'), t.upper().count('E'), t.encode(), t.partition('/')[0])
print(hash(t) == hash('Home/Kitchen/Temp'), {t: 1}['Home/Kitchen/Temp'], f'{t!s:>20}|', f'{t}', t.center(21, '*'), '%s' % t)
print(int(UserString('42')), float(UserString('1.5')), UserString(5), UserString('%d-%d') % (1, 2), ''.join(str(c) for c in t if c.isupper()))
print(isinstance(t, str), sorted([UserString('b'), UserString('a')]))
