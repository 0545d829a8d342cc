# A handler made of modules: settings, models, service; the event goes through all of them.
import json

from app.handler import handler

for event in ({'action': 'add', 'name': 'lamp', 'watts': 9}, {'action': 'add', 'name': 'fan', 'watts': -1}, {'action': 'list'}, {'action': 'fly'}, {}):
    print(json.dumps(handler(event, None), sort_keys=True))
