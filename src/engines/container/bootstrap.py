"""Runs one handler inside the container, behaving as AWS's own Python runtime client does for python3.12.

Process 1 forks once: the child imports and runs the handler, process 1 reaps orphans and ends with the child's status,
so signals, `os._exit` and crashes look to the node as they would outside a container. When the node goes away process 1
ends too, and with it everything inside: a handler that loops does not outlive a killed node.

Invariant: the protocol is spoken on file descriptor 3 only. Whatever the handler does to its standard output reaches
the log and never the protocol. The other end is `sandbox.ts`; a frame is `!I` header length, header (JSON), `!I` body
length, body. Node to handler: {type: invoke, requestId, deadlineMs, clientContext, arn, marker} + event.
Handler to node: {type: ready} | {type: init-error} + error | {type: result | error | too-large, maxRssBytes} + payload;
after each answer `marker` is written to standard output, so that the node knows that the log is complete.
While it runs, a handler may ask its node for something: {type: ask} + request, answered with {type: answer} + answer.
"""

import os
import select
import signal
import sys


def supervise():
    """Forks; returns in the child only."""
    wake_up, wake = os.pipe()
    os.set_blocking(wake, False)
    signal.set_wakeup_fd(wake)
    signal.signal(signal.SIGCHLD, lambda number, frame: None)
    child = os.fork()
    if child == 0:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.close(wake_up)
        os.close(wake)
        return
    events = select.poll()
    events.register(wake_up, select.POLLIN)
    events.register(3, 0)  # a hang-up is always reported
    while True:
        for descriptor, _ in events.poll():
            if descriptor == 3:
                os._exit(0)
            os.read(wake_up, 4096)
        reap(child)


def reap(child):
    """Ends with the child's status once it has ended."""
    while True:
        process, status = os.waitpid(-1, os.WNOHANG)
        if process == 0:
            return
        if process == child:
            # 128 + n after signal n, as shells have it; Python 3.8 has no waitstatus_to_exitcode.
            os._exit(os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status))


if __name__ == "__main__":
    supervise()

import decimal  # noqa: E402
import importlib  # noqa: E402
import json  # noqa: E402
import logging  # noqa: E402
import resource  # noqa: E402
import site  # noqa: E402
import struct  # noqa: E402
import threading  # noqa: E402
import time  # noqa: E402
import traceback  # noqa: E402
import types  # noqa: E402

PAYLOAD_MAX_BYTES = 6_291_556


class Fault(Exception):
    """A failure that has one of Lambda's own error types instead of a Python class name."""

    def __init__(self, error_type, message, trace=None):
        super().__init__(message)
        self.error_type = error_type
        self.message = message
        self.trace = trace


# --- protocol ---------------------------------------------------------------------------------------------------------


class Channel:
    def __init__(self, descriptor):
        self.stream = os.fdopen(descriptor, "r+b", buffering=0)

    def _read(self, length):
        parts = []
        while length:
            part = self.stream.read(length)
            if not part:
                os._exit(0)
            parts.append(part)
            length -= len(part)
        return b"".join(parts)

    def receive(self):
        header = json.loads(self._read(struct.unpack("!I", self._read(4))[0]))
        return header, self._read(struct.unpack("!I", self._read(4))[0])

    def send(self, header, body=b""):
        head = json.dumps(header).encode()
        data = memoryview(struct.pack("!I", len(head)) + head + struct.pack("!I", len(body)) + body)
        while data:
            data = data[self.stream.write(data) :]


def no_woof(woof, value=None, seqno=0):
    """The woofs of a device, in a container: none, but arguments are checked alike."""
    if not isinstance(woof, str):
        raise TypeError(f"a woof's name is a str, not {type(woof).__name__}")
    if not isinstance(seqno, int):
        raise TypeError(f"a seqno is an int, not {type(seqno).__name__}")


