class Shape:
    def __init__(self, name):
        self.name = name


def area(r):
    return r * r


def helper():
    return "helper"
