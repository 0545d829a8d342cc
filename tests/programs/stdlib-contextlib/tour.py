from contextlib import contextmanager, suppress, ExitStack, closing, nullcontext
@contextmanager
def cm(n):
    print('enter', n)
    try: yield n
    finally: print('exit', n)
with cm(1) as x: print(x)
try:
    with cm(2): raise ValueError('boo')
except ValueError as e: print('caught', e)
with suppress(KeyError): {}['x']
with ExitStack() as st:
    for i in range(3): st.enter_context(cm(i))
    st.callback(print, 'cb', end='!\n')
