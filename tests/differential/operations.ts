// What is done with the operands a, b, c of a case, or asked of a: `;;` stands between the alternatives.

function alternatives(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s*;;\s*/)
    .map((one) => one.replaceAll('\n', ' '));
}

export const ONE_NUMBER = alternatives(`
  abs(a) ;; -a ;; +a ;; ~a ;; bool(a) ;; int(a) ;; float(a) ;; str(a) ;; repr(a) ;; hash(a) ;; round(a) ;; bin(a) ;;
  hex(a) ;; oct(a) ;; a.is_integer() ;; a.as_integer_ratio() ;; a.hex() ;; a.bit_length() ;; a.bit_count() ;;
  divmod(a, 7) ;; divmod(a, -2.5) ;; round(a, 2) ;; round(a, -2) ;; chr(a) ;; a.conjugate() ;; a.real, a.imag ;;
  range(min(max(a, -9), 99))[-1] ;; bytes(3)[a] ;; min(a, 3) ;; max(3.5, a) ;; sum([a, 1]) ;; sorted([a, 2, 0.5]) ;;
  (a, 1) < (a, 2) ;; a == a ;; [a] == [a]
`);

export const NUMBER_TEXTS = alternatives(`
  12 ;;  12  ;; -7 ;; +0 ;; 1_000 ;; 1__0 ;; _1 ;; 0x1F ;; 0b101 ;; 0o17 ;; ff ;; zz ;;  ;;   ;; 1.5 ;; 1e5 ;; .5 ;;
  5. ;; inf ;; -Infinity ;; nan ;; 1e ;; e1 ;; ٣ ;; 1_0.5 ;; 0x ;; --1 ;; 1 2 ;; None ;; 1e400 ;; -1e-400
`);

export const TEXT_METHODS = alternatives(`
  upper() ;; lower() ;; title() ;; capitalize() ;; swapcase() ;; casefold() ;; strip() ;; lstrip() ;; split() ;;
  rsplit() ;; splitlines() ;; isalpha() ;; isdigit() ;; isalnum() ;; isspace() ;; isupper() ;; islower() ;;
  istitle() ;; isidentifier() ;; isascii() ;; expandtabs(4) ;; zfill(9) ;; center(9) ;; ljust(7, "*") ;; rjust(c) ;;
  encode() ;; encode("ascii", "replace") ;; encode("latin-1") ;; split(b) ;; rsplit(b, 1) ;; partition(b) ;;
  rpartition(b) ;; find(b) ;; rfind(b, 1) ;; index(b) ;; count(b) ;; replace(b, "<>") ;; replace(b, "", c) ;;
  startswith(b) ;; endswith(b, c) ;; strip(b) ;; removeprefix(b) ;; removesuffix(b) ;; join([b, b, "."]) ;;
  splitlines(True) ;; __len__() ;; rindex(b) ;; translate({97: "q", 98: None}) ;; isprintable() ;; isnumeric() ;;
  isdecimal()
`);

export const BYTES_METHODS = alternatives(`
  upper() ;; title() ;; strip() ;; split() ;; hex() ;; hex("-", c or 1) ;; decode() ;; decode("ascii", "replace") ;;
  decode("latin-1") ;; find(b) ;; rfind(b) ;; split(b) ;; rsplit(b, 1) ;; partition(b) ;; rpartition(b) ;;
  replace(b, b"!") ;; count(b) ;; startswith(b) ;; center(9, b"*") ;; zfill(6) ;; isalpha() ;; istitle() ;;
  splitlines() ;; join([b, b]) ;; translate(None, b) ;; removeprefix(b) ;; expandtabs() ;; swapcase() ;; rindex(b) ;;
  strip(b)
`);

