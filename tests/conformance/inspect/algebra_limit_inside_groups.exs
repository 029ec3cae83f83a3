# Within no_limit nothing is too long, and the limit is back behind it.
import Inspect.Algebra, except: [format: 2]

show = fn doc, width -> IO.inspect(IO.iodata_to_binary(Inspect.Algebra.format(doc, width))) end
list = group(concat(["[", break(""), "a,", break(), "b", break(""), "]"]))

# expect: "[a, b]\nc"
show.(group(concat([no_limit(list), break(), "c"])), 6)
# expect: "[a, b][a, b]ccc"
show.(group(concat([no_limit(concat(list, list)), "ccc"])), 6)
# expect: "x\n[a, b]\nc"
show.(group(concat(["x", break(), no_limit(list), break(), "c"])), 4)
