defmodule Kernel.SpecialForms do
  @moduledoc """
  The forms that everything else is made of.

  The compiler itself knows them: they can be neither overridden nor imported, and they need no module
  name. `Kernel` builds all other constructs on them. The macros here exist to be listed and documented;
  see `Macro.special_form?/2` for a test.
  """

  @doc """
  Makes a tuple.

  Only tuples of other than two elements have this form; a pair is its own quoted form.

  ## Examples

      iex> {1, 2, 3}
      {1, 2, 3}
      iex> quote(do: {1, 2, 3})
      {:{}, [], [1, 2, 3]}
      iex> quote(do: {1, 2})
      {1, 2}

  """
  defmacro unquote(:{})(args), do: compiled!([args])

  @doc """
  Makes a map, matches one, or updates one with `|`.

  Later pairs win over earlier ones with the same key. `%{map | key: value}` needs the key to be there and raises
  `KeyError` if it is not. As a pattern, a map matches every map that has these keys with these values.

  ## Examples

      iex> %{"a" => 1, b: 2}
      %{"a" => 1, b: 2}
      iex> %{%{a: 1} | a: 2}
      %{a: 2}
      iex> %{a: x} = %{a: 1, b: 2}
      iex> x
      1

  """
  defmacro unquote(:%{})(args), do: compiled!([args])

  @doc """
  Makes a struct, matches one, or updates one with `|`.

  The struct's module must be known when the code is compiled, as must the fields. `%name{}` as a pattern
  matches any struct and binds its module.

  ## Examples

      iex> %Range{first: 1, last: 3, step: 1}
      1..3
      iex> %name{} = 1..3
      iex> name
      Range

  """
  defmacro unquote(:%)(struct, map), do: compiled!([struct, map])

  @doc """
  Makes a bitstring, or matches one.

  Each segment is `value::type`, where the type joins with `-` a kind (`integer`, `float`, `bits`, `bitstring`, `binary`,
  `bytes`, `utf8`, `utf16`, `utf32`), `size(n)`, `unit(n)`, `signed` or `unsigned`, and `big`, `little` or `native`.
  Without a type it is an integer of eight bits; a literal string is a binary.

  ## Examples

      iex> <<1, 2, "abc">>
      <<1, 2, 97, 98, 99>>
      iex> <<length::8, rest::binary>> = <<3, "abc">>
      iex> {length, rest}
      {3, "abc"}

  """
  defmacro unquote(:<<>>)(args), do: compiled!([args])

  @doc """
  Calls a function of a module, a function value, or reads a field.

  `Module.name(args)` calls a function, `fun.(args)` a function value, `map.key` reads a key that must be there.
  `Foo.Bar` and `Foo.{Bar, Baz}` name modules.

  ## Examples

      iex> String.upcase("a")
      "A"
      iex> %{a: 1}.a
      1
      iex> (fn x -> x + 1 end).(1)
      2

  """
  defmacro unquote(:.)(left, right), do: compiled!([left, right])

  @doc """
  Gives a module a shorter name, until the end of the block.

  The name is the last part of the module's, or what `:as` says. `warn: false` keeps an alias that is not used
  from being reported. Several modules can be aliased with `alias Foo.{Bar, Baz}`.

  ## Examples

      iex> alias String.Chars, as: Text
      iex> Text
      String.Chars

  """
  defmacro alias(module, opts), do: compiled!([module, opts])

  @doc """
  Makes the macros of a module callable, until the end of the block.

  The module is compiled and loaded if need be. `:as` gives it a shorter name too, as `alias/2` does.

  ## Examples

      iex> require Integer
      iex> Integer.is_odd(3)
      true

  """
  defmacro require(module, opts), do: compiled!([module, opts])

  @doc """
  Makes functions and macros of a module callable without its name, until the end of the block.

  ## Options

    * `:only` - what to import: a keyword list of names and arities, or `:functions`, `:macros` or `:sigils`
    * `:except` - what not to import: a keyword list of names and arities
    * `:warn` - `false` keeps an import that is not used from being reported

  Names that begin with an underscore are imported only if `:only` names them.

  ## Examples

      iex> import List, only: [flatten: 1]
      iex> flatten([1, [2]])
      [1, 2]

  """
  defmacro import(module, opts), do: compiled!([module, opts])

  @doc """
  Gives the environment of this place as a `Macro.Env`.

  ## Examples

      iex> is_list(__ENV__.aliases)
      true

  """
  defmacro __ENV__, do: compiled!([])

  @doc """
  Gives the module of this place, or `nil` outside of modules.

  ## Examples

      iex> __MODULE__ == __ENV__.module
      true

  """
  defmacro __MODULE__, do: compiled!([])

  @doc """
  Gives the folder of the file of this place.

  ## Examples

      iex> __DIR__ == Path.dirname(__ENV__.file)
      true

  """
  defmacro __DIR__, do: compiled!([])

  @doc """
  Gives, in a macro, the environment of the place that called it, as a `Macro.Env`.
  """
  defmacro __CALLER__, do: compiled!([])

  @doc """
  Gives, in `rescue` and `catch`, the stack trace of the exception at hand.

  ## Examples

      iex> try do
      ...>   raise "no"
      ...> rescue
      ...>   _ -> is_list(__STACKTRACE__)
      ...> end
      true

  """
  @doc since: "1.7.0"
  defmacro __STACKTRACE__, do: compiled!([])

  @doc """
  Takes, in a pattern, the value that a variable has instead of binding it.

  ## Examples

      iex> x = 1
      iex> match?({^x, _}, {2, 3})
      false

  """
  defmacro ^var, do: compiled!([var])

  @doc """
  Matches the value on the right with the pattern on the left; raises `MatchError` if they do not fit.

  ## Examples

      iex> {a, [b | _]} = {1, [2, 3]}
      iex> {a, b}
      {1, 2}

  """
  defmacro left = right, do: compiled!([left, right])

  @doc """
  Says the type of a segment in `<<>>/1`, and of what in a type or specification.

  ## Examples

      iex> <<300::16>>
      <<1, 44>>

  """
  defmacro left :: right, do: compiled!([left, right])

  @doc """
  Gives the quoted form of code, instead of running it.

  A form is an atom, a number, a binary, a list or a pair of such, or `{name, metadata, arguments}`. `unquote/1` and
  `unquote_splicing/1` put values into it. Variables, aliases and imports in it keep the meaning that they have where the
  quote stands; `var!/2` and `alias!/1` opt out of that.

  ## Options

    * `:bind_quoted` - a keyword list of variables that are bound, once, before the code; implies `unquote: false`
    * `:context` - the context of the variables
    * `:generated` - `true` marks the code as generated, so that the compiler warns less about it
    * `:file` - the file that the code is said to come from
    * `:line` - the line of all forms; `true` keeps those where they are written
    * `:location` - `:keep` remembers file and line of the quote for stack traces of definitions
    * `:unquote` - `false` leaves `unquote` as it is written

  ## Examples

      iex> quote(do: sum(1, 2))
      {:sum, [], [1, 2]}
      iex> x = 5
      iex> quote(do: sum(unquote(x), 2))
      {:sum, [], [5, 2]}
      iex> quote(unquote: false, do: unquote(1))
      {:unquote, [], [1]}

  """
  defmacro quote(opts, block), do: compiled!([opts, block])

  @doc """
  Puts a value into quoted code.

  In a module body it puts values into definitions: names, arguments and bodies.

  ## Examples

      iex> name = :area
      iex> Macro.to_string(quote(do: unquote(name)(1)))
      "area(1)"

  """
  defmacro unquote(:unquote)(expr), do: compiled!([expr])

  @doc """
  Puts the elements of a list into quoted code: into a list, a tuple, a block or arguments.

  ## Examples

      iex> args = [1, 2]
      iex> Macro.to_string(quote(do: sum(0, unquote_splicing(args))))
      "sum(0, 1, 2)"

  """
  defmacro unquote(:unquote_splicing)(expr), do: compiled!([expr])

  @doc """
  Goes through one or more enumerables or bitstrings and gathers results.

  A generator is `pattern <- enumerable` or `<<pattern <- bitstring>>`; what does not match its pattern is left out. Other arguments
  are filters.

  ## Options

    * `:into` - a collectable that gathers the results instead of a list
    * `:uniq` - `true` leaves out results that were there already
    * `:reduce` - an accumulator; the block has clauses that take it and give the next one

  ## Examples

      iex> for x <- 1..4, rem(x, 2) == 0, y <- [:a, :b], do: {x, y}
      [{2, :a}, {2, :b}, {4, :a}, {4, :b}]
      iex> for <<c <- "abc">>, into: "", do: <<c + 1>>
      "bcd"
      iex> for x <- [1, 2, 3], reduce: 0, do: (sum -> sum + x)
      6

  """
  defmacro for(args), do: compiled!([args])

  @doc """
  Goes on through matches while they fit.

  Each `pattern <- value` that fits lets it go on; the first that does not makes its value the result, or the argument
  of the clauses after `else`. No clause that fits there raises `WithClauseError`.

  ## Examples

      iex> user = %{age: 20}
      iex> with {:ok, age} <- Map.fetch(user, :age), next = age + 1, do: next
      21
      iex> with {:ok, name} <- Map.fetch(user, :name), do: name
      :error

  """
  defmacro with(args), do: compiled!([args])

  @doc """
  Makes a function value, with one or more clauses.

  ## Examples

      iex> sign = fn
      ...>   0 -> 0
      ...>   n when n > 0 -> 1
      ...>   _ -> -1
      ...> end
      iex> sign.(-5)
      -1

  """
  defmacro unquote(:fn)(clauses), do: compiled!([clauses])

  @doc """
  Joins expressions; the value is that of the last one.

  ## Examples

      iex> quote do
      ...>   1
      ...>   2
      ...> end
      {:__block__, [], [1, 2]}

  """
  defmacro unquote(:__block__)(args), do: compiled!([args])

  @doc """
  Marks, in quoted code, where the cursor stands; see `Code.Fragment.container_cursor_to_quoted/2`.
  """
  defmacro __cursor__(args), do: compiled!([args])

  @doc """
  Makes a function value of an expression with places `&1`, `&2`, …, or of a function's name and arity.

  ## Examples

      iex> Enum.map([1, 2], &(&1 * 2))
      [2, 4]
      iex> Enum.map(["a"], &String.upcase/1)
      ["A"]

  """
  defmacro &expr, do: compiled!([expr])

  @doc """
  Names a module, by its parts.

  ## Examples

      iex> {:__aliases__, _, parts} = quote(do: Foo.Bar)
      iex> parts
      [:Foo, :Bar]

  """
  defmacro unquote(:__aliases__)(args), do: compiled!([args])

  @doc """
  Calls the definition that this one overrides; see `Kernel.defoverridable/1`.
  """
  defmacro super(args), do: compiled!([args])

  @doc """
  Runs the first clause whose pattern and guard fit the value; raises `CaseClauseError` if none does.

  ## Examples

      iex> case {:ok, 2} do
      ...>   {:ok, n} when n > 1 -> n
      ...>   _ -> :small
      ...> end
      2

  """
  defmacro case(condition, clauses), do: compiled!([condition, clauses])

  @doc """
  Runs the first clause whose condition is neither `nil` nor `false`; raises `CondClauseError` if none is.

  ## Examples

      iex> cond do
      ...>   1 > 2 -> :no
      ...>   true -> :yes
      ...> end
      :yes

  """
  defmacro cond(clauses), do: compiled!([clauses])

  @doc """
  Runs a block and deals with what it raises, throws or exits with.

  `rescue` takes exceptions, by a variable, by `name in [Error]`, or by module; `catch` takes a kind and a value, or
  what is thrown; `else` takes the value of the block if all went well; `after` runs in any case and does not
  change the value.

  ## Examples

      iex> try do
      ...>   String.to_integer("x")
      ...> rescue
      ...>   ArgumentError -> :not_a_number
      ...> end
      :not_a_number

  """
  defmacro try(args), do: compiled!([args])

  @doc """
  Takes the first message of the mailbox that fits a clause; waits until there is one.

  After the milliseconds of an `after` clause it waits no longer and runs that clause; `:infinity` waits for ever.

  ## Examples

      iex> send(self(), {:hello, 1})
      iex> receive do
      ...>   {:hello, n} -> n
      ...> after
      ...>   0 -> :nothing
      ...> end
      1

  """
  defmacro receive(args), do: compiled!([args])

  @spec compiled!([Macro.t()]) :: no_return
  defp compiled!(_args) do
    raise "a special form is for the compiler; it can not be called as a macro"
  end
end