export const PERCENT = alternatives(`
  %d ;; %i ;; %s ;; %r ;; %a ;; %x ;; %#X ;; %o ;; %5d ;; %-8s| ;; %05d ;; %+d ;; % d ;; %.3f ;; %10.2e ;; %g ;;
  %G ;; %.0f ;; %#.3g ;; %c ;; %5c| ;; %% ;; %.2s ;; %*d ;; %q ;; % ;; %(k)s ;; %.1f%% ;; %u ;; %#o ;; %+.1e
`);

export const FIELDS = alternatives(`
  {} ;; {0} ;; {1} ;; {0!r} ;; {0!a:>8} ;; {:{}} ;; {0[0]} ;; {0.real} ;; {x} ;; { ;; } ;; {{}} ;; {:>6} ;; {0:^7} ;;
  {!s} ;; {0!x} ;; {a b} ;; {0[a]} ;; {:d} ;; {:.2f} ;; {0 ;; {0[}
`);

export const CONTAINERS = alternatives(`
  sorted(a) ;; sorted(a, reverse=True) ;; list(reversed(a)) ;; a + a ;; a * 2 ;; b in a ;; a.index(b) ;;
  a.count(b) ;; len(a) ;; min(a) ;; max(a) ;; tuple(a) ;; list(zip(a, a[1:])) ;; list(enumerate(a, 2)) ;;
  a == a[:] ;; a < [b] ;; a.pop(b) ;; a.remove(b) ;; dict(zip(a, a)) ;; sum(a) ;; any(a), all(a) ;;
  list(map(str, a)) ;; list(filter(None, a)) ;; sorted(a, key=str) ;; a[b] ;; str(a) ;;
  hash(tuple(a)) == hash(tuple(a[:])) ;; ','.join(a) ;; list(zip(a, [1, 2], strict=True)) ;; next(iter(a)) ;;
  [*a, b] ;; a.copy() ;; set(a) == set(a[::-1]) ;; divmod(b, len(a)) ;; a.insert(b, 9) or a ;; a.extend([b]) or a
`);

export const SETS = alternatives(`
  a | b ;; a & b ;; a - b ;; a ^ b ;; a <= b ;; a == b ;; a.isdisjoint(b) ;; a.union(b, [c]) ;;
  a.intersection(list(b)) ;; a.difference(b, [c]) ;; a.symmetric_difference(list(b)) ;; c in a ;; a.pop() ;;
  [a.pop(), a] ;; frozenset(a) ;; set(b) | {c} ;; a.discard(c) or a ;; a.remove(c) or a ;; a.add(c) or a ;;
  list(a) ;; hash(frozenset(a)) == hash(frozenset(b)) ;; {*a, *b} ;; a.update(b) or a ;;
  dict.fromkeys(a).keys() & b ;; dict.fromkeys(a).keys() - b ;; sorted(a & b)
`);

export const DICTS = alternatives(`
  a | b ;; list(a) ;; list(a.items()) ;; a.get(c) ;; a[c] ;; a.pop(c) ;; a.pop(c, 0) ;; a.popitem() ;;
  a.setdefault(c, 5), a ;; a == b ;; a.keys() & b.keys() ;; a.keys() | b ;; a.items() - b.items() ;;
  dict(sorted(a.items(), key=str)) ;; c in a ;; len(a | b) ;; a.update(b) or a ;; {v: k for k, v in a.items()} ;;
  list(reversed(a)) ;; dict(a, z=1) ;; a.fromkeys([c], 1) ;; a.values() ;; max(a, default=None, key=str) ;; str(a) ;;
  list(zip(a, a.values())) ;; a < b
`);

export const JSON_TEXTS = alternatives(`
  [1, 2.50, -0] ;; {"a": [true, null]} ;; [1,] ;; {"a" 1} ;; "\\\\u00e9\\\\n" ;;  [] x ;; { ;; [ ;; "abc ;; 1e5 ;;
  - ;; nul ;; [NaN] ;; {"a": 1, "a": 2} ;; "\\\\ud83d\\\\ude00" ;; 01 ;; [1 2]
`);
