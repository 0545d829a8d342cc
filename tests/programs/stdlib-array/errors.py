from array import array


def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except Exception as e: print(a, type(e).__name__, e)


for a in (('b',[200]),('B',[-1]),('B',[256]),('h',[40000]),('H',[70000]),('H',[-1]),('i',[2**31]),('I',[-1]),('I',[2**32]),('l',[2**63]),('L',[-1]),('L',[2**64]),('q',[2**63]),('Q',[-1]),('Q',[2**64]),('i',['x']),('i',[1.5]),('d',['x']),('f',[1e300]),('z',[]),('i','ab'),('i',3),('i',b'abc'),('ab',)): t(array,*a)
a=array('i',[1,2,3]); t(a.pop,9); t(a.remove,9); t(a.index,9); t(a.append,'x'); t(lambda: a[9]); t(lambda: a+[1]); t(lambda: a+array('b',[1])); t(a.frombytes,b'abc'); t(a.extend,array('b')); t(a.extend,[1,'x']); t(a.__setitem__,9,1); t(lambda: array('i').pop()); t(lambda: hash(a)); t(lambda: a['x'])
