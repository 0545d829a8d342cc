DEBUG = False
INTERVAL: int = 30
NAME = "sensor"
MODE = "prod"
PAIR = (1, "a")
LEVELS = ("debug", "info")
TWICE = INTERVAL * 2
count = 0
def bump():
    global count
    count += 1
