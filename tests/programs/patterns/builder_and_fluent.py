# A query builder with methods that return self.
class Query:
    def __init__(self, table):
        self.table, self.columns, self.filters, self.sorting, self.count = table, ["*"], [], None, None

    def select(self, *columns):
        self.columns = list(columns) or ["*"]
        return self

    def where(self, **tests):
        for key, value in tests.items():
            name, _, op = key.partition("__")
            self.filters.append((name, {"": "=", "gt": ">", "lt": "<", "like": "LIKE"}[op], value))
        return self

    def order_by(self, column, descending=False):
        self.sorting = column + " DESC" * descending
        return self

    def limit(self, n):
        self.count = n
        return self

    def __str__(self):
        parts = [f"SELECT {', '.join(self.columns)} FROM {self.table}"]
        if self.filters:
            parts.append("WHERE " + " AND ".join(f"{n} {op} {v!r}" for n, op, v in self.filters))
        if self.sorting:
            parts.append(f"ORDER BY {self.sorting}")
        if self.count is not None:
            parts.append(f"LIMIT {self.count}")
        return " ".join(parts)


print(Query("readings"))
print(Query("readings").select("t", "value").where(device="pump", value__gt=3.5).where(note__like="it's%").order_by("t", True).limit(10))
try:
    Query("x").where(a__near=1)
except KeyError as error:
    print("no operator", error)
