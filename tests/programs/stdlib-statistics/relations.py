# python: 3.12
import statistics as st

x = [1, 2, 3, 4, 5, 6, 7, 8, 9]
y = [1, 2, 3, 1, 2, 3, 1, 2, 3]
print(st.covariance(x, y), st.correlation(x, x), st.correlation(x, y), st.correlation(x, [9, 8, 7, 6, 5, 4, 3, 2, 1]))
year = [1971, 1975, 1979, 1982, 1983]
films = [1, 2, 3, 4, 5]
line = st.linear_regression(year, films)
print(line, line.slope, line.intercept, round(line.slope * 2019 + line.intercept))
slope, intercept = line
print(slope, intercept, st.linear_regression([1, 2, 3], [2.1, 3.9, 6.2], proportional=True))
print(st.correlation([1.5, 2.5, 2.5, 10], [3, 1, 4, 4], method='ranked'))
for call in (lambda: st.correlation([1, 1], [1, 2]), lambda: st.linear_regression([1, 1], [1, 2]), lambda: st.covariance([1], [1]), lambda: st.correlation([1, 2], [1])):
    try:
        print(call())
    except st.StatisticsError as error:
        print(error)
