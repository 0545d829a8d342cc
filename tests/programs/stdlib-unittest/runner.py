# cases, set-up, skips and what a result counts
import io
import unittest
log = []
class First(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append('class up')
    @classmethod
    def tearDownClass(cls):
        log.append('class down')
    def setUp(self):
        log.append('up')
        self.addCleanup(log.append, 'cleanup')
    def tearDown(self):
        log.append('down')
    def test_b(self):
        log.append('b')
    def test_a(self):
        log.append('a')
        self.assertEqual(1, 2)
    @unittest.skip('not today')
    def test_c(self):
        log.append('never')
    @unittest.expectedFailure
    def test_d(self):
        self.fail('as expected')
    def test_e(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertNotEqual(i, 1)
    def test_f(self):
        raise KeyError('boom')
    def test_g(self):
        self.skipTest('inside')
    @unittest.skipIf(False, 'no')
    @unittest.skipUnless(True, 'no')
    def test_h(self):
        pass
    def helper(self):
        log.append('never')
suite = unittest.TestLoader().loadTestsFromTestCase(First)
print(suite.countTestCases(), unittest.TestLoader().getTestCaseNames(First))
stream = io.StringIO()
result = unittest.TextTestRunner(stream=stream, verbosity=2).run(suite)
print(log)
print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), len(result.expectedFailures), result.wasSuccessful())
print([str(case) for case, _ in result.skipped], [reason for _, reason in result.skipped])
for line in stream.getvalue().splitlines():
    if not line.startswith(('Ran ', '  ', 'Traceback')):
        print(line)
