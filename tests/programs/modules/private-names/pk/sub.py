from .other import thing
def g(): return 'g' + thing()
