# A set's order follows from hashes and the number of cells, which grows by four.
grown = set()
for n in range(0, 700, 37):
    grown.add(n)
    print(len(grown), grown)
