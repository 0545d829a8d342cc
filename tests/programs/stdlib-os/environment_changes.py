import os
print(os.environ.get("NEWV")); os.environ["NEWV"] = "v"; print(os.getenv("NEWV"), os.getenv("NOPE", "d"))
