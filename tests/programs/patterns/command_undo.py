# Commands with undo and redo.
class Editor:
    def __init__(self):
        self.text, self.done, self.undone = "", [], []

    def do(self, command):
        self.text = command.run(self.text)
        self.done.append(command)
        self.undone.clear()
        return self

    def undo(self):
        if self.done:
            command = self.done.pop()
            self.text = command.back(self.text)
            self.undone.append(command)
        return self

    def redo(self):
        if self.undone:
            command = self.undone.pop()
            self.text = command.run(self.text)
            self.done.append(command)
        return self


class Insert:
    def __init__(self, at, what):
        self.at, self.what = at, what

    def run(self, text):
        return text[: self.at] + self.what + text[self.at :]

    def back(self, text):
        return text[: self.at] + text[self.at + len(self.what) :]


class Upper:
    def run(self, text):
        self.before = text
        return text.upper()

    def back(self, text):
        return self.before


e = Editor()
print(e.do(Insert(0, "hello")).do(Insert(5, " world")).do(Upper()).text)
print(e.undo().text, e.undo().text, e.redo().text, e.redo().text, e.redo().text, sep=" | ")
print(e.undo().do(Insert(0, ">")).redo().text, len(e.done), len(e.undone))
