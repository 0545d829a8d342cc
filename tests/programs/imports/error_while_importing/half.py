early = 1
1 / 0
later = 2
