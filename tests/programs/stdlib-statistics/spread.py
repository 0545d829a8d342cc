import statistics as st

sets = ([1, 2, 3, 4, 5], [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5], [0.1, 0.1, 0.1], [1e10, 1e10 + 1, 1e10 + 2], [17, 3], [-2.5, 1e-3, 7e5], [10 ** 18, 10 ** 18 + 4])
for data in sets:
    print(st.variance(data), st.pvariance(data), st.stdev(data), st.pstdev(data))
print(st.variance([1, 2, 4], 2), st.pvariance([0.0, 0.25, 0.25, 1.25, 1.5, 1.75, 2.75, 3.25], mu=1.375), st.pstdev([5]), st.pvariance([7]))
for call in (lambda: st.stdev([1]), lambda: st.variance([]), lambda: st.pstdev([]), lambda: st.pvariance([])):
    try:
        print(call())
    except st.StatisticsError as error:
        print(error)
