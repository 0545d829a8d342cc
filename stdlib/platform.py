"""What a program asks about its platform. The VM stands for CPython 3.12 on Linux; of the machine it says nothing."""


def system():
    return 'Linux'


def python_version():
    return '3.12.1'


def python_version_tuple():
    return ('3', '12', '1')


def python_implementation():
    return 'NanoLambda'


def node():
    return ''


def release():
    return ''


def version():
    return ''


def machine():
    return ''


def processor():
    return ''


def platform(aliased=False, terse=False):
    return 'Linux'


def architecture(executable='', bits='', linkage=''):
    return ('64bit', '')
