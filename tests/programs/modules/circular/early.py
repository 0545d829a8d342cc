from late import VALUE
OTHER = 1
