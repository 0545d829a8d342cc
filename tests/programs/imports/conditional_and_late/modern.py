name = "modern"
print("modern loads")
