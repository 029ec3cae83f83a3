# Module.create/3 takes the body as quoted code and the environment around it.
defmodule Around do
  import String, only: [upcase: 1]
  alias Enum, as: E

  def make(name) do
    contents =
      quote do
        def loud, do: upcase("loud")
        def sum, do: E.sum([1, 2])
        def where, do: {__MODULE__, __ENV__.file =~ "created_from"}
        :last
      end

    Module.create(name, contents, __ENV__)
  end
end

{:module, name, binary, last} = Around.make(Made)
IO.inspect({name, is_binary(binary), last}) # expect: {Made, true, :last}
IO.inspect({apply(Made, :loud, []), apply(Made, :sum, []), apply(Made, :where, [])})
# expect: {"LOUD", 3, {Made, true}}

body = [quote(do: @value(7)), quote(do: def(value, do: @value))]
{:module, Listed, _, _} = Module.create(Listed, body, Macro.Env.location(__ENV__))
IO.inspect(apply(Listed, :value, [])) # expect: 7

names = for name <- [:one, :two], do: {name, to_string(name)}

contents =
  for {name, text} <- names do
    quote do
      def unquote(name)(), do: unquote(text)
    end
  end

Module.create(Generated, contents, file: "made.ex", line: 12)
IO.inspect(apply(Generated, :two, [])) # expect: "two"
IO.inspect(Keyword.keys(Generated.__info__(:functions))) # expect: [:one, :two]

try do
  Module.create(Bad, quote(do: 1), line: 1)
rescue
  error in ArgumentError -> IO.puts(error.message) # expect: expected :file to be given as option
end

try do
  Module.create(Raising, quote(do: raise("in the body")), file: "made.ex", line: 12)
rescue
  error -> IO.puts(error.message) # expect: in the body
end
