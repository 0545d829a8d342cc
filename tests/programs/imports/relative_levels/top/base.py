BASE = "base of top"
