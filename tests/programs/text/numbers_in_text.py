line = 'temp=21.5;hum=40;ok=true;name=pump 7;neg=-3e2'
d = {}
for part in line.split(';'):
    k, _, v = part.partition('=')
    try:
        d[k] = int(v)
    except ValueError:
        try:
            d[k] = float(v)
        except ValueError:
            d[k] = v
print(d)
csv = 'a,b,c\n1,2,3\n4,5,6\n'
rows = [dict(zip(csv.splitlines()[0].split(','), r.split(','))) for r in csv.splitlines()[1:]]
print(rows, sum(int(r['b']) for r in rows))
print(int('٣٤'), float('１.５') if False else '', int('１２'), '１２'.isdigit())
words = 'It was the best of times, it was the worst of times'.lower().replace(',', '').split()
freq = {}
for w in words:
    freq[w] = freq.get(w, 0) + 1
print(sorted(freq.items(), key=lambda kv: (-kv[1], kv[0])))
print(' '.join(w.capitalize() for w in words), '-'.join(reversed(words))[:20], ''.join(c for c in line if c.isdigit()))
print('|'.join(f'{w:>6}' for w in words[:4]), 'racecar' == 'racecar'[::-1], ''.join(sorted('listen')) == ''.join(sorted('silent')))
