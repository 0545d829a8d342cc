"""Handlers for engine-agreement.test.ts: what one returns or raises must be the same from the VM and from CPython."""

import datetime
import decimal
import json
import logging
import os
import sys

logger = logging.getLogger()
counter = {"calls": 0}


def handler(event, context):
    return globals()["case_" + event["case"]](event, context)


def case_echo(event, context):
    return event


def case_length(event, context):
    return [len(event["t"]), ord(event["t"][0])]


def case_none(event, context):
    pass


def case_text(event, context):
    return "line\n\ttab \"quoted\" \\ é 😀 \x00 \x7f \u2028"


def case_numbers(event, context):
    return [0, -1, 2**63, 2**64, -(2**70), 10**30, True, False, None]


def case_floats(event, context):
    return [1e16, 1e15, 1e-5, 0.1 + 0.2, 1.0, -0.0, 1e22, 1e23, 5e-324, 1.7976931348623157e308, 3.14]


def case_nan(event, context):
    return [float("nan"), float("inf"), -float("inf")]


def case_key_types(event, context):
    return {1: "int", 2.5: "float", True: "bool", None: "none", "s": "str"}


def case_tuple_key(event, context):
    return {(1, 2): "tuple"}


def case_bytes_key(event, context):
    return {b"k": 1}


def case_tuple(event, context):
    return (1, (2, [3, ()]))


def case_order(event, context):
    return {"b": 1, "a": 2, "10": 3, "9": 4}


def case_bytes(event, context):
    return {"data": b"abc"}


def case_set(event, context):
    return {1}


def case_frozenset(event, context):
    return frozenset()


def case_decimal(event, context):
    return {"price": decimal.Decimal("1.10")}


def case_decimals(event, context):
    return [decimal.Decimal(text) for text in ("0", "-0.0", "1E+20", "NaN", "Infinity", "3.141592653589793238")]


def case_decimal_key(event, context):
    return {decimal.Decimal(1): 1}


def case_datetime(event, context):
    return {"at": datetime.datetime(2024, 1, 2, 3, 4, 5)}


def case_object(event, context):
    return object()


def case_function(event, context):
    return {"f": len}


def case_exception_result(event, context):
    return ValueError("a result")


def case_range(event, context):
    return range(3)


def case_circular(event, context):
    items = [1]
    items.append(items)
    return items


def case_circular_dict(event, context):
    d = {}
    d["self"] = {"d": d}
    return d


def case_generator(event, context):
    return (i for i in range(3))


def case_coroutine(event, context):
    async def work():
        return 1

    result = work()
    try:
        return {"type": type(result).__name__}
    finally:
        result.close()


def case_str_subclass(event, context):
    class Name(str):
        pass

    class Count(int):
        pass

    class Things(list):
        pass

    return [Name("n"), Count(3), Things([1]), {Name("k"): Count(1)}]


def case_surrogate(event, context):
    return "\ud800"


def case_raise(event, context):
    raise ValueError("a message")


def case_raise_no_message(event, context):
    raise KeyError


def case_raise_key(event, context):
    return {}["missing"]


def case_raise_several(event, context):
    raise ValueError("one", 2)


def case_raise_unicode(event, context):
    raise RuntimeError("é 😀 \n second line \"q\"")


def case_raise_from(event, context):
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise RuntimeError("outer") from error


def case_raise_in_except(event, context):
    try:
        {}["k"]
    except KeyError:
        int("x")


def case_raise_class(event, context):
    class SensorFault(Exception):
        def __str__(self):
            return "described"

    raise SensorFault("given")


def case_raise_base(event, context):
    class Stop(BaseException):
        pass

    raise Stop("no Exception")


def case_raise_group(event, context):
    raise ExceptionGroup("several", [ValueError(1), KeyError("k")])


def case_raise_with_note(event, context):
    error = ValueError("noted")
    error.add_note("a note")
    raise error


def case_assertion(event, context):
    assert event is None, "event is there"


def case_deep(event, context):
    def descend(n):
        if n == 0:
            raise ValueError("bottom")
        return descend(n - 1)

    return descend(6)


def case_in_lambda(event, context):
    return (lambda x: x.nothing)(5)


def case_in_generator(event, context):
    def numbers():
        yield 1
        raise LookupError("in generator")

    return list(numbers())


def case_in_method(event, context):
    class Pump:
        def start(self):
            return self.speed

    return Pump().start()


def case_name_error(event, context):
    return undefined_name


def case_attribute_error(event, context):
    return event.no_such_attribute


def case_type_error(event, context):
    return 1 + "1"


def case_call_error(event, context):
    return case_echo(1, 2, 3)


def case_index_error(event, context):
    return [1][5]


def case_exit(event, context):
    sys.exit(3)


def case_after_exit(event, context):
    counter["calls"] += 1
    return counter


def case_exit_text(event, context):
    sys.exit("leaving with a text")


def case_exit_zero(event, context):
    sys.exit(0)


def case_exit_none(event, context):
    raise SystemExit


def case_count(event, context):
    counter["calls"] += 1
    return counter


def case_count_again(event, context):
    counter["calls"] += 1
    return counter


def case_context(event, context):
    return {
        "function_name": context.function_name,
        "function_version": context.function_version,
        "arn": context.invoked_function_arn,
        "memory": context.memory_limit_in_mb,
        "id": context.aws_request_id,
        "group": context.log_group_name,
        "stream": len(context.log_stream_name),
        "identity": context.identity.cognito_identity_id,
        "client": context.client_context,
        "left": 0 < context.get_remaining_time_in_millis() <= 10000,
        "left_type": type(context.get_remaining_time_in_millis()).__name__,
    }


def case_environment(event, context):
    names = ["SITE", "EMPTY", "MISSING", "AWS_REGION", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "_HANDLER", "TZ", "LANG"]
    names += ["AWS_LAMBDA_FUNCTION_VERSION", "AWS_EXECUTION_ENV", "LAMBDA_TASK_ROOT", "AWS_DEFAULT_REGION"]
    return {name: os.environ.get(name) for name in names}


def case_prints(event, context):
    print("one", 2, [3.0], sep="-")
    print("no end", end="")
    print()
    print("two\nlines")
    print("é 😀 \t tab")
    print("to stderr", file=sys.stderr)
    sys.stdout.write("written\n")
    return None


def case_logs(event, context):
    logger.setLevel(logging.INFO)
    logger.debug("hidden")
    logger.info("value %d of %s", 3, "x")
    logger.warning("two\nlines")
    logging.getLogger("child").error("from a child")
    try:
        1 / 0
    except ZeroDivisionError:
        logger.exception("it failed")
    return None


def case_context_log(event, context):
    context.log("logged by context\n")
    return None


def case_long_log(event, context):
    for number in range(300):
        print("line", number, "x" * 20)
    return None


def case_large_result(event, context):
    return "x" * 100_000


def case_too_large_result(event, context):
    return "x" * 6_300_000


def case_json_text(event, context):
    return json.dumps({"a": [1, 2.5, None, "é"]})


def case_module_facts(event, context):
    return [__name__, __file__, os.getcwd(), sys.version_info[:2] >= (3, 11), __doc__[:8]]
