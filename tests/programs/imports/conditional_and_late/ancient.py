raise RuntimeError("wrong branch")
