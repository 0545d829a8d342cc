# What sys.argv holds: nothing where a function is invoked; `nanolambda run` puts the command line in place of this file.
ARGUMENTS = ['']
