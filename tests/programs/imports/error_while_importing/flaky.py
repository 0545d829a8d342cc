import flaky_state
if not flaky_state.ready:
    raise RuntimeError("not ready")
value = 5
