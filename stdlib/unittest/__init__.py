"""Tests that a program brings along: cases, their assertions, and a runner that reports as CPython's does. Differences of long
texts and sequences are not listed line by line."""

import re as _re
import sys as _sys
import time as _time
import traceback as _traceback


class SkipTest(Exception):
    pass


_classes = []


class _Raises:
    """What `assertRaises` gives to `with`."""

    _call = None

    def __init__(self, case, expected, pattern, message):
        self._case = case
        self.expected = expected
        self._pattern = pattern
        self._message = message

    def __enter__(self):
        return self

    def __exit__(self, kind, exception, traceback):
        if kind is None:
            names = getattr(self.expected, '__name__', None) or str(self.expected)
            by = '' if self._call is None else f' by {self._call.__name__}'
            self._case._fail(self._message, f'{names} not raised{by}')
        if not issubclass(kind, self.expected):
            return False
        self.exception = exception.with_traceback(None)
        if self._pattern is not None and not _re.search(self._pattern, str(exception)):
            self._case._fail(self._message, f'"{_text_of(self._pattern)}" does not match "{exception}"')
        return True

    def handle(self, call, args, kwargs):
        self._call = call
        with self:
            call(*args, **kwargs)


def _text_of(pattern):
    return pattern if isinstance(pattern, str) else pattern.pattern


class _SubTest:
    def __init__(self, case, message, params):
        self._case = case
        self._message = message
        self._params = params

    def __enter__(self):
        return self

    def __exit__(self, kind, exception, traceback):
        if kind is None or not issubclass(kind, Exception):
            return False
        parts = [] if self._message is None else [f'[{self._message}]']
        if self._params:
            parts.append('(' + ', '.join([f'{key}={value!r}' for key, value in self._params.items()]) + ')')
        self._case._outcome.add(self._case, exception, ' ' + ' '.join(parts or ['(<subtest>)']))
        return True


