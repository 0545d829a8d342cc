__all__ = ['kinds']


def kinds():
    return ['temperature']
