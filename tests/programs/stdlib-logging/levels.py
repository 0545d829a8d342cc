import io
import logging

out = io.StringIO()
logging.basicConfig(stream=out, level=logging.INFO, format='%(levelname)s|%(name)s|%(message)s')
log = logging.getLogger(__name__)
log.debug('hidden')
log.info('plain')
log.warning('%s has %d items', 'list', 3)
log.error('percent %(a)s', {'a': 1})
log.log(25, 'custom')
logging.info('from the root')
logging.addLevelName(25, 'NOTICE')
log.log(25, 'named')
child = logging.getLogger('app.db')
parent = logging.getLogger('app')
parent.setLevel('ERROR')
child.info('not shown')
child.error('shown')
print(child.parent is parent, child.getEffectiveLevel(), child.isEnabledFor(logging.INFO), parent, logging.getLogger())
parent.propagate = False
parent.addHandler(logging.NullHandler())
child.error('lost')
logging.disable(logging.ERROR)
log.error('disabled')
logging.disable(logging.NOTSET)
log.critical('back')
print(out.getvalue(), end='')
print(logging.getLevelName(40), logging.getLevelName('INFO'), logging.getLevelName(33))
for level in ('NOPE', 1.5):
    try:
        log.setLevel(level)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
