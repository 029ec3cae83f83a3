# Templates: what `using` gives, with options and without, and the callbacks of a template.
ExUnit.start(autorun: false, seed: 0, formatters: [])

defmodule Plain do
  use ExUnit.CaseTemplate

  using do
    quote do
      alias String, as: Text
      def origin, do: :plain
    end
  end

  setup_all do
    send(:collector, :plain_setup_all)
    {:ok, all: 1}
  end

  setup context do
    send(:collector, {:plain_setup, context.all})
    [each: context.all + 1]
  end
end

defmodule Optional do
  use ExUnit.CaseTemplate

  using options do
    quote do
      @given unquote(options)
      @moduletag :optional
      def given, do: @given
    end
  end

  setup tags do
    on_exit(fn -> send(:collector, {:exited, tags.test}) end)
    {:ok, optional: tags[:optional]}
  end
end

Process.register(self(), :collector)

defmodule PlainTest do
  use Plain

  setup context do
    send(:collector, {:own_setup, context.each})
    :ok
  end

  test "has what the template gives", context do
    send(:collector, {Text.upcase("a"), origin(), context.all, context.each, context[:optional]})
  end
end

defmodule OptionalTest do
  use Optional, async: true, level: 3

  test "has options and tags", context do
    send(:collector, {given(), context.optional, context.async})
  end
end

defmodule BothTest do
  use Plain
  use Optional

  test("has both", context, do: send(:collector, {context.each, context.optional, given()}))
end

# expect: [excluded: 0, failures: 0, skipped: 0, total: 3]
ExUnit.run() |> Enum.sort() |> IO.inspect()

flush = fn flush ->
  receive do
    message ->
      IO.inspect(message)
      flush.(flush)
  after
    0 -> :ok
  end
end

flush.(flush)
# expect: {[async: true, level: 3], true, true}
# expect: {:exited, :"test has options and tags"}
# expect: :plain_setup_all
# expect: {:plain_setup, 1}
# expect: {:own_setup, 2}
# expect: {"A", :plain, 1, 2, nil}
# expect: :plain_setup_all
# expect: {:plain_setup, 1}
# expect: {2, true, []}
# expect: {:exited, :"test has both"}
