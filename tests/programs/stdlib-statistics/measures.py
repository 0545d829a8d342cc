# statistics: averages, spread, quantiles, errors.
import statistics as st
data = [2, 4, 4, 4, 5, 5, 7, 9]


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (st.mean(data), st.fmean(data), st.median(data), st.median_low(data), st.median_high(data), st.mode(data), st.multimode("aabbc"), st.pstdev(data), st.stdev(data), st.pvariance(data), st.variance(data), st.quantiles(data), st.quantiles(data, n=10), st.quantiles(data, method="inclusive"), st.geometric_mean([1, 2, 4]), st.harmonic_mean([40, 60]), st.median_grouped([1, 2, 2, 3, 4]), st.fmean([1, 2], [3, 1])))
show(lambda: (st.correlation([1, 2, 3], [2, 4, 6]), st.covariance([1, 2, 3], [1, 5, 7]), st.linear_regression([1, 2, 3], [2, 4, 6]), st.mean([0.1] * 3), st.mean([1, 2.5]), st.mean(x for x in (1, 2)), st.mode(["b", "a", "b"]), st.variance([1.5, 2.5, 4.0], 2.5)))
show(lambda: st.mean([]))
show(lambda: st.median([]))
show(lambda: st.mode([]))
show(lambda: st.stdev([1]))
show(lambda: st.variance([]))
show(lambda: st.quantiles([1]))
show(lambda: st.quantiles([1, 2], n=0))
show(lambda: st.harmonic_mean([-1]))
show(lambda: st.geometric_mean([0]))
show(lambda: st.correlation([1], [1]))
show(lambda: st.correlation([1, 1], [1, 2]))
show(lambda: st.mean(["a"]))
show(lambda: st.mean(5))
show(lambda: st.linear_regression([1, 2], [1]))
