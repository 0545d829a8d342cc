"""In memory."""


class Memory(dict):
    def put(self, key, value): self[key] = value