def offer_node(channel):
    """The modules `_node` and `_woofs`, which the VM has natively: requests to the node; a container has no woofs of its own."""
    lock = threading.Lock()
    waiting = threading.local()

    def ask(request, sent):
        if len(request) > PAYLOAD_MAX_BYTES:
            raise ValueError(f"{len(request)} bytes are more than a handler can send to its node: {PAYLOAD_MAX_BYTES}")
        with lock:
            channel.send({"type": "ask"}, request)
            waiting.answer = channel.receive()[1]
        return len(request)

    def module(name, **functions):
        sys.modules[name] = types.ModuleType(name)
        vars(sys.modules[name]).update(functions)

    module("_node", ask=ask, answer=lambda received: waiting.answer[received:])
    module("_woofs", append=no_woof, get=lambda woof, seqno: no_woof(woof, seqno=seqno), latest=no_woof)
    sys.path.append("/var/runtime/python")


# --- errors and log, as the AWS runtime client writes them -------------------------------------------------------------


def make_error(message, error_type, trace, request_id=""):
    return {"errorMessage": message or "", "errorType": error_type or "", "requestId": request_id, "stackTrace": trace or []}


def error_of_exception(request_id=""):
    """The error object of the exception being handled; frames of this file are left out."""
    etype, value, tb = sys.exc_info()
    frames = [(f.filename, f.lineno, f.name, f.line) for f in traceback.extract_tb(tb)]
    for position, frame in enumerate(frames):
        if "/bootstrap.py" not in frame[0]:
            frames = frames[position:]
            break
    return make_error(str(value), etype.__name__, traceback.format_list(frames), request_id)


def log_error(error):
    """Lambda joins the lines of one error with CR and indents with NO-BREAK SPACE, so that it stays one log event."""
    head = "[ERROR]"
    if error["errorType"]:
        head += " " + error["errorType"]
    if error["errorMessage"]:
        head += (":" if error["errorType"] else "") + " " + error["errorMessage"]
    lines = [head, "Traceback (most recent call last):"]
    for element in error["stackTrace"]:
        for line in element.splitlines() if element else [""]:
            stripped = line.lstrip(" ")
            lines.append("\u00a0" * (len(line) - len(stripped)) + stripped)
    write_out("\r".join(lines) + "\n")


def write_out(text):
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except Exception:
        os.write(1, text.encode("utf-8", "replace"))


class RequestFilter(logging.Filter):
    request_id = ""

    def filter(self, record):
        record.aws_request_id = RequestFilter.request_id
        return True


class StdoutHandler(logging.Handler):
    def emit(self, record):
        try:
            sys.stdout.write(self.format(record))
        except Exception:
            self.handleError(record)


def set_up_logging():
    handler = StdoutHandler()
    formatter = logging.Formatter(
        "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s\n", "%Y-%m-%dT%H:%M:%S"
    )
    formatter.converter = time.gmtime
    handler.setFormatter(formatter)
    handler.addFilter(RequestFilter())
    logging.getLogger().addHandler(handler)


# --- the handler and its context --------------------------------------------------------------------------------------


def find_handler(name):
    try:
        module_name, function_name = name.rsplit(".", 1)
    except ValueError as error:
        raise Fault("Runtime.MalformedHandlerName", f"Bad handler '{name}': {error}")
    try:
        if module_name.split(".")[0] in sys.builtin_module_names:
            text = f"Cannot use built-in module {module_name} as a handler module"
            raise Fault("Runtime.BuiltInModuleConflict", text)
        module = importlib.import_module(module_name.replace("/", "."))
    except ImportError as error:
        raise Fault("Runtime.ImportModuleError", f"Unable to import module '{module_name}': {error}")
    except SyntaxError as error:
        trace = ['  File "%s" Line %s\n    %s' % (error.filename, error.lineno, error.text)]
        raise Fault("Runtime.UserCodeSyntaxError", f"Syntax error in module '{module_name}': {error}", trace)
    try:
        return getattr(module, function_name)
    except AttributeError:
        raise Fault("Runtime.HandlerNotFound", f"Handler '{function_name}' missing on module '{module_name}'")


class Struct:
    """Attributes from keywords; those that AWS's repr leaves out are in `hidden`."""

    hidden = ()

    def __init__(self, **fields):
        self.__dict__.update(fields)

    def __repr__(self):
        shown = (f"{name}={value}" for name, value in self.__dict__.items() if name not in self.hidden)
        return f"{type(self).__name__}([{','.join(shown)}])"


class Client(Struct):
    pass


class ClientContext(Struct):
    pass


class CognitoIdentity(Struct):
    pass


