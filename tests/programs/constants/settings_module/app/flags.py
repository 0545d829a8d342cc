from settings import DEBUG as D, INTERVAL
TRACE = D or INTERVAL > 100
LATE = 5
