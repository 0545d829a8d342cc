# python: 3.12
print((5).as_integer_ratio(), (-7).conjugate(), True.bit_length(), (10**30).bit_length(), (12).is_integer())
print((2**100 - 1).bit_count(), (-255).bit_count(), (5).real, (5).imag, (5).numerator, (5).denominator)
