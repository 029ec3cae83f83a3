defmodule FileTest do
  use ExUnit.Case
  doctest_file "guide.md"
end

defmodule TaggedFileTest do
  use ExUnit.Case
  doctest_file "guide.md", tags: [guide: true]
  test "a test", do: :ok
end
