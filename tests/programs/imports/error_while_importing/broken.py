print("broken begins")
raise ValueError("in broken")
