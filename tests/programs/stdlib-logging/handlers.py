import logging


class ListHandler(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []

    def emit(self, record):
        self.lines.append(self.format(record))


class Masking(logging.Filter):
    def filter(self, record):
        record.msg = str(record.msg).replace('secret', '***')
        return record.levelno != logging.WARNING


log = logging.getLogger('service')
log.setLevel(logging.DEBUG)
log.propagate = False
every, errors = ListHandler(), ListHandler()
errors.setLevel(logging.ERROR)
every.setFormatter(logging.Formatter('{levelname:>8} {message} {user}', style='{', defaults={'user': '-'}))
errors.setFormatter(logging.Formatter('$name: $message', style='$'))
log.addHandler(every)
log.addHandler(errors)
every.addFilter(Masking())
log.debug('the secret word')
log.warning('dropped by the first')
log.error('for %s', 'both', extra={'user': 'ada'})
adapter = logging.LoggerAdapter(log, {'user': 'bob'})
adapter.info('adapted %d', 7)
print(every.lines)
print(errors.lines, errors, log.hasHandlers())
log.removeHandler(every)
log.critical('only errors')
print(len(every.lines), errors.lines[-1])
try:
    log.error('x', extra={'name': 'y'})
except KeyError as e:
    print(e)
