# Names of the document functions that are deprecated, and the break that fills lines.
import Inspect.Algebra

render = fn doc, width -> doc |> format(width) |> IO.iodata_to_binary() |> IO.inspect() end
opts = %Inspect.Opts{syntax_colors: [atom: :red, reset: :yellow]}
# expect: "\e[31ma\e[33m"
render.(apply(Inspect.Algebra, :color, ["a", :atom, opts]), 80)
# expect: "\e[31ma\e[33m"
render.(Inspect.Algebra.color_doc("a", :atom, opts), 80)

render.(
  apply(Inspect.Algebra, :fold_doc, [
    ["a", "b", "c"],
    fn doc, rest -> concat([doc, "!", rest]) end
  ]),
  80
)

# expect: "a!b!c"

# expect: :doc_nil
IO.inspect(Inspect.Algebra.fold([], fn doc, rest -> concat(doc, rest) end))

words = for word <- ~w(one two three four five), do: word
render.(words |> Enum.intersperse(Inspect.Algebra.flex_break()) |> concat() |> group(), 10)
# expect: "one two\nthree four\nfive"
render.(words |> Enum.intersperse(Inspect.Algebra.flex_break("--")) |> concat() |> group(), 12)
# expect: "one--two\nthree--four\nfive"
render.(words |> Enum.intersperse(Inspect.Algebra.break()) |> concat() |> group(), 10)
# expect: "one\ntwo\nthree\nfour\nfive"
