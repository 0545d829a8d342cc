# What a record carries, and what filters and handlers of one's own see.
import logging

class Keep(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append(record)

keep = Keep()
log = logging.getLogger('a.b')
log.setLevel(logging.INFO)
log.addHandler(keep)
log.propagate = False

def event(n):
    log.info('n=%d %s', n, 'x', extra={'user': 'u%d' % n})

event(1)
log.debug('not kept')
log.warning({'a': 1})
log.error('%(name)s', {'name': 'mapped'})
for r in keep.records:
    print(r.name, r.levelname, r.levelno, r.funcName, r.lineno, r.getMessage(), r.args, getattr(r, 'user', None), r.exc_info, r.threadName, r.processName)
print(sorted(k for k in vars(keep.records[0]) if k not in ('aws_request_id',))[:6])
try:
    log.info('x', extra={'message': 1})
except KeyError as error:
    print(error)
made = logging.makeLogRecord({'msg': 'made', 'levelname': 'X'})
print(made.getMessage(), made.levelname, made.lineno)
print(log.findCaller()[1:3])
