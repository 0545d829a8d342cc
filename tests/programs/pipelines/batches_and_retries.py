# Items sent in batches, with retries and a report of what failed.
from itertools import batched


class Unstable:
    def __init__(self, failures):
        self.failures, self.calls = list(failures), 0

    def send(self, batch):
        self.calls += 1
        if self.calls in self.failures:
            raise ConnectionError(f"call {self.calls} failed")
        return len(batch)


def deliver(items, service, size=3, tries=3):
    sent, lost = 0, []
    for batch in batched(items, size):
        for attempt in range(1, tries + 1):
            try:
                sent += service.send(batch)
            except ConnectionError as error:
                print(f"attempt {attempt}: {error}")
            else:
                break
        else:
            lost.extend(batch)
    return sent, lost


print(deliver(range(8), Unstable({2, 3})))
print(deliver("abcd", Unstable({1, 2, 3}), size=2))