class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = 640
    _testMethodName = 'runTest'
    _testMethodDoc = None

    def __init_subclass__(cls):
        _classes.append(cls)

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        self._cleanups = []
        self._outcome = None

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def id(self):
        return f'{type(self).__module__}.{type(self).__qualname__}.{self._testMethodName}'

    def __str__(self):
        return f'{self._testMethodName} ({self.id()})'

    def __repr__(self):
        return f'<{type(self).__module__}.{type(self).__qualname__} testMethod={self._testMethodName}>'

    def shortDescription(self):
        return None

    def countTestCases(self):
        return 1

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def doCleanups(self):
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._call(function, *args, **kwargs)

    def skipTest(self, reason):
        raise SkipTest(reason)

    def subTest(self, msg=None, **params):
        return _SubTest(self, msg, params)

    def _call(self, function, *args, **kwargs):
        return function(*args, **kwargs)

    def __call__(self, result=None):
        return self.run(result)

    def run(self, result=None):
        result = TestResult() if result is None else result
        result.startTest(self)
        self._outcome = outcome = _Outcome(result)
        name = self._testMethodName
        method = getattr(self, 'test' + name[4:]) if name.startswith('test') else getattr(self, name)
        reason = getattr(type(self), '_skip_reason', None) or getattr(method, '_skip_reason', None)
        if reason is not None:
            result.testsRun -= 1  # as CPython 3.12.1 counts
            result.addSkip(self, reason)
        else:
            expected = getattr(method, '_expected_failure', False)
            if outcome.attempt(self, self._call, self.setUp):
                outcome.attempt(self, self._call, method, expected=expected)
                outcome.attempt(self, self._call, self.tearDown)
            outcome.attempt(self, self.doCleanups)
            outcome.finish(self, expected)
        result.stopTest(self)
        return result

    def debug(self):
        self.setUp()
        getattr(self, 'test' + self._testMethodName[4:])()
        self.tearDown()

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _fail(self, message, standard):
        """Fails with what went wrong, and with what the test says of it."""
        raise self.failureException(standard if message is None else f'{standard} : {message}')

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._fail(msg, f'{expr!r} is not true')

    def assertFalse(self, expr, msg=None):
        if expr:
            self._fail(msg, f'{expr!r} is not false')

    def assertEqual(self, first, second, msg=None):
        if first == second:
            return
        kinds = {list: 'Lists', tuple: 'Tuples'}
        if type(first) is type(second) and type(first) in kinds:
            self._fail(msg, _sequence_difference(first, second, kinds[type(first)], type(first).__name__))
        if type(first) is type(second) and type(first) in (set, frozenset):
            self._fail(msg, _set_difference(first, second))
        self._fail(msg, f'{first!r} != {second!r}')

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._fail(msg, f'{first!r} == {second!r}')

    def assertListEqual(self, list1, list2, msg=None):
        self._instance(list1, list, 'First', 'sequence', msg)
        self._instance(list2, list, 'Second', 'sequence', msg)
        self.assertEqual(list1, list2, msg)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self._instance(tuple1, tuple, 'First', 'sequence', msg)
        self._instance(tuple2, tuple, 'Second', 'sequence', msg)
        self.assertEqual(tuple1, tuple2, msg)

    def _instance(self, value, kind, which, what, msg):
        if not isinstance(value, kind):
            self._fail(msg, f'{which} {what} is not a {kind.__name__}: {value!r}')

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        if len(seq1) != len(seq2) or any([a != b for a, b in zip(seq1, seq2)]):
            self._fail(msg, _sequence_difference(seq1, seq2, 'Sequences', 'sequence'))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
        self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
        self.assertEqual(d1, d2, msg)

    def assertSetEqual(self, set1, set2, msg=None):
        if set1 != set2:
            self._fail(msg, _set_difference(set1, set2))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertEqual(first, second, msg)

    def assertCountEqual(self, first, second, msg=None):
        left, right = list(first), list(second)
        for item in list(left):
            if item in right:
                right.remove(item)
                left.remove(item)
        if left or right:
            lines = ['Element counts were not equal:']
            for item in _each_once(left + right):
                counts = (list(first).count(item), list(second).count(item))
                lines.append(f'First has {counts[0]}, Second has {counts[1]}:  {item!r}')
            self._fail(msg, '\n'.join(lines))

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._fail(msg, f'{expr1!r} is not {expr2!r}')

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._fail(msg, f'unexpectedly identical: {expr1!r}')

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._fail(msg, f'{obj!r} is not None')

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._fail(msg, 'unexpectedly None')

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._fail(msg, f'{member!r} not found in {container!r}')

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail(msg, f'{member!r} unexpectedly found in {container!r}')

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._fail(msg, f'{obj!r} is not an instance of {cls!r}')

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._fail(msg, f'{obj!r} is an instance of {cls!r}')

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._fail(msg, f'{a!r} not greater than {b!r}')

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._fail(msg, f'{a!r} not greater than or equal to {b!r}')

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._fail(msg, f'{a!r} not less than {b!r}')

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._fail(msg, f'{a!r} not less than or equal to {b!r}')

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        difference = abs(first - second)
        if delta is not None:
            if difference > delta:
                self._fail(msg, f'{first!r} != {second!r} within {delta!r} delta ({difference!r} difference)')
            return
        places = 7 if places is None else places
        if round(difference, places) != 0:
            self._fail(msg, f'{first!r} != {second!r} within {places} places ({difference!r} difference)')

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None and places is not None:
            raise TypeError('specify delta or places not both')
        difference = abs(first - second)
        if delta is not None:
            if first == second or difference <= delta:
                self._fail(msg, f'{first!r} == {second!r} within {delta!r} delta ({difference!r} difference)')
            return
        places = 7 if places is None else places
        if first == second or round(difference, places) == 0:
            self._fail(msg, f'{first!r} == {second!r} within {places!r} places')

    def assertRegex(self, text, expected_regex, msg=None):
        if not _re.search(expected_regex, text):
            self._fail(msg, f"Regex didn't match: {_text_of(expected_regex)!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        found = _re.search(unexpected_regex, text)
        if found:
            shown = text[found.start() : found.end()]
            self._fail(msg, f'Regex matched: {shown!r} matches {_text_of(unexpected_regex)!r} in {text!r}')

    def assertRaises(self, expected_exception, *args, **kwargs):
        context = _Raises(self, expected_exception, None, kwargs.pop('msg', None) if not args else None)
        if not args:
            return context
        context.handle(args[0], args[1:], kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        context = _Raises(self, expected_exception, expected_regex, kwargs.pop('msg', None) if not args else None)
        if not args:
            return context
        context.handle(args[0], args[1:], kwargs)


def _each_once(items):
    found = []
    for item in items:
        if item not in found:
            found.append(item)
    return found


def _sequence_difference(first, second, kinds, kind):
    lines = [f'{kinds} differ: {first!r} != {second!r}', '']
    for at, (a, b) in enumerate(zip(first, second)):
        if a != b:
            lines += [f'First differing element {at}:', f'{a!r}', f'{b!r}']
            break
    for longer, shorter, name in ((first, second, 'First'), (second, first, 'Second')):
        extra = len(longer) - len(shorter)
        if extra > 0:
            if lines[-1]:
                lines.append('')
            lines.append(f'{name} {kind} contains {extra} additional elements.')
            lines += [f'First extra element {len(shorter)}:', f'{longer[len(shorter)]!r}']
    return '\n'.join(lines)


def _set_difference(first, second):
    lines = []
    for items, name in ((first - second, 'first'), (second - first, 'second')):
        if items:
            lines.append(f'Items in the {name} set but not the {"second" if name == "first" else "first"}:')
            lines += [repr(item) for item in items]
    return '\n'.join(lines)


class _Outcome:
    """What became of one test: the parts that failed are reported as they happen."""

    def __init__(self, result):
        self.result = result
        self.failed = False
        self.skipped = False
        self.expected = None

    def attempt(self, case, function, *args, expected=False):
        try:
            function(*args)
            return True
        except KeyboardInterrupt:
            raise
        except SkipTest as error:
            self.skipped = True
            self.result.addSkip(case, str(error))
        except BaseException as error:
            if expected:
                self.expected = error
            else:
                self.add(case, error)
        return False

    def add(self, case, error, about=''):
        self.failed = True
        shown = f'{case}{about}'
        if about:
            self.result._begin_part(shown)
        if isinstance(error, case.failureException):
            self.result._report(self.result.failures, shown, case, error, 'FAIL', 'F')
        else:
            self.result._report(self.result.errors, shown, case, error, 'ERROR', 'E')

    def finish(self, case, expected):
        if self.failed or self.skipped:
            return
        if not expected:
            self.result.addSuccess(case)
        elif self.expected is not None:
            self.result.addExpectedFailure(case, self.expected)
        else:
            self.result.addUnexpectedSuccess(case)


def _trace(error):
    """The traceback without what this module adds."""
    kept = []
    hidden = False
    for line in ''.join(_traceback.format_exception(error)).splitlines(True):
        if line.startswith('  File '):
            hidden = 'unittest/__init__.py"' in line
        elif not line.startswith('    '):
            hidden = False
        if not hidden:
            kept.append(line)
    return ''.join(kept)


class TestResult:
    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failures = []
        self.errors = []
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.testsRun = 0
        self.shouldStop = False
        self._shown = []
        self._stream = None
        self._verbosity = 1
        self._on_new_line = True

    def _write(self, text):
        self._on_new_line = text.endswith('\n')
        if self._stream is not None and self._verbosity:
            self._stream.write(text)

    def _mark(self, dot, word):
        if self._verbosity > 1:
            self._write(word + '\n')
        else:
            self._write(dot)

    def _begin_part(self, shown):
        """A line for a part of a test that failed, in a report that names each test."""
        if self._verbosity > 1:
            self._write(f'{"" if self._on_new_line else chr(10)}  {shown} ... ')

    def _report(self, found, shown, case, error, word, dot):
        text = _trace(error)
        found.append((case, text))
        self._shown.append((word, shown, text))
        self._mark(dot, word)

    def startTest(self, test):
        self.testsRun += 1
        if self._verbosity > 1:
            self._write(f'{test} ... ')

    def stopTest(self, test):
        pass

    def stop(self):
        self.shouldStop = True

    def addSuccess(self, test):
        self._mark('.', 'ok')

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))
        self._mark('s', f'skipped {reason!r}')

    def addExpectedFailure(self, test, error):
        self.expectedFailures.append((test, _trace(error)))
        self._mark('x', 'expected failure')

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        self._mark('u', 'unexpected success')

    def wasSuccessful(self):
        return not (self.failures or self.errors or self.unexpectedSuccesses)

    def __repr__(self):
        counts = f'run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}'
        return f'<{type(self).__module__}.{type(self).__qualname__} {counts}>'


