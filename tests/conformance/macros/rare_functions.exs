# Functions of `Macro`, `Macro.Env` and `Module` that few programs call.
# expect: [true]
IO.inspect(Macro.compile_apply(Enum, :map, [[1], &is_integer/1], __ENV__))

try do
  Macro.compile_apply(Enum, :nope, [], __ENV__)
rescue
  # expect: function Enum.nope/0 is undefined or private
  error -> IO.puts(Exception.message(error))
end

defmodule Tracer do
  def trace(_event, _env), do: :ok
end

# expect: Tracer
IO.inspect(hd(Macro.Env.prepend_tracer(__ENV__, Tracer).tracers))
pruned = __ENV__ |> Macro.Env.prepend_tracer(Tracer) |> Macro.Env.prune_compile_info()
# expect: {nil, []}
IO.inspect({pruned.lexical_tracker, pruned.tracers})

defmodule Base do
  defmacro __using__(_) do
    quote do
      def size(_), do: 1
      def other, do: 2
      @before_compile Base
      defoverridable size: 1
      Module.make_overridable(__MODULE__, other: 0)
    end
  end

  defmacro __before_compile__(_), do: quote(do: def(compiled, do: true))
end

defmodule Derived do
  use Base
  def size(x), do: super(x) + 10
  def other, do: super() * 10
  # expect: [other: 0, size: 1]
  IO.inspect(Module.overridables_in(__MODULE__) |> Enum.sort())
end

# expect: {11, 20, true}
IO.inspect({Derived.size(0), Derived.other(), Derived.compiled()})

defmodule Behaving do
  @behaviour_functions [value: 1]
  @spec value(term) :: {:ok, term}
  def value(x), do: {:ok, x}
  # expect: true
  IO.inspect(Module.spec_to_callback(__MODULE__, {:value, 1}))
  # expect: false
  IO.inspect(Module.spec_to_callback(__MODULE__, {:none, 0}))
  _ = @behaviour_functions
end

# expect: true
IO.inspect(Macro.dbg(quote(do: x + 1), [], %{__ENV__ | context: nil}) |> is_tuple())
# expect: {:__aliases__, [alias: false], [:Foo, :Bar]}
IO.inspect(quote(do: Foo.Bar))
# expect: Enum
IO.inspect(elem(Code.eval_quoted({:__aliases__, [alias: Enum], [:Foo]}), 0))
# expect: Foo.Bar
IO.inspect(elem(Code.eval_quoted({:__aliases__, [alias: false], [:Foo, :Bar]}), 0))
# expect: "A"
IO.inspect(elem(Code.eval_quoted({{:., [], [String, :upcase]}, [], ["a"]}), 0))
