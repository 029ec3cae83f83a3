f = fn -> 1 end
f.() = 1

# expect error: invalid pattern in match
