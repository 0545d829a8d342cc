# main runs all and ends the program
import unittest
def add(a, b):
    return a + b
class TestAdd(unittest.TestCase):
    def test_numbers(self):
        print('numbers')
        self.assertEqual(add(1, 2), 3)
    def test_texts(self):
        print('texts')
        self.assertEqual(add('a', 'b'), 'ab')
class TestAsync(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        print('ready')
    async def test_wait(self):
        import asyncio
        await asyncio.sleep(0)
        print('waited')
class TestWrong(unittest.TestCase):
    def test_wrong(self):
        print('wrong')
        self.assertEqual(add(1, 1), 3)
if __name__ == '__main__':
    unittest.main()
