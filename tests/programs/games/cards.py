# A deck of dataclasses, hands sorted and ranked, with a seeded shuffle.
import random
from collections import Counter
from dataclasses import dataclass

RANKS = "23456789TJQKA"


@dataclass(frozen=True, order=True)
class Card:
    rank: int
    suit: str

    def __str__(self):
        return RANKS[self.rank] + self.suit


def kind(hand):
    counts = sorted(Counter(c.rank for c in hand).values(), reverse=True)
    flush = len({c.suit for c in hand}) == 1
    ranks = sorted(c.rank for c in hand)
    straight = ranks == list(range(ranks[0], ranks[0] + 5))
    match counts, flush, straight:
        case _, True, True:
            return "straight flush"
        case [4, *_], _, _:
            return "four of a kind"
        case [3, 2], _, _:
            return "full house"
        case _, True, _:
            return "flush"
        case _, _, True:
            return "straight"
        case [3, *_], _, _:
            return "three of a kind"
        case [2, 2, _], _, _:
            return "two pairs"
        case [2, *_], _, _:
            return "pair"
    return "high card"


deck = [Card(r, s) for s in "CDHS" for r in range(13)]
random.Random(4).shuffle(deck)
for i in range(6):
    hand = sorted(deck[i * 5 : i * 5 + 5])
    print(*hand, "-", kind(hand))
print(kind([Card(r, "H") for r in range(5)]), max(deck), min(deck), len(set(deck)))
