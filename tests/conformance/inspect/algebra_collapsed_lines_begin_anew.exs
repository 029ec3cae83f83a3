# Behind collapse_lines a line is taken to begin, when things are fitted and when they are laid out.
import Inspect.Algebra, except: [format: 2]

show = fn doc, width -> IO.inspect(IO.iodata_to_binary(Inspect.Algebra.format(doc, width))) end
gap = break("")

# expect: "aaaaaaaab"
show.(group(concat(["aaaaaaaa", collapse_lines(2), gap, "b"])), 2)
# expect: "aaaaaaaa\nb"
show.(group(concat(["aaaaaaaa", gap, collapse_lines(2), "b"])), 2)
# expect: "aaaaaaaabcccc"
show.(group(concat(["aaaaaaaa", collapse_lines(2), gap, "b", gap, "cccc"])), 5)
# expect: "aaaaaaaa\nb\ncccc"
show.(group(concat(["aaaaaaaa", collapse_lines(2), gap, "b", gap, "cccc"])), 4)
# expect: "a\n\nb"
show.(concat(["a", collapse_lines(2), line(), line(), line(), "b"]), 9)
# expect: "aaaaaaaa\nx"
show.(concat([group(concat(["aaaaaaaa", collapse_lines(2), gap])), line(), "x"]), 2)
