try:
    help
except NameError:
    print("none")
print(callable(exit))