class LambdaContext(Struct):
    hidden = ("_epoch_deadline_time_in_ms",)

    def get_remaining_time_in_millis(self):
        return max(int(self._epoch_deadline_time_in_ms - time.time() * 1000), 0)

    def log(self, message):
        write_out(str(message))


def client_context_of(text):
    if not text:
        return None
    data = json.loads(text)
    client = data.get("client")
    names = ("installation_id", "app_title", "app_version_name", "app_version_code", "app_package_name")
    return ClientContext(
        custom=data.get("custom"),
        env=data.get("env"),
        client=Client(**{name: client.get(name) for name in names}) if isinstance(client, dict) else None,
    )


def context_of(header):
    env = os.environ
    return LambdaContext(
        aws_request_id=header["requestId"],
        log_group_name=env.get("AWS_LAMBDA_LOG_GROUP_NAME"),
        log_stream_name=env.get("AWS_LAMBDA_LOG_STREAM_NAME"),
        function_name=env.get("AWS_LAMBDA_FUNCTION_NAME"),
        memory_limit_in_mb=env.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE"),
        function_version=env.get("AWS_LAMBDA_FUNCTION_VERSION"),
        invoked_function_arn=header["arn"],
        client_context=client_context_of(header.get("clientContext")),
        identity=CognitoIdentity(cognito_identity_id=None, cognito_identity_pool_id=None),
        tenant_id=None,
        _epoch_deadline_time_in_ms=header["deadlineMs"],
    )


class Encoder(json.JSONEncoder):
    def default(self, value):
        if isinstance(value, decimal.Decimal):
            return float(value)
        return super().default(value)


def event_of(body):
    try:
        return json.loads(body)
    except Exception as error:
        raise Fault("Runtime.UnmarshalError", f"Unable to unmarshal input: {error}")


def payload_of(result, encoder):
    if isinstance(result, bytes):
        return result
    try:
        return encoder.encode(result).encode("utf-8", "surrogatepass")
    except Exception as error:
        raise Fault("Runtime.MarshalError", f"Unable to marshal response: {error}")


def run(handler, header, body, encoder):
    """Returns (frame type, payload)."""
    request_id = header["requestId"]
    try:
        payload = payload_of(handler(event_of(body), context_of(header)), encoder)
        return ("result", payload) if len(payload) <= PAYLOAD_MAX_BYTES else ("too-large", b"")
    except Fault as fault:
        error = make_error(fault.message, fault.error_type, fault.trace, request_id)
    except Exception:
        error = error_of_exception(request_id)
    log_error(error)
    return "error", json.dumps(error, ensure_ascii=False).encode("utf-8", "replace")[:PAYLOAD_MAX_BYTES]


def end_log(marker):
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except Exception:
        pass
    try:
        os.write(1, marker.encode())
        return True
    except OSError:
        return False


def serve(channel, handler):
    encoder = Encoder(ensure_ascii=False)
    while True:
        header, body = channel.receive()
        RequestFilter.request_id = header["requestId"]
        start = time.perf_counter()
        kind, payload = run(handler, header, body, encoder)
        elapsed_ms = (time.perf_counter() - start) * 1000
        marked = end_log(header["marker"])
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        channel.send({"type": kind, "durationMs": elapsed_ms, "maxRssBytes": peak, "marked": marked}, payload)


def main():
    channel = Channel(3)
    os.set_inheritable(3, False)
    os.dup2(1, 2)
    site.setquit()
    site.setcopyright()
    sys.stdout = os.fdopen(os.dup(1), "w", buffering=8192, encoding="utf-8", errors="backslashreplace")
    sys.stderr = sys.stdout
    sys.path.insert(0, os.environ["LAMBDA_TASK_ROOT"])
    offer_node(channel)
    set_up_logging()
    try:
        handler = find_handler(os.environ["_HANDLER"])
    except Fault as fault:
        error = make_error(fault.message, fault.error_type, fault.trace)
    except Exception:
        error = error_of_exception()
    else:
        channel.send({"type": "ready"})
        serve(channel, handler)
    log_error(error)
    channel.send({"type": "init-error"}, json.dumps(error, ensure_ascii=False).encode("utf-8", "replace"))
    os._exit(1)


if __name__ == "__main__":
    main()
