# Methods that change or ask about case.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: ("Hello World".upper(), "Hello World".lower(), "hello world".title(), "hELLO wORLD".capitalize(), "Hello".swapcase()))
show(lambda: ("they're bill's friends".title(), "x1y2".title(), "".title(), "".capitalize()))
show(lambda: ("ß".upper(), "ŉ".lower(), "ÀÉ".lower(), "àé".title(), "σς".upper(), "ΑΣ".lower()))
show(lambda: ("ABC".isupper(), "ABc".isupper(), "123".isupper(), "A1".isupper(), "abc".islower(), "".islower(), "a b".islower()))
show(lambda: ("Hello World".istitle(), "Hello world".istitle(), "HeLLo".istitle(), "".istitle(), "A".istitle()))
show(lambda: ("Straße".casefold() == "STRASSE".casefold(), "İ".casefold()))
show(lambda: "abc".upper(1))
