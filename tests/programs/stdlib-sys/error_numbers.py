try:
    import errno
except ImportError:
    print("none"); raise SystemExit
print(errno.ENOENT, errno.EIO, errno.errorcode[errno.ENOENT], type(errno.errorcode))
e = OSError(errno.EIO, "broken"); print(repr(e), e.errno == errno.EIO)
print(str(OSError(errno.EACCES, "x")), repr(OSError(errno.EEXIST, "y")))
