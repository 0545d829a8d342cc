# python: 3.12
from datetime import datetime

for text, format in (('2024-05-17', '%Y-%m-%d'), ('17/05/24 13:04', '%d/%m/%y %H:%M'), ('May 7, 2024 1:02 PM', '%B %d, %Y %I:%M %p'), ('Fri 17 may 2024', '%a %d %b %Y'), ('2024-05-17T13:04:05.25+0200', '%Y-%m-%dT%H:%M:%S.%f%z'), ('2024-05-17 Z', '%Y-%m-%d %z'), ('20240517', '%Y%m%d'), ('2024 138', '%Y %j'), ('12 AM', '%I %p'), ('  5', ' %d'), ('99', '%y'), ('68', '%y'), ('2024 W20 5', '%G W%V %u'), ('100%', '100%%'), ('Fri May 17 13:04:05 2024', '%c'), ('2024 20 1', '%Y %W %w'), ('2024 20 1', '%Y %U %w'), ('05/17/24 01:02:03', '%x %X')):
    print(text, format, repr(datetime.strptime(text, format)))
for text, format in (('2024-13-01', '%Y-%m-%d'), ('2024-05-17x', '%Y-%m-%d'), ('x', '%Y'), ('2024', '%q'), ('5', '%'), ('2023-02-29', '%Y-%m-%d'), ('', '%d'), ('25', '%H')):
    try:
        print(datetime.strptime(text, format))
    except ValueError as error:
        print(error)
