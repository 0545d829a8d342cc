# A perfect player by minimax with a cache.
LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
known = {}


def winner(board):
    for a, b, c in LINES:
        if board[a] != " " and board[a] == board[b] == board[c]:
            return board[a]
    return None


def best(board, player):
    key = board, player
    if key in known:
        return known[key]
    if winner(board):
        result = (-1, None)
    elif " " not in board:
        result = (0, None)
    else:
        other = "XO"[player == "X"]
        result = (-2, None)
        for i, cell in enumerate(board):
            if cell == " ":
                value = -best(board[:i] + player + board[i + 1 :], other)[0]
                if value > result[0]:
                    result = value, i
    known[key] = result
    return result


board, player = "X O      ", "X"
while winner(board) is None and " " in board:
    value, move = best(board, player)
    board = board[:move] + player + board[move + 1 :]
    player = "XO"[player == "X"]
    print(board[:3], board[3:6], board[6:], sep="|")
print("winner:", winner(board), len(known))
