# what each assertion says when it fails
import unittest
class Checks(unittest.TestCase):
    def runTest(self):
        pass
case = Checks()
failures = [
    lambda: case.assertEqual(1, 2), lambda: case.assertEqual('a', 1, 'note'), lambda: case.assertNotEqual(1, 1), lambda: case.assertTrue(0), lambda: case.assertFalse([1]),
    lambda: case.assertIs([], []), lambda: case.assertIsNot(None, None), lambda: case.assertIsNone(5), lambda: case.assertIsNotNone(None),
    lambda: case.assertIn(1, [2]), lambda: case.assertNotIn(1, [1]), lambda: case.assertIsInstance('x', int), lambda: case.assertNotIsInstance(1, int),
    lambda: case.assertGreater(1, 2), lambda: case.assertGreaterEqual(1, 2), lambda: case.assertLess(2, 1), lambda: case.assertLessEqual(2, 1),
    lambda: case.assertAlmostEqual(1.0, 1.1), lambda: case.assertAlmostEqual(1, 2, delta=0.5), lambda: case.assertNotAlmostEqual(1.0, 1.00000001),
    lambda: case.assertRegex('abc', 'x+'), lambda: case.assertNotRegex('abc', 'b'), lambda: case.assertCountEqual([1, 2], [2, 3]),
    lambda: case.assertRaises(ValueError, int, '5'), lambda: case.fail('given up'), lambda: case.assertEqual({1, 2}, {2}), lambda: case.assertAlmostEqual(1, 1.01, places=1),
]
for failure in failures:
    try:
        failure()
        print('passes')
    except AssertionError as e:
        print(e)
with case.assertRaises(ZeroDivisionError) as caught:
    1 / 0
print(repr(caught.exception))
with case.assertRaisesRegex(ValueError, 'invalid literal'):
    int('x')
case.assertRaises(KeyError, {}.__getitem__, 'k')
try:
    with case.assertRaisesRegex(ValueError, 'nothing like it'):
        int('x')
except AssertionError as e:
    print(e)
try:
    with case.assertRaises(KeyError):
        pass
except AssertionError as e:
    print(e)
try:
    with case.assertRaises(KeyError):
        int('x')
except ValueError as e:
    print('other', e)
