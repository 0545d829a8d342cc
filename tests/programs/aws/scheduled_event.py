# A scheduled event: times are parsed, and work is chosen by hour and weekday.
from datetime import datetime, timedelta, timezone

EVENT = {'id': 'cdc73f9d', 'detail-type': 'Scheduled Event', 'source': 'aws.events', 'account': '123456789012',
         'time': '2024-03-01T06:30:00Z', 'region': 'eu-central-1', 'resources': ['arn:aws:events:eu-central-1:123456789012:rule/morning'], 'detail': {}}
JOBS = {'hourly': lambda t: True, 'daily': lambda t: t.hour == 6, 'weekly': lambda t: t.weekday() == 4 and t.hour == 6, 'monthly': lambda t: t.day == 1}


def handler(event, context):
    at = datetime.strptime(event['time'], '%Y-%m-%dT%H:%M:%SZ').replace(tzinfo=timezone.utc)
    rule = event['resources'][0].rsplit('/', 1)[-1]
    due = [name for name, test in JOBS.items() if test(at)]
    return {'rule': rule, 'at': at.isoformat(), 'due': due, 'window': [(at - timedelta(days=1)).date().isoformat(), at.date().isoformat()]}


print(handler(EVENT, None))
for hours in (1, 23, 24 * 30):
    t = datetime(2024, 3, 1, 6, 30) + timedelta(hours=hours)
    print(handler(EVENT | {'time': t.strftime('%Y-%m-%dT%H:%M:%SZ')}, None)['due'])
