# What made a group fit by being breakable is fitted anew, with what follows it in the group.
import Inspect.Algebra, except: [format: 2]

inner = group(concat(["aaa", break(""), "bbb"]))
part = next_break_fits(inner)

show = fn doc, width -> IO.inspect(IO.iodata_to_binary(Inspect.Algebra.format(doc, width))) end

in_group = group(concat(["(", part, break(""), ")"]))
# expect: "(aaabbb)"
show.(in_group, 8)
# expect: "(aaa\nbbb)"
show.(in_group, 7)
# expect: "(aaa\nbbb)"
show.(in_group, 6)
# What follows the group does not count.
# expect: "(aaabbb)rest"
show.(concat(in_group, "rest"), 8)
# Nor does it without a group around.
# expect: "(aaabbb)"
show.(concat(["(", part, break(""), ")"]), 7)
# Nothing breaks before a text that does not fit anyway.
show.(group(concat(["(", part, "yyyy"])), 7)
# expect: "(aaabbbyyyy"
show.(group(concat(["(", part, "yyyy", break(""), "z"])), 7)
# expect: "(aaa\nbbbyyyyz"
