# Programs that somebody might write: modules of macros, structs, protocols, guards, attributes, specs and functions
# of expressions of all kinds, mostly valid.

defmodule Generate do
  @depth 4
  @literals [
    "0", "1", "-1", "42", "1.5", "nil", "true", ":ok", ":\"a b\"", "\"text\"", "~c\"c\"", "[]", "{}", "%{}", "?a", "0xFFFF",
    "18446744073709551616", "~w(a b)", "<<1, 2>>", "1..3", "Enum", "\"é\"", "__MODULE__", "\"\""
  ]

  # The text of a module `name` with modules in it that use one another.
  def module(name) do
    """
    defmodule #{name} do
    #{lines([&macros/0, &struct/0, &protocol/0, &exception/0, &user/0])}
    end
    """
  end

  defp lines(makers), do: Enum.map_join(makers, "\n", & &1.())

  defp one(choices), do: Enum.random(choices)
  defp some(most, maker), do: for(_ <- List.duplicate(0, :rand.uniform(most + 1) - 1), do: maker.())
  defp list(most, maker), do: most |> some(maker) |> Enum.join(", ")

  # -- Modules --------------------------------------------------------------------------------

  defp macros do
    """
    defmodule Macros do
      defmacro __using__(opts) do
        quote do
          import unquote(__MODULE__), only: :macros
          @opts unquote(opts)
          def used(x), do: {x, @opts}
          defoverridable used: 1
        end
      end

      defmacro swap(a, b), do: quote(do: {unquote(b), unquote(a)})

      defmacro twice(do: block) do
        quote do
          value = unquote(block)
          [unquote(block) | List.wrap(value)]
        end
      end

      defmacro all(list) do
        for {item, index} <- Enum.with_index(List.wrap(list)), do: quote(do: {unquote(index), unquote(item)})
      end

      defmacro set(name, value), do: quote(do: var!(unquote(name)) = unquote(value))

      defmacro made(form) do
        form = Macro.prewalk(form, fn
          {:+, meta, args} -> {:-, meta, args}
          other -> other
        end)

        quote(generated: true, location: :keep, do: (fn -> unquote(form) end).())
      end

      defguard is_odd(x) when is_integer(x) and rem(x, 2) == 1
      defguard between(x, a, b) when x >= a and x <= b
      def quoted(x), do: quote(#{one(["", "unquote: false, ", "line: 7, "])}do: #{expr(3, ["x"])})
    end
    """
  end

  defp struct do
    fields = Enum.take_random(~w(a b c d), :rand.uniform(3))

    """
    defmodule Point do
      #{one(["@derive Inspect", "@derive {Inspect, only: [:x]}", "@enforce_keys [:x]", ""])}
      defstruct [:x, #{Enum.map_join(fields, ", ", &"#{&1}: #{literal()}")}]
      @type t :: %__MODULE__{x: #{type(2)}}
      @type of(value) :: %__MODULE__{x: value}
      @opaque hidden :: #{type(3)}
      @spec new(x) :: t | x when x: #{type(1)}
      def new(x), do: %__MODULE__{x: x}
      def move(%__MODULE__{x: x} = point, y), do: %{point | x: {x, y}}
    end
    """
  end

  defp protocol do
    """
    defprotocol Sized do
      @fallback_to_any true
      @spec size(t) :: term
      def size(value)
    end

    defimpl Sized, for: [List, Tuple, #{one(~w(Map Atom Integer BitString))}] do
      import Macros
      def size(value), do: #{expr(2, ["value"])}
    end

    defimpl Sized, for: Point do
      def size(%{x: x}), do: x
    end

    defimpl Sized, for: Any do
      import Macros
      def size(value), do: #{expr(2, ["value"])}
    end
    """
  end

  defp exception do
    """
    defmodule Oops do
      defexception [:reason, message: "oops"]
      @impl true
      def message(%{reason: reason}), do: inspect(reason)
    end
    """
  end

  defp user do
    """
    defmodule User do
      use Macros, #{one(["[]", "a: 1", "[1, 2]"])}
      alias __MODULE__, as: Me
      import Bitwise, only: [<<<: 2, band: 2]
      require Integer
      @behaviour Access
      @limit #{literal()}
      @table [one: 1, two: 2]
      Module.register_attribute(__MODULE__, :tag, accumulate: true)
      @tag :first
      @tag #{literal()}
      def tags, do: @tag

      for {name, number} <- @table do
        def unquote(name)(), do: unquote(number)
        def named(unquote(name)), do: unquote(Macro.escape({name, number}))
      end

      def named(_), do: @limit
      @impl true
      def fetch(x, y), do: {:ok, {x, y}}
      @impl Access
      def get_and_update(x, _, fun), do: fun.(x)
      @impl Access
      def pop(x, _), do: {x, x}
      def used(x), do: super({:more, x})
      defdelegate reverse(list), to: Enum
      def default(x, y \\\\ #{literal()}), do: {x, y}
    #{lines(some(5, fn -> &function/0 end))}
    #{lines(some(1, fn -> &task/0 end))}
    end
    """
  end

  defp task do
    "def run do\n  #{block(@depth, [])}\nend"
  end

  defp function do
    name = "f#{:rand.uniform(1_000_000)}"
    arity = :rand.uniform(4) - 1

    clauses =
      for _ <- 1..:rand.uniform(3) do
        {patterns, vars} = patterns(arity, 2, [])
        "def #{name}(#{Enum.join(patterns, ", ")})#{guard(vars)} do\n  #{block(@depth, vars)}\n#{sections(vars)}end"
      end

    spec = "@spec #{name}(#{Enum.map_join(List.duplicate(0, arity), ", ", fn _ -> type(2) end)}) :: #{type(2)}"
    Enum.join([one([spec, "@doc false", "@doc \"Text.\"", ""]) | clauses], "\n")
  end

  defp sections(vars) do
    one(["", "", "", "rescue\n  e in [ArgumentError, Oops] -> #{expr(1, ["e" | vars])}\nafter\n  #{expr(1, vars)}\n"])
  end

  defp guard(vars) do
    if :rand.uniform(3) == 1, do: " when #{condition(2, vars)}", else: ""
  end

  # -- Types ----------------------------------------------------------------------------------

  defp type(0), do: one(~w(integer atom term binary :ok 1 [] nil pid 0..9 no_return <<>> {} %{}))

  defp type(depth) do
    one([
      fn -> type(0) end,
      fn -> "#{type(depth - 1)} | #{type(depth - 1)}" end,
      fn -> "[#{type(depth - 1)}]" end,
      fn -> "{#{type(depth - 1)}, #{type(depth - 1)}}" end,
      fn -> "%{#{one(["optional(atom)", ":a", "required(1)"])} => #{type(depth - 1)}}" end,
      fn -> "(#{type(depth - 1)} -> #{type(depth - 1)})" end,
      fn -> "(... -> #{type(depth - 1)})" end,
      fn -> "keyword(#{type(depth - 1)})" end,
      fn -> "Enumerable.t(#{type(depth - 1)})" end,
      fn -> "<<_::#{:rand.uniform(16)}, _::_*#{:rand.uniform(8)}>>" end,
      fn -> "nonempty_list(#{type(depth - 1)})" end
    ]).()
  end

  # -- Patterns -------------------------------------------------------------------------------

  defp fresh, do: "v#{:rand.uniform(40)}"

  defp patterns(count, depth, vars) do
    Enum.map_reduce(List.duplicate(0, count), vars, fn _, vars -> pattern(depth, vars) end)
  end

  defp pattern(0, vars) do
    case :rand.uniform(4) do
      1 -> {literal(), vars}
      2 -> {"_", vars}
      _ -> bind(vars)
    end
  end

  defp pattern(depth, vars) do
    case :rand.uniform(14) do
      1 -> wrap(:rand.uniform(4) - 1, depth, vars, &"{#{Enum.join(&1, ", ")}}")
      2 -> wrap(:rand.uniform(3) - 1, depth, vars, &"[#{Enum.join(&1, ", ")}]")
      3 -> wrap(2, depth, vars, fn [head, tail] -> "[#{head} | #{tail}]" end)
      4 -> wrap(1, depth, vars, fn [value] -> "%{#{one(["a:", ":b =>", "1 =>", "\"k\" =>"])} #{value}}" end)
      5 -> wrap(1, depth, vars, fn [value] -> "%Point{x: #{value}}" end)
      6 -> wrap(2, depth, vars, fn [a, b] -> "#{a} = #{b}" end)
      7 -> segments(vars)
      8 -> wrap(1, 1, vars, fn [rest] -> "\"pre\" <> #{rest}" end)
      9 -> wrap(1, depth, vars, fn [value] -> "[a: #{value}]" end)
      10 -> wrap(1, depth, vars, fn [value] -> "%_{x: #{value}}" end)
      _ -> pattern(0, vars)
    end
  end

  defp wrap(count, depth, vars, join) do
    {parts, vars} = patterns(count, depth - 1, vars)
    {join.(parts), vars}
  end

  defp bind(vars) do
    name = fresh()
    {name, [name | vars]}
  end

  defp segments(vars) do
    {first, vars} = bind(vars)
    {second, vars} = bind(vars)
    {rest, vars} = bind(vars)
    size = one(["8", "size(#{first})", "#{first}-unit(4)", "16-little", "32-float"])
    {"<<#{first}, #{second}::#{size}, #{rest}::#{one(~w(binary bitstring))}>>", vars}
  end

  # -- Expressions ----------------------------------------------------------------------------

  defp block(depth, vars) do
    {lines, vars} =
      Enum.map_reduce(List.duplicate(0, :rand.uniform(3)), vars, fn _, vars ->
        value = expr(max(depth - 1, 0), vars)
        {pattern, vars} = pattern(2, vars)
        {"#{pattern} = #{value}", vars}
      end)

    Enum.join(lines ++ [expr(depth, vars)], "\n  ")
  end

  defp literal, do: one(@literals)

  defp var([]), do: literal()
  defp var(vars), do: one(vars)

  defp condition(0, vars), do: one(["is_integer(#{var(vars)})", "#{var(vars)} == #{literal()}", "is_odd(#{var(vars)})", "is_struct(#{var(vars)}, Point)"])

  defp condition(depth, vars) do
    one([
      fn -> condition(0, vars) end,
      fn -> "#{condition(depth - 1, vars)} #{one(~w(and or))} #{condition(depth - 1, vars)}" end,
      fn -> "not (#{condition(depth - 1, vars)})" end,
      fn -> "#{var(vars)} in #{one(["[1, :a, 2.0]", "1..9", "[]", "0..8//2"])}" end,
      fn -> "between(#{var(vars)}, 0, #{literal()})" end,
      fn -> "#{one(~w(length map_size tuple_size byte_size hd abs))}(#{var(vars)}) #{one(~w(> == !== <=))} #{literal()}" end,
      fn -> "is_map_key(#{var(vars)}, #{literal()})" end
    ]).()
  end

  def expr(0, vars), do: if(:rand.uniform(2) == 1, do: literal(), else: var(vars))

  def expr(depth, vars) do
    case :rand.uniform(5) do
      1 -> expr(0, vars)
      2 -> "(#{control(depth - 1, vars)})"
      3 -> data(depth - 1, vars)
      4 -> call(depth - 1, vars)
      5 -> macro(depth - 1, vars)
    end
  end

  defp clauses(depth, vars) do
    Enum.map_join(1..:rand.uniform(4), "\n", fn _ ->
      {pattern, vars} = pattern(2, vars)
      "#{pattern}#{guard(vars)} -> #{expr(depth, vars)}"
    end)
  end

  defp control(depth, vars) do
    one([
      fn -> "case #{expr(depth, vars)} do\n#{clauses(depth, vars)}\nend" end,
      fn -> "cond do\n#{expr(depth, vars)} -> #{expr(depth, vars)}\ntrue -> #{expr(depth, vars)}\nend" end,
      fn -> "if #{expr(depth, vars)}, do: #{expr(depth, vars)}, else: #{expr(depth, vars)}" end,
      fn -> "receive do\n#{clauses(depth, vars)}\nafter #{one(["0", "10", var(vars)])} -> #{expr(depth, vars)}\nend" end,
      fn -> attempt(depth, vars) end,
      fn -> with_chain(depth, vars) end,
      fn -> comprehension(depth, vars) end,
      fn -> "(fn #{clauses(depth, vars)}\nend)" end,
      fn -> "(\n  #{block(depth, vars)}\n)" end,
      fn -> "unless #{condition(1, vars)} do\n#{expr(depth, vars)}\nend" end
    ]).()
  end


  defp attempt(depth, vars) do
    parts = [
      "rescue\n#{one(["e in ArgumentError", "e in [Oops, KeyError]", "e"])} -> #{expr(depth, ["e" | vars])}",
      "catch\n#{one(["x", ":exit, x", "_, x when is_atom(x)"])} -> #{expr(depth, ["x" | vars])}",
      "else\n#{clauses(depth, vars)}",
      "after\n#{expr(depth, vars)}"
    ]

    case Enum.filter(parts, fn _ -> :rand.uniform(2) == 1 end) do
      [] -> "try do\n#{expr(depth, vars)}\nafter\n#{expr(depth, vars)}\nend"
      chosen -> "try do\n#{block(depth, vars)}\n#{Enum.join(chosen, "\n")}\nend"
    end
  end

  defp with_chain(depth, vars) do
    {steps, inner} =
      Enum.map_reduce(List.duplicate(0, :rand.uniform(3)), vars, fn _, vars ->
        value = expr(depth, vars)
        {pattern, vars} = pattern(2, vars)
        {"#{pattern} #{one(["<-", "<-", "="])} #{value}", vars}
      end)

    "with #{Enum.join(steps, ", ")} do\n#{expr(depth, inner)}\n#{one(["", "else\n#{clauses(depth, vars)}\n"])}end"
  end

  defp comprehension(depth, vars) do
    source = one(["[1, 2, #{expr(depth, vars)}]", "1..3", "%{a: #{expr(depth, vars)}}", "List.wrap(#{expr(depth, vars)})"])
    {pattern, inner} = pattern(1, vars)

    generator =
      one(["#{pattern} <- #{source}", "#{pattern} <- #{source}, #{expr(depth, inner)}", "<<byte <- \"text\">>, #{pattern} <- [byte]"])

    into = one(["", "", ", into: %{}", ", into: \"\"", ", uniq: true"])

    case :rand.uniform(4) do
      1 -> "for #{generator}, reduce: #{expr(depth, vars)} do\nacc when is_list(acc) -> [#{expr(depth, inner)} | acc]\nacc -> {acc, #{expr(depth, inner)}}\nend"
      _ -> "for(#{generator}#{into}, do: #{expr(depth, inner)})"
    end
  end

  defp data(depth, vars) do
    one([
      fn -> "{#{list(3, fn -> expr(depth, vars) end)}}" end,
      fn -> "[#{list(3, fn -> expr(depth, vars) end)}]" end,
      fn -> "[#{expr(depth, vars)} | #{expr(depth, vars)}]" end,
      fn -> "%{#{list(3, fn -> "#{expr(0, vars)} => #{expr(depth, vars)}" end)}}" end,
      fn -> "%{a: #{expr(depth, vars)}, b: #{expr(depth, vars)}}" end,
      fn -> "%{#{var(vars)} | a: #{expr(depth, vars)}}" end,
      fn -> "%Point{x: #{expr(depth, vars)}}" end,
      fn -> "<<#{list(3, fn -> "#{expr(0, vars)}::#{one(["8", "16", "binary", "size(3)", "float", "utf8", "integer-little-size(24)", "bits"])}" end)}>>" end,
      fn -> "\"a\#{#{expr(depth, vars)}}b\"" end,
      fn -> "~s(\#{#{expr(depth, vars)}})" end,
      fn -> "[#{one(~w(a b do))}: #{expr(depth, vars)}]" end,
      fn -> "(to_string(#{expr(depth, vars)}) <> \"#{one(["", "b"])}\")" end
    ]).()
  end

  defp call(depth, vars) do
    one([
      fn -> "(#{expr(depth, vars)} #{one(~w(+ - * / == != < >= === && || and or ++ -- <<<))} #{expr(depth, vars)})" end,
      fn -> "#{one(~w(Enum.map Enum.filter Enum.sort_by))}(#{expr(depth, vars)}, &(#{one(["&1", "{&1, &1}", "[&1 | #{expr(depth, vars)}]"])}))" end,
      fn -> "Enum.reduce(#{expr(depth, vars)}, #{expr(depth, vars)}, fn v1, v2 -> #{expr(depth, ["v1", "v2" | vars])} end)" end,
      fn -> "#{one(~w(hd tl length abs inspect to_string is_nil throw raise))}(#{expr(depth, vars)})" end,
      fn -> "elem(#{expr(depth, vars)}, #{expr(0, vars)})" end,
      fn -> "(#{var(vars)}).(#{list(2, fn -> expr(depth, vars) end)})" end,
      fn -> "(&#{one(~w(Enum.map/2 tags/0 default/2 Me.default/1 is_atom/1))})" end,
      fn -> "Me.#{one(["default(#{expr(depth, vars)})", "tags()", "named(#{expr(depth, vars)})", "one()"])}" end,
      fn -> "Sized.size(#{expr(depth, vars)})" end,
      fn -> "apply(#{one(["Me", var(vars)])}, :default, [#{list(3, fn -> expr(depth, vars) end)}])" end,
      fn -> "(#{expr(depth, vars)} |> then(& &1) |> List.wrap())" end,
      fn -> "(#{var(vars)}).x" end,
      fn -> "(#{var(vars)})[#{expr(depth, vars)}]" end,
      fn -> "put_in((#{var(vars)})[:a], #{expr(depth, vars)})" end,
      fn -> "send(self(), #{expr(depth, vars)})" end,
      fn -> "raise(Oops, reason: #{expr(depth, vars)})" end
    ]).()
  end

  defp macro(depth, vars) do
    one([
      fn -> "swap(#{expr(depth, vars)}, #{expr(depth, vars)})" end,
      fn -> "(twice do\n#{expr(depth, vars)}\nend)" end,
      fn -> "all([#{list(3, fn -> expr(depth, vars) end)}])" end,
      fn -> "(set(v1, #{expr(depth, vars)}); #{expr(depth, vars)})" end,
      fn -> "made(#{expr(depth, vars)})" end,
      fn -> "quote(#{one(["", "bind_quoted: [x: #{expr(depth, vars)}], "])}do: #{expr(depth, ["x" | vars])})" end,
      fn -> "quote(do: {unquote(#{expr(depth, vars)}), unquote_splicing([#{expr(depth, vars)}])})" end,
      fn -> "match?(#{elem(pattern(2, vars), 0)}, #{expr(depth, vars)})" end,
      fn -> "Integer.is_odd(#{expr(depth, vars)})" end,
      fn -> "@#{one(~w(limit table tag opts))}" end,
      fn -> "then(#{expr(depth, vars)}, & &1)" end,
      fn -> "binding()" end,
      fn -> "__ENV__.#{one(~w(line function module file))}" end
    ]).()
  end
end
