defmodule Lib.Inner do
  def v, do: :lib_inner
end

defmodule Lib do
  alias Lib.Inner
  import String, only: [upcase: 1]

  defmacro value, do: quote(do: Inner.v())
  defmacro shout(x), do: quote(do: upcase(unquote(x)))
  defmacro caller_alias, do: quote(do: alias!(Inner))
end

defmodule Other.Inner do
end

defmodule T do
  require Lib
  alias Other.Inner
  def run, do: {Lib.value(), Lib.shout("x"), Lib.caller_alias(), Inner}
end

IO.inspect(T.run()) # expect: {:lib_inner, "X", Other.Inner, Other.Inner}
