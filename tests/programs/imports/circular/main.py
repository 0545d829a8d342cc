# Modules that import each other see what is there so far.
import alpha
print(alpha.name, alpha.beta.name, alpha.beta.alpha is alpha)
print(alpha.ask(), alpha.beta.ask())
