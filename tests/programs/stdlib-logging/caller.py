# Lines of the log say where they come from.
import io
import logging

stream = io.StringIO()
logging.basicConfig(stream=stream, level=logging.DEBUG, format='%(levelname)s %(funcName)s:%(lineno)d %(message)s')
log = logging.getLogger('app')

def work():
    log.info('working')

    def inner():
        log.warning('inner %s', 1)
    inner()

def wrapper(message):
    log.error(message, stacklevel=2)

class Pump:
    def start(self):
        logging.debug('root logger')
        wrapper('from the caller')

log.critical('at the top')
work()
Pump().start()
try:
    1 / 0
except ZeroDivisionError:
    log.exception('failed')
adapter = logging.LoggerAdapter(log, {'device': 'd1'})
adapter.info('adapted')
print('\n'.join(line for line in stream.getvalue().splitlines() if not line.startswith(('Traceback', '  '))))
