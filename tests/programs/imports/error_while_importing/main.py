# A module that raises while it is imported: the exception comes through, and the next import runs it again.
for attempt in range(2):
    try:
        import broken
    except ValueError as error:
        print(attempt, "ValueError", error)

try:
    from half import later
except ZeroDivisionError as error:
    print(type(error).__name__)

import flaky_state
flaky_state.ready = True
try:
    import flaky
    print("flaky", flaky.value)
except RuntimeError as error:
    print(error)
