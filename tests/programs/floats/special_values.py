# Infinities, nan and the two zeros.
inf, nan = float("inf"), float("nan")
print(inf - inf, inf * 0, inf + 1, -inf < inf, nan < 1, nan != nan, nan in [nan], [nan].count(nan), [nan] == [nan], inf // 1, 5 % inf, -5 % inf, 1 / inf, -1 / inf)
print(0.0 == -0.0, str(-0.0), 0.0 * -1, -0.0 + 0.0, max(0.0, -0.0), round(-0.2), abs(-0.0), min(nan, 1), min(1, nan), sorted([2, 1.5, inf, -inf]), {0.0, -0.0})
print(float("Infinity"), float("-iNf"), float(" nan "), 1e400, -1e400, bool(nan), int(1e15), inf == 10**400, hash(inf))
