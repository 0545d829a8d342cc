"""The entry."""
from . import service
from .models import Invalid
from .settings import ACTIONS

TABLE = dict(zip(ACTIONS, (service.add, service.everything)))


def handler(event, context):
    event = dict(event)
    try:
        action = TABLE[event.pop('action')]
        return {'ok': True, **action(**event)}
    except Invalid as error:
        return {'ok': False, 'error': str(error)}
    except KeyError as error:
        return {'ok': False, 'error': f'unknown or missing {error}'}
