defmodule Shape do
  @callback area(integer) :: integer
  @callback name() :: atom
  @macrocallback unit(term) :: Macro.t()
  @optional_callbacks name: 0, unit: 1

  defmacro __using__(_) do
    quote do
      @behaviour Shape
      def area(side), do: side * side
      def name, do: :shape
      defoverridable Shape
    end
  end
end

IO.inspect(Shape.behaviour_info(:callbacks)) # expect: ["MACRO-unit": 2, name: 0, area: 1]
IO.inspect(Shape.behaviour_info(:optional_callbacks)) # expect: ["MACRO-unit": 2, name: 0]

defmodule Double do
  use Shape
  IO.inspect(Module.overridable?(__MODULE__, {:area, 1})) # expect: true
  IO.inspect(Module.overridables_in(__MODULE__)) # expect: [area: 1, name: 0]
  IO.inspect(Module.defines?(__MODULE__, {:area, 1})) # expect: false
  @impl true
  def area(side), do: super(side) * 2
end

IO.inspect({Double.area(3), Double.name()}) # expect: {18, :shape}

defmodule Check do
  def run(code) do
    IO.inspect(Code.eval_string(code) |> elem(0) |> elem(1))
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{Exception.message(error)}")
  end
end

Check.run("defmodule A do\n  defoverridable f: 1\nend")
# expect: ArgumentError: cannot make function f/1 overridable because it was not defined
Check.run("defmodule B do\n  defoverridable Shape\nend")
# expect: ArgumentError: cannot pass module Shape as argument to defoverridable/1 because its corresponding behaviour is missing. Did you forget to add @behaviour Shape?
Check.run("defmodule C do\n  defoverridable Missing\nend")
# expect: ArgumentError: cannot pass module Missing as argument to defoverridable/1 because it was not defined
Check.run("defmodule D do\n  defoverridable Enum\nend")
# expect: ArgumentError: cannot pass module Enum as argument to defoverridable/1 because it does not define any callbacks
Check.run("defmodule E do\n  defoverridable [1]\nend")
# expect: ArgumentError: each element in tuple list has to be a {function_name :: atom, arity :: 0..255} tuple, got: 1
