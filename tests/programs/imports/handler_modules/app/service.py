"""Keeps lamps."""
from . import models
from .models import Lamp

_lamps = {}


def add(name, watts=5):
    _lamps[name] = Lamp(name, watts)
    return {'added': _lamps[name].to_dict()}


def everything(**_):
    return {'lamps': [lamp.to_dict() for lamp in _lamps.values()], 'model': models.Lamp.__name__}
