value = 7
print("late loads")