class TextTestResult(TestResult):
    _tp_ = 'unittest.runner.TextTestResult'


class TestSuite:
    def __init__(self, tests=()):
        self._tests = list(tests)

    def addTest(self, test):
        self._tests.append(test)

    def addTests(self, tests):
        self._tests.extend(tests)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return sum([test.countTestCases() for test in self._tests])

    def __call__(self, result):
        return self.run(result)

    def run(self, result):
        before = None
        ready = True
        for test in self._tests:
            if result.shouldStop:
                break
            if isinstance(test, TestSuite):
                test.run(result)
                continue
            kind = type(test)
            if kind is not before:
                self._leave(before, ready, result)
                before = kind
                ready = self._class_step(kind, kind.setUpClass, 'setUpClass', result)
            if ready:
                test.run(result)
        self._leave(before, ready, result)
        return result

    def _leave(self, kind, ready, result):
        if kind is not None and ready:
            self._class_step(kind, kind.tearDownClass, 'tearDownClass', result)

    def _class_step(self, kind, step, name, result):
        if getattr(kind, '_skip_reason', None) is not None:
            return True
        try:
            step()
            return True
        except SkipTest as error:
            result.addSkip(kind, str(error))
        except Exception as error:
            shown = f'{name} ({kind.__module__}.{kind.__qualname__})'
            result._report(result.errors, shown, kind, error, 'ERROR', 'E')
        return False


