def hammer():
    return "hammer"
