# work that is submitted to an executor, its results, errors and callbacks
from concurrent.futures import ThreadPoolExecutor, as_completed, wait, Future, CancelledError, TimeoutError

def square(x):
    if x == 3:
        raise ValueError('three')
    return x * x

with ThreadPoolExecutor(max_workers=4) as pool:
    futures = {pool.submit(square, x): x for x in range(5)}
    for future in sorted(as_completed(futures), key=lambda f: futures[f]):
        if future.exception() is not None:
            print(futures[future], repr(future.exception()))
        else:
            print(futures[future], future.result(), future.done(), future.cancelled())
    print(list(pool.map(pow, [1, 2, 3], [2, 2, 2])))
    done, pending = wait([pool.submit(square, 2)])
    print(len(done), len(pending), done.pop().result())
    seen = []
    pool.submit(square, 9).add_done_callback(lambda f: seen.append(f.result()))
print(seen)
try:
    pool.submit(square, 1)
except RuntimeError as error:
    print(error)
future = Future()
print(future.cancel(), future.cancelled(), future.cancel())
try:
    future.result()
except CancelledError as error:
    print(type(error).__name__)
future = Future()
future.set_result(5)
print(future.result(), future.running(), future.exception())
try:
    Future().result(timeout=0)
except TimeoutError as error:
    print('TimeoutError', error.args)
try:
    ThreadPoolExecutor(0)
except ValueError as error:
    print(error)
results = ThreadPoolExecutor().map(square, [2, 3, 4])
print(next(results))
try:
    next(results)
except ValueError as error:
    print('error', error)
