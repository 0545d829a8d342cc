# methods that are found by a name put together with %
class Visitor:
    def visit(self, kind, value):
        return getattr(self, '_visit_%s' % kind, self._unknown)(value)
    def _unknown(self, value):
        return 'unknown'
    def _visit_int(self, value):
        return value + 1
    def _visit_str(self, value):
        return value.upper()
class Late:
    def call(self, kind):
        return getattr(self, '%s_part' % kind)()
    def first_part(self):
        return 'first'
    def get(self, name):
        return getattr(self, f'{name}_part')()
    def last_part(self):
        return 'last'
v = Visitor()
print(v.visit('int', 1), v.visit('str', 'a'), v.visit('list', []), Late().call('first'), Late().get('last'))
