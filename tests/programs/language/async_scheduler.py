# A scheduler of generator coroutines by hand: round robin, sleeping, channels.
from collections import deque
import heapq


class Sleep:
    def __init__(self, ticks): self.ticks = ticks


class Scheduler:
    def __init__(self): self.ready, self.sleeping, self.clock, self.serial = deque(), [], 0, 0

    def spawn(self, name, generator): self.ready.append((name, generator, None))

    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.clock = self.sleeping[0][0]
            while self.sleeping and self.sleeping[0][0] <= self.clock:
                _, _, name, generator = heapq.heappop(self.sleeping)
                self.ready.append((name, generator, 'woken'))
            name, generator, value = self.ready.popleft()
            try:
                request = generator.send(value)
            except StopIteration as stop:
                print(f'{self.clock:3} {name} ended with {stop.value}')
                continue
            except ValueError as error:
                print(f'{self.clock:3} {name} failed: {error}')
                continue
            if isinstance(request, Sleep):
                self.serial += 1
                heapq.heappush(self.sleeping, (self.clock + request.ticks, self.serial, name, generator))
            else:
                self.ready.append((name, generator, request))


def blink(times, pause):
    for i in range(times):
        woken = yield Sleep(pause)
        print('    blink', i, woken)
    return times


def chatter():
    got = yield 'hello'
    print('    got', got)
    got = yield got.upper()
    print('    got', got)


def broken():
    yield
    raise ValueError('short circuit')


s = Scheduler()
s.spawn('fast', blink(3, 2))
s.spawn('slow', blink(2, 5))
s.spawn('chat', chatter())
s.spawn('bad', broken())
s.run()
