ExUnit.start(seed: 0)
defmodule RegTest do
  use ExUnit.Case
  ExUnit.Case.register_attribute __MODULE__, :fixtures, accumulate: true
  ExUnit.Case.register_describe_attribute __MODULE__, :dfix
  ExUnit.Case.register_module_attribute __MODULE__, :mfix, accumulate: true
  @mfix 1
  @mfix 2
  @fixtures :user
  @fixtures {:post, insert: false}
  test "custom", c, do: assert Enum.sort(c.registered) == []
  test "none", c, do: assert Enum.sort(c.registered) == []
  describe "d" do
    @dfix 5
    @fixtures :d
    test "d1", c, do: assert Enum.sort(c.registered) == []
    test "d2", c, do: assert Enum.sort(c.registered) == []
  end
  describe "e" do
    test "e1", c, do: assert Enum.sort(c.registered) == []
  end
  property = ExUnit.Case.register_test(__MODULE__, __ENV__.file, __ENV__.line, :property, "holds", [:foo, bar: 1])
  def unquote(property)(c), do: assert [c.foo, c.bar, c.test, c.test_type] == []
end
