# Tests that a macro registers, with attributes and tags of their own.
ExUnit.start(autorun: false, seed: 0, formatters: [])
Process.register(self(), :collector)

defmodule Property do
  defmacro property(name, do: block) do
    quote bind_quoted: [name: name, block: Macro.escape(block, unquote: true)] do
      test_name =
        ExUnit.Case.register_test(__MODULE__, __ENV__.file, 10, :property, name, [
          :property,
          level: 2
        ])

      def unquote(test_name)(_context), do: unquote(block)
      @last ExUnit.Case.get_last_registered_test(__MODULE__)
    end
  end
end

defmodule SomeTest do
  use ExUnit.Case
  import Property

  ExUnit.Case.register_attribute(__MODULE__, :fixtures, accumulate: true)
  ExUnit.Case.register_describe_attribute(__MODULE__, :group)
  ExUnit.Case.register_module_attribute(__MODULE__, :owner)
  @owner :me

  # expect: nil
  IO.inspect(ExUnit.Case.get_last_registered_test(__MODULE__))

  @fixtures :user
  @fixtures :post
  property("holds", do: send(:collector, :ran))
  IO.inspect({@last.name, @last.tags.level, @last.tags.property, @last.tags.registered.fixtures})
  # expect: {:"property holds", 2, true, [:post, :user]}

  describe "described" do
    @describetag :deep
    @group 7
    property("holds", do: send(:collector, :ran_too))

    IO.inspect(
      {@last.name, @last.tags.describe, @last.tags.deep, Enum.sort(@last.tags.registered)}
    )

    test "plain", context do
      send(
        :collector,
        {Enum.sort(context.registered), context.test_type, context.describe_line > 0}
      )
    end
  end

  last = ExUnit.Case.get_last_registered_test(__MODULE__)
  IO.inspect({last.name, last.tags.test_type, last.state, last.case, last.module})
end

# expect: {:"property described holds", "described", true,
# expect:  [fixtures: [], group: 7, owner: :me]}
# expect: {:"test described plain", :test, nil, SomeTest, SomeTest}

# expect: [excluded: 0, failures: 0, skipped: 0, total: 3]
ExUnit.run() |> Enum.sort() |> IO.inspect()

for _ <- 1..3 do
  receive do
    message -> IO.inspect(message)
  after
    0 -> :ok
  end
end

# expect: :ran
# expect: :ran_too
# expect: {[fixtures: [], group: 7, owner: :me], :test, true}
