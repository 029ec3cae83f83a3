defmodule GoodTest do
  use ExUnit.Case, async: true
  doctest Good
end

defmodule ImportTest do
  use ExUnit.Case
  doctest Good, import: true, only: [add: 2], tags: [:added, some: "tag"]

  setup context do
    if context.test_type == :doctest do
      assert %{added: true, some: "tag", doctest: Good, doctest_line: line} = context
      assert line in [22, 26, 34]
    end

    :ok
  end

  test "a normal one", do: :ok
end

defmodule ExceptTest do
  use ExUnit.Case
  doctest Good, except: [:moduledoc, add: 2, raising: 0]
  doctest Good, only: [:moduledoc]
end

defmodule HiddenTest do
  use ExUnit.Case
  doctest Hidden
end
