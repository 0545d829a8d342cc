import io
import traceback


class AppError(Exception):
    pass


def fail(kind):
    raise kind('broken')


for kind in (ValueError, KeyError, AppError):
    try:
        fail(kind)
    except Exception as error:
        text = traceback.format_exc()
        print(text.splitlines()[0], text.splitlines()[-1], text.endswith('\n'))
        print(traceback.format_exception_only(error), traceback.format_exception_only(type(error), error))
        lines = traceback.format_exception(error)
        print(lines[0], lines[-1], ''.join(lines) == text)
        out = io.StringIO()
        traceback.print_exc(file=out)
        print(out.getvalue() == text)
        traceback.print_exception(error, file=out)
        print(out.getvalue() == text * 2)
print(traceback.format_exc())
