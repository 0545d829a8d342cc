from .. import NAME as MID
NAME = MID + ".low"
