defmodule Using do
  defmacro __using__(opts) do
    x = opts[:x]

    quote do
      def used(a) do
        a + unquote(x)
      end

      def used_lit, do: :ok

      def over(a), do: {:ok, a}
      defoverridable over: 1
    end
  end

  defmacro logic(a) do
    b = a

    if is_integer(b) do
      b
    else
      quote do: unquote(b) + 1
    end
  end

  defmacro unless_zero(x, do: block) do
    quote do
      case unquote(x) do
        0 -> nil
        _ -> unquote(block)
      end
    end
  end
end

defmodule User do
  use Using, x: 3
  require Using

  defguard is_big(x) when x > 10

  defdelegate up(x), to: String, as: :upcase

  def over(a) do
    super(a)
  end

  for n <- [:a, :b] do
    def unquote(n)(), do: unquote(n)

    def unquote(:"x#{n}")(v) do
      v + 1
    end
  end

  def log(x) do
    Using.logic(1)
    Using.logic(x)
  end

  def uz(x) do
    Using.unless_zero x do
      y = x + 1
      y
    end
  end

  def forr(l) do
    for x <- l, reduce: 0 do
      acc ->
        y = acc + x
        y
    end
  end

  def forb(l) do
    for x <- l do
      y = x + 1
      IO.iodata_to_binary("")
      y
    end
  end

  def forf(l) do
    for x <- l,
        f(x),
        {:ok, z} <- [{:ok, x}],
        into: %{} do
      {x,
       z}
    end
  end

  def f(x), do: x > 1

  def unless_(x) do
    unless x do
      f(x)
    else
      2
    end
  end

  def and_or(x, y) do
    if x &&
         y do
      1
    end
  end

  def one(x), do: if(x, do: f(x), else: 2)

  def pipe(x) do
    x
    |> Kernel.+(1)
    |> case do
      1 -> :one
      n -> n
    end
  end

  def nested_call(x) do
    IO.iodata_to_binary([
      "a",
      if x do
        "b"
      else
        "c"
      end
    ])
  end

  def kw(x) do
    [
      a: f(x),
      b: case x do
        1 -> 2
        _ -> 3
      end
    ]
  end

  def noparens(x) do
    f x
  end

  def assign_case(x) do
    y =
      case x do
        1 -> "a"
        _ -> "b"
      end

    y
  end

  def in_try(x) do
    f(x)
    x
  rescue
    e -> reraise e, __STACKTRACE__
  after
    f(x)
  end

  def strs(x) do
    a = "abc"
    b = ~s(abc #{x})
    c = """
    abc
    #{a}
    """

    [a, b, c]
  end

  def attr_mod do
    __MODULE__
  end

  def fnargs(x) do
    Enum.reduce(x, 0, fn
      1, acc -> acc
      y, acc ->
        acc + y
    end)
  end

  def capt(l) do
    Enum.map(l, &f/1)
    Enum.map(l, &(&1 + 1))
    Enum.map(
      l,
      &f(&1)
    )
  end

  def in_op(x) do
    x in [1, 2] and
      x not in [3]
  end

  def raise_(x) do
    if x, do: raise("a")
    throw(:x)
  catch
    :x -> 1
  end

  def struct_(x) do
    %Calc.Deep{
      a: f(x)
    }
  end

  def update(m) do
    put_in(m[:a], 1)
    |> Map.put(:b, 2)
  end

  def semi(x), do: (y = x; y)

  def multi_clause(1), do: 1
  def multi_clause(2), do: 2
  def multi_clause(x) when x > 5, do: f(x)

  def with_plain(x) do
    with true <- f(x),
         y = x do
      y
    end
  end

  def with_else_one(x) do
    with {:ok, y} <- x do
      y
    else
      _ ->
        nil
    end
  end

  def recv2 do
    receive do
    after
      0 -> :ok
    end
  end

  def cond2(x) do
    cond do
      f(x) ->
        a = 1
        a

      y = x ->
        y
    end
  end

  def deep(x) do
    case x do
      1 ->
        case x do
          1 -> f(x)
          _ -> 2
        end

      _ ->
        fn -> x end
    end
  end

  def unless_in(x), do: [
    x, f(x)
  ]

  def dflt(a, opts \\ []) do
    opts[:x] || a
  end

  def access(x) do
    x.a.b
  end

  def bin(<<a, _::binary>>) do
    <<a, 1>>
  end

  def spawn_it do
    spawn(fn ->
      f(1)
    end)
  end

  def last_lit(x) do
    f(x)
    :ok
  end

  def last_tuple(x) do
    f(x)
    {:ok, x}
  end

  def last_list(x) do
    f(x)

    [x]
  end
end

defmodule Err do
  defexception [:message, :x]
end

defmodule Err2 do
  defexception message: "a"

  @impl true
  def exception(x) do
    %Err2{message: x}
  end
end
