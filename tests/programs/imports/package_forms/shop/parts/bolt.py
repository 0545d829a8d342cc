size = 8
