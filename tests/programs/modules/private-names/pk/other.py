def thing(): return 'thing'
