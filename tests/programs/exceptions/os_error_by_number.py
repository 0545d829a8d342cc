import errno
for n in ("EPERM", "ENOENT", "EIO", "EBADF", "EAGAIN", "EACCES", "EEXIST", "EISDIR", "ENOTDIR", "EINTR", "ECHILD", "ESRCH", "EPIPE", "ECONNABORTED", "ECONNRESET", "ECONNREFUSED", "ETIMEDOUT", "EALREADY", "EINPROGRESS", "ESHUTDOWN", "EWOULDBLOCK"):
    print(n, type(OSError(getattr(errno, n), "")).__name__)
