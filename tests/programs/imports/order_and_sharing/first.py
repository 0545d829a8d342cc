"""Imported twice, runs once."""
LOG = ['first']
print('running', __name__)
