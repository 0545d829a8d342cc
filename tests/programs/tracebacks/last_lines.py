# The last line of format_exc, and whether causes and contexts are told apart.
import traceback


def fail(how):
    try:
        {}['missing']
    except KeyError as error:
        match how:
            case 'from': raise ValueError('caused') from error
            case 'context': raise ValueError('during')
            case 'none': raise ValueError('alone') from None
            case 'bare': raise


for how in ('from', 'context', 'none', 'bare'):
    try:
        fail(how)
    except Exception:
        text = traceback.format_exc()
        print(how, '->', text.splitlines()[-1])
        print('  direct cause' if 'direct cause' in text else '  during handling' if 'During handling' in text else '  single',
              text.count('Traceback (most recent call last):'), text.count('in fail'))
print(traceback.format_exc())
