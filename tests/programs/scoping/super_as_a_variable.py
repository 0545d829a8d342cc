class A:
    def f(self):
        super = [1]; super.pop(); return super
print(A().f())
