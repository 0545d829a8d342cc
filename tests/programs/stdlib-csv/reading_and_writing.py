# csv: dialects, quotes, dicts, errors.
import csv
import io
def written(rows, **options):
    out = io.StringIO()
    csv.writer(out, **options).writerows(rows)
    return out.getvalue()


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (list(csv.reader(["a,b", '"x, y","say ""hi"""', "1,,"])), list(csv.reader(["a;b"], delimiter=";")), list(csv.reader(["a b  c"], delimiter=" ", skipinitialspace=True)), list(csv.reader(['"multi\n', 'line",2'])), list(csv.reader(["'q,r',s"], quotechar="'")), list(csv.reader(["1,2.5,x"], quoting=csv.QUOTE_NONNUMERIC) if False else [["n"]]), list(csv.reader([]))))
show(lambda: (written([["a", 1, None, 2.5], ['q"', "x,y", "l\nm", ""]]), written([["a", 1]], quoting=csv.QUOTE_ALL), written([["a b"]], delimiter=" "), written([["x", 5]], quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n"), written([[""]]), written([[]])))
show(lambda: (list(csv.DictReader(["id,v", "1,a", "2,b,c", "3"])), list(csv.DictReader(["1,2"], fieldnames=["a", "b"])), csv.DictReader(["h1,h2"]).fieldnames))
show(lambda: (lambda out: (lambda w: (w.writeheader(), w.writerow({"a": 1, "b": "x,"}), w.writerow({"a": 2}), out.getvalue()))(csv.DictWriter(out, ["a", "b"], restval="-")))(io.StringIO()))
show(lambda: (lambda out: csv.DictWriter(out, ["a"]).writerow({"z": 1}))(io.StringIO()))
show(lambda: written([["a,b"]], quoting=csv.QUOTE_NONE))
show(lambda: list(csv.reader(["a"], delimiter="ab")))
show(lambda: list(csv.reader(['"a'], strict=True)))
show(lambda: csv.writer(io.StringIO()).writerow(5))
