ExUnit.start(seed: 0)
defmodule MyTemplate do
  use ExUnit.CaseTemplate
  setup_all do
    [t_all: 1]
  end
  setup context do
    assert context.t_all == 1
    [t: 2]
  end
  using opts do
    quote do
      def options, do: unquote(opts)
      def helper, do: :helped
    end
  end
end
defmodule QTest do
  use MyTemplate, async: true, foo: 1
  setup %{t: 2} do
  :ok
  end
  test "a", context do
    assert helper() == :helped
    assert options()[:foo] == 1
    assert context.t == 2 and context.async
    raise "x"
  end
end