class TestLoader:
    testMethodPrefix = 'test'

    def getTestCaseNames(self, testCaseClass):
        return sorted([name for name in dir(testCaseClass) if name.startswith('test') and callable(_method(testCaseClass, name))])

    def loadTestsFromTestCase(self, testCaseClass):
        return TestSuite([testCaseClass(name) for name in self.getTestCaseNames(testCaseClass)])

    def loadTestsFromModule(self, module):
        """Those of all classes: which module a class is of is not asked."""
        classes = [kind for kind in _classes if kind is not IsolatedAsyncioTestCase]
        return TestSuite([self.loadTestsFromTestCase(kind) for kind in sorted(classes, key=lambda kind: kind.__name__)])


def _method(kind, name):
    return getattr(kind, 'test' + name[4:])


defaultTestLoader = TestLoader()


class TextTestRunner:
    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False):
        self.stream = stream
        self.verbosity = verbosity

    def run(self, test):
        stream = _sys.stderr if self.stream is None else self.stream
        result = TextTestResult()
        result._stream = stream
        result._verbosity = self.verbosity
        start = _time.perf_counter()
        test(result)
        taken = _time.perf_counter() - start
        if self.verbosity:
            stream.write('\n')
        for word in ('ERROR', 'FAIL'):
            for kind, shown, text in result._shown:
                if kind == word:
                    stream.write(f"{'=' * 70}\n{word}: {shown}\n{'-' * 70}\n{text}\n")
        if result.unexpectedSuccesses:
            stream.write('=' * 70 + '\n')
            for case in result.unexpectedSuccesses:
                stream.write(f'UNEXPECTED SUCCESS: {case}\n')
        plural = '' if result.testsRun == 1 else 's'
        stream.write(f"{'-' * 70}\nRan {result.testsRun} test{plural} in {taken:.3f}s\n\n")
        stream.write(_summary(result) + '\n')
        return result


def _summary(result):
    counts = [
        ('failures', len(result.failures)),
        ('errors', len(result.errors)),
        ('skipped', len(result.skipped)),
        ('expected failures', len(result.expectedFailures)),
        ('unexpected successes', len(result.unexpectedSuccesses)),
    ]
    shown = ', '.join([f'{name}={count}' for name, count in counts if count])
    word = 'OK' if result.wasSuccessful() else 'FAILED'
    if word == 'OK' and result.testsRun == 0 and not result.skipped:
        word = 'NO TESTS RAN'
    return f'{word} ({shown})' if shown else word


class main:
    def __init__(
        self,
        module='__main__',
        defaultTest=None,
        argv=None,
        testRunner=None,
        testLoader=defaultTestLoader,
        exit=True,
        verbosity=1,
        failfast=None,
        catchbreak=None,
        buffer=None,
        warnings=None,
    ):
        runner = TextTestRunner(verbosity=verbosity) if testRunner is None else testRunner
        if isinstance(runner, type):
            runner = runner(verbosity=verbosity)
        self.result = runner.run(testLoader.loadTestsFromModule(None))
        if exit:
            if self.result.testsRun == 0 and not self.result.skipped:
                _sys.exit(5)
            _sys.exit(not self.result.wasSuccessful())


class IsolatedAsyncioTestCase(TestCase):
    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def _call(self, function, *args, **kwargs):
        made = function(*args, **kwargs)
        if function == self.setUp:
            made = self.asyncSetUp()
        if not hasattr(made, 'send'):
            if function == self.tearDown:
                made = self.asyncTearDown()
            else:
                return made
        import asyncio

        return asyncio.run(made)


def skip(reason):
    def decorate(item):
        item._skip_reason = reason
        return item

    if callable(reason):
        item, reason = reason, ''
        return decorate(item)
    return decorate


def skipIf(condition, reason):
    return skip(reason) if condition else _same


def skipUnless(condition, reason):
    return _same if condition else skip(reason)


def _same(item):
    return item


def expectedFailure(item):
    item._expected_failure = True
    return item
