import base64

data = bytes([i * 37 % 256 for i in range(40)])
for encode, decode in (
    (base64.b64encode, base64.b64decode),
    (base64.urlsafe_b64encode, base64.urlsafe_b64decode),
    (base64.standard_b64encode, base64.standard_b64decode),
    (base64.b32encode, base64.b32decode),
    (base64.b32hexencode, base64.b32hexdecode),
    (base64.b16encode, base64.b16decode),
    (base64.a85encode, base64.a85decode),
    (base64.b85encode, base64.b85decode),
):
    for length in (0, 1, 2, 3, 4, 5, 6, 11, 40):
        text = encode(data[:length])
        print(text, decode(text) == data[:length], decode(text.decode()) == data[:length])
