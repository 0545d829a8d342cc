# set, reset, tokens and contexts
import contextvars
user = contextvars.ContextVar('user', default='nobody')
level = contextvars.ContextVar('level')
print(user.get(), user.name, level.get(5))
try:
    level.get()
except LookupError as e:
    print('LookupError', e.args[0] is level)
token = user.set('ann')
print(user.get(), token.old_value is contextvars.Token.MISSING, token.var is user)
second = user.set('bob')
print(second.old_value, user.get())
user.reset(second)
print(user.get())
user.reset(token)
print(user.get())
try:
    user.reset(token)
except RuntimeError as e:
    print('used', 'has already been used once' in str(e))
try:
    level.reset(user.set('x'))
except ValueError as e:
    print('other', 'was created by a different ContextVar' in str(e))
context = contextvars.copy_context()
def change():
    user.set('inside')
    level.set(3)
    return user.get(), level.get()
print(context.run(change), user.get(), level.get(None))
print(context[user], context.get(level), len(context), user in context, sorted(v.name for v in context))
try:
    context.run(context.run, print)
except RuntimeError as e:
    print('entered', 'is already entered' in str(e))
try:
    contextvars.ContextVar(5)
except TypeError as e:
    print(e)
try:
    'x' in context
except TypeError as e:
    print(e)
print(contextvars.Context().run(user.get))
