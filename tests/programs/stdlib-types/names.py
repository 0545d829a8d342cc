# names of built-in types for isinstance
import sys
import types
def gen(): yield
async def co(): pass
async def ag(): yield
c = co()
print(isinstance(gen, types.FunctionType), isinstance(lambda: 0, types.LambdaType), isinstance(gen(), types.GeneratorType), isinstance(c, types.CoroutineType), isinstance(ag(), types.AsyncGeneratorType))
c.close()
print(types.FunctionType, types.NoneType, types.EllipsisType, types.NotImplementedType, types.TracebackType, types.CoroutineType, types.AsyncGeneratorType, types.ModuleType, types.MethodType, types.BuiltinFunctionType)
print(isinstance(sys, types.ModuleType), isinstance(len, types.BuiltinFunctionType), isinstance(None, types.NoneType))
