NAME = "mid"
