q = 'ns q'
