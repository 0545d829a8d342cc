import io
import logging

out = io.StringIO()
handler = logging.StreamHandler(out)
handler.setFormatter(logging.Formatter('%(levelname)-8s %(message)s'))
log = logging.getLogger('e')
log.addHandler(handler)
try:
    {}['missing']
except KeyError as error:
    log.exception('failed for %r', 'key')
    log.error('again', exc_info=error)
    log.warning('without')
log.error('none', exc_info=True)
lines = out.getvalue().splitlines()
print([line for line in lines if not line.startswith('  ')])
record = logging.makeLogRecord({'msg': 'hello %s', 'args': ('x',), 'levelname': 'INFO'})
print(record.getMessage(), logging.Formatter('%(levelname)s %(message)s').format(record))
