# Doctests of modules and files: which are made of the options, and how they end.
ExUnit.start(autorun: false, seed: 0, formatters: [])
folder = Path.join(System.tmp_dir!(), "cordial_doctests")
File.mkdir_p!(folder)
file = Path.join(folder, "documented.ex")

File.write!(file, ~S'''
defmodule Documented do
  @moduledoc """
      iex> Documented.one()
      1
  """

  @doc """
      iex> Documented.one()
      1

      iex> a = Documented.one()
      iex> a + 1
      3
  """
  def one, do: 1

  @doc """
      iex> Documented.fail("x")
      ** (ArgumentError) x

      iex> Documented.fail("y")
      ** (ArgumentError) z
  """
  def fail(text), do: raise(ArgumentError, text)

  @doc """
      iex> self()
      #PID<0.0.0>
      iex> Documented.many(%{a: 1,
      ...>   b: [2,
      ...> 3]})
      {:many,
       3}
  """
  def many(map), do: {:many, map_size(map) + 1}
end
''')

markdown = Path.join(folder, "guide.md")

File.write!(markdown, """
# Guide

    iex> 1 + 1
    2

Text.

    iex> x = 3
    iex> x * 2
    6

    iex> 1 + 1
    3
""")

{:ok, [Documented], _} =
  Kernel.ParallelCompiler.compile_to_path([file], folder, return_diagnostics: true)

Code.prepend_path(folder)

defmodule AllTest do
  use ExUnit.Case
  doctest Documented
end

defmodule SomeTest do
  use ExUnit.Case
  doctest Documented, only: [:moduledoc, fail: 1], tags: [:some, level: 1]
end

defmodule ImportTest do
  use ExUnit.Case
  doctest Documented, except: [one: 0, fail: 1], import: true
end

defmodule FileTest do
  use ExUnit.Case
  doctest_file(Path.join([System.tmp_dir!(), "cordial_doctests", "guide.md"]))
end

for module <- [AllTest, SomeTest, ImportTest, FileTest] do
  tests = Enum.sort_by(module.__ex_unit__().tests, & &1.name)

  for test <- tests do
    tags =
      test.tags |> Map.take([:some, :level, :doctest, :doctest_line, :test_type]) |> Enum.sort()

    IO.inspect({test.name, tags})
  end
end

# expect: {:"doctest Documented.fail/1 (4)",
# expect:  [doctest: Documented, doctest_line: 18, test_type: :doctest]}
# expect: {:"doctest Documented.fail/1 (5)",
# expect:  [doctest: Documented, doctest_line: 21, test_type: :doctest]}
# expect: {:"doctest Documented.many/1 (6)",
# expect:  [doctest: Documented, doctest_line: 27, test_type: :doctest]}
# expect: {:"doctest Documented.one/0 (2)",
# expect:  [doctest: Documented, doctest_line: 8, test_type: :doctest]}
# expect: {:"doctest Documented.one/0 (3)",
# expect:  [doctest: Documented, doctest_line: 11, test_type: :doctest]}
# expect: {:"doctest module Documented (1)",
# expect:  [doctest: Documented, doctest_line: 3, test_type: :doctest]}
# expect: {:"doctest Documented.fail/1 (2)",
# expect:  [
# expect:    doctest: Documented,
# expect:    doctest_line: 18,
# expect:    level: 1,
# expect:    some: true,
# expect:    test_type: :doctest
# expect:  ]}
# expect: {:"doctest Documented.fail/1 (3)",
# expect:  [
# expect:    doctest: Documented,
# expect:    doctest_line: 21,
# expect:    level: 1,
# expect:    some: true,
# expect:    test_type: :doctest
# expect:  ]}
# expect: {:"doctest module Documented (1)",
# expect:  [
# expect:    doctest: Documented,
# expect:    doctest_line: 3,
# expect:    level: 1,
# expect:    some: true,
# expect:    test_type: :doctest
# expect:  ]}
# expect: {:"doctest Documented.many/1 (2)",
# expect:  [doctest: Documented, doctest_line: 27, test_type: :doctest]}
# expect: {:"doctest module Documented (1)",
# expect:  [doctest: Documented, doctest_line: 3, test_type: :doctest]}
# expect: {:"doctest /tmp/cordial_doctests/guide.md (1)",
# expect:  [
# expect:    doctest: "/tmp/cordial_doctests/guide.md",
# expect:    doctest_line: 4,
# expect:    test_type: :doctest
# expect:  ]}
# expect: {:"doctest /tmp/cordial_doctests/guide.md (2)",
# expect:  [
# expect:    doctest: "/tmp/cordial_doctests/guide.md",
# expect:    doctest_line: 9,
# expect:    test_type: :doctest
# expect:  ]}
# expect: {:"doctest /tmp/cordial_doctests/guide.md (3)",
# expect:  [
# expect:    doctest: "/tmp/cordial_doctests/guide.md",
# expect:    doctest_line: 13,
# expect:    test_type: :doctest
# expect:  ]}

# expect: [excluded: 0, failures: 6, skipped: 0, total: 14]
ExUnit.run() |> Enum.sort() |> IO.inspect()
File.rm_rf!(folder)
