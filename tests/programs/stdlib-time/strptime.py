# Reading times, and the messages for what does not fit.
import time

for text, format in (('2024-02-29 13:14:15', '%Y-%m-%d %H:%M:%S'), ('29 Feb', '%d %b'), ('12:30 AM', '%I:%M %p'), ('2021 45', '%Y %j'),
                     ('2021 10 3', '%Y %U %w'), ('2020 53 7', '%G %V %u'), ('Tue Nov 14 22:13:20 2023', '%c'), ('+0530', '%z'), ('UTC', '%Z'),
                     ('2312020', '%d%m%Y'), ('  7', '%d'), ('100%', '%d0%%'), ('99', '%y'), ('tuesday', '%A')):
    try:
        print(text, tuple(time.strptime(text, format)))
    except ValueError as error:
        print(error)
for text, format in (('x', '%d'), ('1 x', '%d'), ('1', '%q'), ('1', '%'), ('2021-02-30', '%Y-%m-%d'), ('13', '%m'), ('2020 1', '%G %V')):
    try:
        print(time.strptime(text, format))
    except ValueError as error:
        print(error)
print(time.strptime('Sat Jan  3 10:11:12 2004').tm_wday)
