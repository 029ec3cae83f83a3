# Parsers made while the program is compiled.
#
# Combinators are data: they are put together in the body of a module, and `defparser` turns them into functions that
# match on binaries, one clause for each character class or literal. Nothing of the combinators is left at run time.

defmodule Weave do
  @moduledoc "Combinators, and the macros that turn them into functions."

  defmacro __using__(_options) do
    quote do
      import Weave
      Module.register_attribute(__MODULE__, :weave_rules, accumulate: true)
      @before_compile Weave
    end
  end

  # Primitive combinators

  def char(ranges) when is_list(ranges), do: {:char, Enum.map(ranges, &range/1)}
  def char(one), do: char([one])
  def text(text) when is_binary(text), do: {:text, text}
  def sequence(parts) when is_list(parts), do: {:sequence, parts}
  def choice(parts) when length(parts) > 1, do: {:choice, parts}
  def many(part), do: {:many, part}
  def skip(part), do: {:skip, part}
  def rule(name) when is_atom(name), do: {:rule, name}
  def label(part, text), do: {:label, part, text}

  @doc "Calls `fun`, a local function or a remote capture, with the list of results."
  def into(part, fun) when is_atom(fun) or is_function(fun, 1), do: {:into, part, fun}

  # Derived ones

  def some(part), do: sequence([part, many(part)])
  def optional(part), do: choice([part, sequence([])])
  def tag(part, name), do: {:tag, part, name}
  def constant(part, value), do: {:constant, part, value}
  def joined(part), do: into(part, &List.to_string/1)
  def digits, do: some(char(?0..?9))
  def spaces, do: skip(many(char([?\s, ?\n, ?\t, ?\r])))
  def lexeme(part), do: sequence([part, spaces()])
  def between(open, part, close), do: sequence([skip(open), part, skip(close)])
  def separated(part, by), do: optional(sequence([part, many(sequence([skip(by), part]))]))
  def until(stop), do: {:until, stop}

  defp range(first..last//1), do: {first, last}
  defp range(one) when is_integer(one), do: {one, one}

  @doc "Keeps a combinator under a name, so that combinators can use each other in circles."
  defmacro defrule(name, combinator) do
    quote bind_quoted: [name: name, combinator: combinator] do
      @weave_rules {name, combinator}
    end
  end

  @doc "Defines `name/1`: `{:ok, results}` if the combinator takes the whole text, or `{:error, message, offset}`."
  defmacro defparser(name, combinator, options \\ []) do
    quote bind_quoted: [name: name, combinator: combinator, options: options] do
      @weave_rules {name, combinator}
      rule_name = Weave.function_name(name)
      finish = if options[:partial], do: :partial, else: :whole

      def unquote(name)(text) when is_binary(text) do
        Weave.Runtime.unquote(finish)(unquote(rule_name)(text, [], 0))
      end
    end
  end

  defmacro __before_compile__(env) do
    rules = env.module |> Module.get_attribute(:weave_rules) |> Enum.reverse()

    {_, functions} =
      Enum.reduce(rules, {0, []}, fn {name, part}, acc -> Weave.Compiler.rule(name, part, acc) end)

    for {name, clauses} <- Enum.reverse(functions), clause <- clauses do
      {arguments, guard, body} = clause

      if guard == true do
        quote do
          defp unquote(name)(unquote_splicing(arguments)), do: unquote(body)
        end
      else
        quote do
          defp unquote(name)(unquote_splicing(arguments)) when unquote(guard), do: unquote(body)
        end
      end
    end
  end

  def function_name(rule), do: :"weave_#{rule}"
end

defmodule Weave.Compiler do
  @moduledoc "Turns a combinator into private functions of (text, results, offset)."

  # The state is {number of the next function, functions so far}.
  def rule(name, part, state) do
    {state, inner} = compile(part, state)
    text = Macro.var(:text, __MODULE__)
    results = Macro.var(:results, __MODULE__)
    offset = Macro.var(:offset, __MODULE__)
    body = quote(do: unquote(inner)(unquote(text), unquote(results), unquote(offset)))
    define(state, Weave.function_name(name), [{[text, results, offset], true, body}])
  end

  defp compile({:char, ranges}, state) do
    hit =
      quote do
        {:ok, [char | results], rest, offset + byte_size(<<char::utf8>>)}
      end

    guard =
      ranges
      |> Enum.map(fn
        {same, same} -> quote(do: char == unquote(same))
        {first, last} -> quote(do: char in unquote(first)..unquote(last))
      end)
      |> Enum.reduce(fn right, left -> quote(do: unquote(left) or unquote(right)) end)

    clauses = [
      {quote(do: [<<char::utf8, rest::binary>>, results, offset]), guard, hit},
      failing(describe_ranges(ranges))
    ]

    fresh(state, clauses)
  end

  defp compile({:text, text}, state) do
    size = byte_size(text)

    clauses = [
      {quote(do: [<<unquote(text), rest::binary>>, results, offset]), true,
       quote(do: {:ok, [unquote(text) | results], rest, offset + unquote(size)})},
      failing(inspect(text))
    ]

    fresh(state, clauses)
  end

  defp compile({:sequence, parts}, state) do
    {functions, state} =
      Enum.map_reduce(parts, state, fn part, state ->
        {state, name} = compile(part, state)
        {name, state}
      end)

    body =
      functions
      |> Enum.reverse()
      |> Enum.reduce(quote(do: {:ok, results, rest, offset}), fn name, continue ->
        quote do
          case unquote(name)(rest, results, offset) do
            {:ok, results, rest, offset} -> unquote(continue)
            {:error, _, _} = error -> error
          end
        end
      end)

    fresh(state, [{quote(do: [rest, results, offset]), true, body}])
  end

  defp compile({:choice, parts}, state) do
    {functions, state} =
      Enum.map_reduce(parts, state, fn part, state ->
        {state, name} = compile(part, state)
        {name, state}
      end)

    [last | others] = Enum.reverse(functions)

    body =
      Enum.reduce(others, quote(do: unquote(last)(text, results, offset)), fn name, otherwise ->
        quote do
          case unquote(name)(text, results, offset) do
            {:error, expected, at} ->
              Weave.Runtime.either({:error, expected, at}, unquote(otherwise))

            found ->
              found
          end
        end
      end)

    fresh(state, [{quote(do: [text, results, offset]), true, body}])
  end

  defp compile({:many, part}, state) do
    {state, inner} = compile(part, state)
    {state, name} = reserve(state)

    body =
      quote do
        case unquote(inner)(text, results, offset) do
          {:ok, results, rest, further} when further > offset ->
            unquote(name)(rest, results, further)

          _none ->
            {:ok, results, text, offset}
        end
      end

    {define(state, name, [{quote(do: [text, results, offset]), true, body}]), name}
  end

  defp compile({:until, stop}, state) do
    {state, name} = reserve(state)

    clauses = [
      {quote(do: [<<unquote(stop), _::binary>> = text, results, offset]), true,
       quote(do: {:ok, results, text, offset})},
      {quote(do: [<<char::utf8, rest::binary>>, results, offset]), true,
       quote(do: unquote(name)(rest, [char | results], offset + byte_size(<<char::utf8>>)))},
      failing(inspect(stop))
    ]

    {define(state, name, clauses), name}
  end

  defp compile({:skip, part}, state) do
    around(part, state, quote(do: results), fn _ -> quote(do: results) end)
  end

  defp compile({:into, part, fun}, state) do
    around(part, state, [], fn found ->
      call =
        if is_atom(fun),
          do: quote(do: unquote(fun)(:lists.reverse(unquote(found)))),
          else: quote(do: unquote(Macro.escape(fun)).(:lists.reverse(unquote(found))))

      quote(do: [unquote(call) | results])
    end)
  end

  defp compile({:tag, part, name}, state) do
    around(part, state, [], fn found ->
      quote(do: [{unquote(name), :lists.reverse(unquote(found))} | results])
    end)
  end

  defp compile({:constant, part, value}, state) do
    around(part, state, [], fn _ -> quote(do: [unquote(Macro.escape(value)) | results]) end)
  end

  defp compile({:label, part, text}, state) do
    {state, inner} = compile(part, state)

    body =
      quote do
        with {:error, _, _} <- unquote(inner)(text, results, offset),
             do: {:error, unquote(text), offset}
      end

    fresh(state, [{quote(do: [text, results, offset]), true, body}])
  end

  defp compile({:rule, name}, state), do: {state, Weave.function_name(name)}

  # Runs a part with other results before it, and gives what `result` makes of those it found.
  defp around(part, state, before, result) do
    {state, inner} = compile(part, state)
    found = Macro.unique_var(:found, __MODULE__)

    body =
      quote do
        case unquote(inner)(text, unquote(before), offset) do
          {:ok, unquote(found), rest, offset} ->
            _ = unquote(found)
            {:ok, unquote(result.(found)), rest, offset}

          {:error, _, _} = error ->
            error
        end
      end

    # What was there before is not used by every part.
    fresh(state, [
      {quote(do: [text, results, offset]), true,
       quote(
         do:
           (
             _ = results
             unquote(body)
           )
       )}
    ])
  end

  defp failing(expected) do
    {quote(do: [_text, _results, offset]), true, quote(do: {:error, unquote(expected), offset})}
  end

  defp describe_ranges(ranges) do
    Enum.map_join(ranges, " or ", fn
      {same, same} -> inspect(<<same::utf8>>)
      {first, last} -> "#{<<first::utf8>>}-#{<<last::utf8>>}"
    end)
  end

  defp fresh(state, clauses) do
    {state, name} = reserve(state)
    {define(state, name, clauses), name}
  end

  defp reserve({number, functions}), do: {{number + 1, functions}, :"weave_part_#{number}"}
  defp define({number, functions}, name, clauses), do: {number, [{name, clauses} | functions]}
end

defmodule Weave.Runtime do
  @moduledoc "The little that is left to do when a parser runs."

  def whole({:ok, results, "", _offset}), do: {:ok, :lists.reverse(results)}
  def whole({:ok, _results, _rest, offset}), do: {:error, "expected end of text", offset}
  def whole({:error, expected, offset}), do: {:error, "expected " <> expected, offset}

  @doc "As `whole/1`, but gives what is left of the text."
  def partial({:ok, results, rest, _offset}), do: {:ok, :lists.reverse(results), rest}
  def partial(error), do: whole(error)

  # Of two errors, the one that came further tells more.
  def either({:error, first, at}, {:error, second, at}),
    do: {:error, first <> " or " <> second, at}

  def either({:error, _, at} = first, {:error, _, other}) when at > other, do: first
  def either(_, result), do: result
end

defmodule Json do
  use Weave

  hex = char([?0..?9, ?a..?f, ?A..?F])

  escape =
    sequence([
      skip(char(?\\)),
      choice([
        constant(char(?n), ?\n),
        constant(char(?t), ?\t),
        into(sequence([skip(char(?u)), hex, hex, hex, hex]), :code_point),
        char([?\\, ?", ?/])
      ])
    ])

  string =
    between(
      char(?"),
      many(choice([escape, char([0x20..0x21, 0x23..0x5B, 0x5D..0x10FFFF])])),
      char(?")
    )
    |> joined()
    |> label("a string")

  number =
    sequence([
      optional(char(?-)),
      digits(),
      optional(sequence([char(?.), digits()])),
      optional(sequence([char([?e, ?E]), optional(char([?+, ?-])), digits()]))
    ])
    |> into(:number)
    |> label("a number")

  defrule :pair,
          sequence([lexeme(string), skip(lexeme(char(?:))), rule(:value)])
          |> into(&List.to_tuple/1)

  defrule :value,
          lexeme(
            choice([
              into(
                between(lexeme(char(?{)), separated(rule(:pair), lexeme(char(?,))), char(?})),
                &Map.new/1
              ),
              into(
                between(lexeme(char(?[)), separated(rule(:value), lexeme(char(?,))), char(?])),
                &Function.identity/1
              ),
              string,
              number,
              constant(text("true"), true),
              constant(text("false"), false),
              constant(text("null"), nil)
            ])
          )

  defparser :parse, sequence([spaces(), rule(:value)])

  def decode(text) do
    with {:ok, [value]} <- parse(text), do: {:ok, value}
  end

  defp code_point(hex), do: List.to_integer(hex, 16)

  defp number(chars) do
    text = List.to_string(chars)

    case Integer.parse(text) do
      {integer, ""} -> integer
      _ -> text |> Float.parse() |> elem(0)
    end
  end
end

defmodule Calculator do
  use Weave

  # One level of precedence for each list, the weakest first: the rules are made by this loop.
  levels = [[{"+", :+}, {"-", :-}], [{"*", :*}, {"/", :div}, {"%", :rem}]]

  for {operators, level} <- Enum.with_index(levels) do
    next = if level == length(levels) - 1, do: :factor, else: :"level_#{level + 1}"

    symbols =
      for {symbol, operation} <- operators,
          do: constant(lexeme(text(symbol)), {:operator, operation})

    operator = choice(symbols)

    defrule :"level_#{level}",
            sequence([rule(next), many(sequence([operator, rule(next)]))]) |> into(:fold)
  end

  defrule :factor,
          choice([
            into(lexeme(digits()), :integer),
            between(lexeme(char(?()), rule(:level_0), lexeme(char(?)))),
            sequence([skip(lexeme(char(?-))), rule(:factor)]) |> into(:negate)
          ])

  defparser :parse, sequence([spaces(), rule(:level_0)])
  defparser :prefix, rule(:factor), partial: true

  defp integer(digits), do: List.to_integer(digits)
  defp negate([value]), do: -value

  defp fold([first | rest]) do
    rest
    |> Enum.chunk_every(2)
    |> Enum.reduce(first, fn [{:operator, operation}, right], left ->
      apply(Kernel, operation, [left, right])
    end)
  end
end

defmodule Settings do
  use Weave

  name = some(char([?a..?z, ?_])) |> joined()
  comment = sequence([char(?#), until("\n")])
  blank = skip(many(choice([char([?\s, ?\n]), comment])))
  quoted = between(char(?"), until("\""), char(?"))

  entry =
    sequence([
      tag(lexeme(name), :name),
      skip(lexeme(char(?=))),
      tag(joined(quoted), :value),
      blank
    ])

  section =
    sequence([
      skip(char(?[)),
      tag(name, :section),
      skip(char(?])),
      blank,
      tag(many(entry), :entries)
    ])

  defparser :parse, sequence([blank, many(section)])
end

IO.puts("-- json")

for text <- [
      ~S( {"name": "Ada", "tags": ["x", "y\n", "\u00e9"], "age": 36, "pi": 3.14e0, "none": null} ),
      "[1, [2, [3, []]], true, false, -7]",
      ~S({"a": }),
      ~S(["open, 1]),
      "[1, 2",
      "nul"
    ] do
  IO.inspect(Json.decode(text))
end

IO.puts("-- calculator")

for text <- ["1 + 2 * 3", "(1 + 2) * 3", " -(4 - 10) / 4 % 5", "2 *", "7 7", "((1)"] do
  IO.inspect(Calculator.parse(text), label: text, charlists: :as_lists)
end

IO.inspect(Calculator.prefix("12 apples"), charlists: :as_lists)

IO.puts("-- config")

IO.inspect(
  Settings.parse("""
  # all of it
  [server]
  host = "localhost" # here
  port= "4000"

  [empty]
  """)
)

IO.inspect(Settings.parse("[server]\nhost localhost"))
IO.inspect(Json.__info__(:functions))
