# `dbg` shows the condition of `if`.
x = 5
dbg(if(x > 3, do: :big, else: :small), print_location: false)
# expect: If condition:
# expect: x > 3 #=> true
# expect:
# expect: If expression:
# expect: if x > 3 do
# expect:   :big
# expect: else
# expect:   :small
# expect: end #=> :big
# expect:
