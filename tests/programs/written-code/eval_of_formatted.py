class A:
    def __eq__(self, o): print("A eq"); return True
class B:
    def __ne__(self, o): print("B ne"); return False
a = A(); b = B()
def test(s):
    print(s)
    print(eval(s))
for x in "ab":
    for y in "ab":
        test("{} == {}".format(x, y))
        test("{} != {}".format(x, y))
