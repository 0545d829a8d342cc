import sys


def main():
    print('working')
    return 3


try:
    code = main()
finally:
    print('cleaning up')
sys.exit(code)
