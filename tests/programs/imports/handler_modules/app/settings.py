"""Constants."""
MAX_WATTS = 100
ACTIONS = ('add', 'list')
