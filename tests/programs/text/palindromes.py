# Palindromes: whole, cleaned, and the longest inside.
def clean(text):
    return "".join(ch for ch in text.casefold() if ch.isalnum())


def longest(text):
    best = ""
    for centre in range(len(text)):
        for low, high in ((centre, centre), (centre, centre + 1)):
            while low >= 0 and high < len(text) and text[low] == text[high]:
                low, high = low - 1, high + 1
            best = max(best, text[low + 1 : high], key=len)
    return best


for text in ("A man, a plan, a canal: Panama", "Was it a car?", "Ésope reste ici et se repose", ""):
    c = clean(text)
    print(repr(c), c == c[::-1])
print(longest("forgeeksskeegfor"), longest("abc"), longest("banana"))
