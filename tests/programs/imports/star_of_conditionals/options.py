import sys

opt_always = 1
if len(sys.argv) > 50:
    opt_never = 2
    opt_chosen = "many"
else:
    opt_chosen = "few"
opt_deleted = 3
del opt_deleted
_hidden = 4
