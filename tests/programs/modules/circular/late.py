from early import OTHER
VALUE = 2
