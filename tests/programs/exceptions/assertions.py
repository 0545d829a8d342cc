# assert with and without a message.
for test, message in ((True, "no"), (False, "text"), (0, ["list", 1]), ([], None)):
    try:
        if message is None:
            assert test
        else:
            assert test, message
        print("passed")
    except AssertionError as error:
        print(repr(error), error.args)
