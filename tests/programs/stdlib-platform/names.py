# what a program asks about its platform
import platform
print(platform.system(), platform.python_version()[:4], platform.python_version_tuple()[0])
