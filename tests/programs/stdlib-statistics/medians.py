import statistics as st

for data in ([1, 3, 5], [1, 3, 5, 7], [2.5], [5, 1, 4, 1], [52, 52, 53, 54], [1, 3, 3, 5, 7]):
    print(data, st.median(data), st.median_low(data), st.median_high(data), st.median_grouped(data))
print(st.median_grouped([3, 5, 7], interval=2), st.median(x * x for x in range(6)))
print(st.mode([1, 1, 2, 3, 3, 3]), st.mode('aabbbcc'), st.mode([1, 2]), st.multimode('aabbcc'), st.multimode([]), st.multimode([3, 1, 3, 1, 2]))
print(st.quantiles([1, 2, 3, 4, 5]), st.quantiles(range(1, 101), n=10), st.quantiles([1.5, 2.5, 10], n=4, method='inclusive'), st.quantiles([105, 129, 87, 86, 111], n=5))
for call in (lambda: st.median([]), lambda: st.mode([]), lambda: st.quantiles([1]), lambda: st.quantiles([1, 2], n=0), lambda: st.quantiles([1, 2], method='x'), lambda: st.median_low([])):
    try:
        print(call())
    except ValueError as error:
        print(type(error).__name__, error)
