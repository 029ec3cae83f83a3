# What `inspect` makes of terms, with each of its options.

Code.require_file("property.ex", __DIR__)
Code.require_file("terms.ex", __DIR__)

defmodule Inspecting do
  import Draw
  import Terms

  def nested, do: up_to(4, fn -> term(4) end)

  def properties do
    [
      {"plain", 2000, fn -> term(4) end, &inspect/1},
      {"width", 1000, fn -> {nested(), one_of({1, 10, 20, 40, 80, 120})} end, fn {term, width} -> inspect(term, pretty: true, width: width) end},
      {"limit", 500, fn -> {nested(), one_of({0, 1, 2, 3, 5, 10})} end, fn {term, limit} -> inspect(term, limit: limit) end},
      {"printable_limit", 250, fn -> {up_to(3, fn -> string(20) end), charlist(), below(20)} end,
       fn {strings, chars, limit} -> inspect([chars | strings], printable_limit: limit) end},
      {"base", 500, fn -> {nested(), one_of({:binary, :octal, :hex})} end, fn {term, base} -> inspect(term, base: base) end},
      {"binaries", 500, fn -> {up_to(3, &binary/0), bitstring(), one_of({:infer, :as_strings, :as_binaries})} end,
       fn {strings, bits, how} -> inspect([bits | strings], binaries: how) end},
      {"charlists", 500, fn -> {up_to(3, &charlist/0), one_of({:infer, :as_charlists, :as_lists})} end,
       fn {lists, how} -> inspect(lists, charlists: how) end},
      {"colors", 250, fn -> term(3) end,
       &inspect(&1, syntax_colors: [number: :red, atom: :cyan, string: :green, list: :blue, map: :yellow, tuple: :magenta, nil: :white, boolean: :black])},
      {"to_string", 500, fn -> simple() end, &to_string/1},
      {"to_charlist", 250, fn -> simple() end, &to_charlist/1}
    ]
  end
end

Property.run(Inspecting.properties())
