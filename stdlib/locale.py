"""The C locale, the only one of a device."""

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127


class Error(Exception):
    pass


def setlocale(category, locale=None):
    if locale in (None, '', 'C', 'POSIX'):
        return 'C'
    raise Error('unsupported locale setting')


def getlocale(category=LC_CTYPE):
    return None, None


def getdefaultlocale(envvars=()):
    return None, None


def getpreferredencoding(do_setlocale=True):
    return 'UTF-8'


def getencoding():
    return 'utf-8'


def normalize(localename):
    return localename


def localeconv():
    empty = dict.fromkeys(('int_curr_symbol', 'currency_symbol', 'mon_decimal_point', 'mon_thousands_sep'), '')
    numbers = ('int_frac_digits', 'frac_digits', 'p_cs_precedes', 'p_sep_by_space', 'n_cs_precedes', 'n_sep_by_space')
    found = {**empty, 'positive_sign': '', 'negative_sign': '', **dict.fromkeys(numbers, 127)}
    found.update(p_sign_posn=127, n_sign_posn=127, decimal_point='.', thousands_sep='', grouping=[], mon_grouping=[])
    return found


def strcoll(string1, string2, /):
    return (string1 > string2) - (string1 < string2)


def strxfrm(string, /):
    return string


def format_string(f, val, grouping=False, monetary=False):
    return f % val


def str(val):
    return f'{val:.12g}'


def atof(string, func=float):
    return func(string)


def atoi(string):
    return int(string)


def delocalize(string):
    return string


def localize(string, grouping=False, monetary=False):
    return string
