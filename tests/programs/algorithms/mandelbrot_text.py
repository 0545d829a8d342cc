# The Mandelbrot set as text, with pairs of floats.
ROWS, COLUMNS, LIMIT = 13, 44, 24
for row in range(ROWS):
    y = (row - ROWS // 2) / (ROWS / 2.4)
    line = ''
    for column in range(COLUMNS):
        x = column / COLUMNS * 3.2 - 2.3
        a = b = 0.0
        for step in range(LIMIT):
            a, b = a * a - b * b + x, 2 * a * b + y
            if a * a + b * b > 4:
                break
        line += ' .:-=+*#%@'[step * 9 // (LIMIT - 1)]
    print(line.rstrip())
