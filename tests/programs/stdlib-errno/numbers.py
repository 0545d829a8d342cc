# numbers of errors by name
import errno
print(errno.ENOENT, errno.EACCES, errno.errorcode[2], errno.errorcode[errno.EAGAIN], len(errno.errorcode) > 100)
