end = 1

# expect error: unexpected reserved word: end
