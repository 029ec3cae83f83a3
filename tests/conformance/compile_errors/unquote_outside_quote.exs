unquote(1)

# expect error: unquote called outside quote
