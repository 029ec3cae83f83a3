# What macros and structs raise shows what was expanded, and where it was called.
defmodule M do
  defmacro boom(_), do: inner(3)
  defp inner(x), do: :erlang.error({:inner, x})
  defmacro st(a) when is_atom(a), do: a
  defmacro tail(a), do: :erlang.atom_to_binary(a)
  defmacro thrown(a), do: throw(a)
  defmacro nested(a), do: quote(do: M.boom(unquote(a)))
  defmacro matched(a), do: quote(do: {M.st(unquote(a)), _})
  defmacro expanded(a), do: Macro.expand(a, __CALLER__)

  defmacro again(a) do
    hd(a)
  rescue
    error -> reraise(error, __STACKTRACE__)
  end

  defmacro __using__(_), do: throw(:used)
end

defmodule S do
  @enforce_keys [:a]
  defstruct [:a]
end

defmodule Raising do
  def __struct__, do: %{__struct__: Raising, a: nil}
  def __struct__(fields), do: helper(fields)
  def helper(_), do: throw(:one)
end

show = fn code ->
  try do
    Code.eval_string("require M; " <> code, [], file: "my.exs")
  catch
    kind, value ->
      IO.puts(Exception.format_banner(kind, value, __STACKTRACE__))
      Enum.each(__STACKTRACE__, &IO.puts(Exception.format_stacktrace_entry(&1)))
  end
end

show.("M.boom(1)")
# expect: ** (ErlangError) Erlang error: {:inner, 3}
# expect: tests/conformance/macros/raise_traces.exs:4: M.inner/1
# expect: expanding macro: M.boom/1
# expect: my.exs:1: (file)
show.("\nM.st(1)")
# expect: ** (FunctionClauseError) no function clause matching in M.st/1
# expect: expanding macro: M.st/1
# expect: my.exs:2: (file)
show.("import M\nst(1)")
# expect: ** (FunctionClauseError) no function clause matching in M.st/1
# expect: expanding macro: M.st/1
# expect: my.exs:2: (file)
show.("M.tail(1)")
# expect: ** (ArgumentError) errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not an atom
# expect:
# expect: :erlang.atom_to_binary(1)
# expect: expanding macro: M.tail/1
# expect: my.exs:1: (file)
show.("M.thrown(1)")
# expect: ** (throw) 1
# expect: expanding macro: M.thrown/1
# expect: my.exs:1: (file)
show.("M.nested(1)")
# expect: ** (ErlangError) Erlang error: {:inner, 3}
# expect: tests/conformance/macros/raise_traces.exs:4: M.inner/1
# expect: expanding macro: M.boom/1
# expect: my.exs:1: (file)
# expect: expanding macro: M.nested/1
# expect: my.exs:1: (file)
show.("M.matched(1) = 2")
# expect: ** (FunctionClauseError) no function clause matching in M.st/1
# expect: expanding macro: M.st/1
# expect: my.exs:1: (file)
# expect: expanding macro: M.matched/1
# expect: my.exs:1: (file)
show.("M.expanded(M.st(3))")
# expect: ** (FunctionClauseError) no function clause matching in M.st/1
# expect: expanding macro: M.st/1
# expect: my.exs:1: (file)
# expect: expanding macro: M.expanded/1
# expect: my.exs:1: (file)
show.("M.again(1)")
# expect: ** (ArgumentError) errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a nonempty list
# expect:
# expect: :erlang.hd(1)
# expect: expanding macro: M.again/1
# expect: my.exs:1: (file)
show.("M.st(1) = 3")
# expect: ** (FunctionClauseError) no function clause matching in M.st/1
# expect: expanding macro: M.st/1
# expect: my.exs:1: (file)
show.("case 1 do\n x when M.st(1) -> x end")
# expect: ** (FunctionClauseError) no function clause matching in M.st/1
# expect: expanding macro: M.st/1
# expect: my.exs:2: (file)
show.("fn x ->\n M.st(x) end")
# expect: ** (FunctionClauseError) no function clause matching in M.st/1
# expect: expanding macro: M.st/1
# expect: my.exs:2: (file)
show.("%S{}")
# expect: ** (ArgumentError) the following keys must also be given when building struct S: [:a]
# expect: expanding struct: S.__struct__/1
# expect: my.exs:1: (file)
show.("%S{a: 1, c: 1}")
# expect: ** (KeyError) key :c not found
# expect: expanding struct: S.__struct__/1
# expect: my.exs:1: (file)
show.("%Raising{a: 1}")
# expect: ** (throw) :one
# expect: expanding struct: Raising.__struct__/1
# expect: my.exs:1: (file)
show.("Macro.expand_once(quote(do: M.st(1)), __ENV__)")
# expect: ** (FunctionClauseError) no function clause matching in M.st/1
# expect: expanding macro: M.st/1
# expect: my.exs:1: (file)
show.("import M\nMacro.expand(quote(do: st(1)), __ENV__)")
# expect: ** (FunctionClauseError) no function clause matching in M.st/1
# expect: expanding macro: M.st/1
# expect: my.exs:2: (file)
show.("Macro.expand(quote(do: M.tail(1)), __ENV__)")
# expect: ** (ArgumentError) errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not an atom
# expect:
# expect: :erlang.atom_to_binary(1)
# expect: expanding macro: M.tail/1
# expect: my.exs:1: (file)
