# Multi-clause functions where other languages branch, and the branching expressions themselves.

defmodule TestList do
  def empty?([]), do: true
  def empty?([_ | _]), do: false
end

defmodule Polymorphic do
  def double(x) when is_number(x), do: 2 * x
  def double(x) when is_binary(x), do: x <> x
end

defmodule Fact do
  def fact(0), do: 1
  def fact(n), do: n * fact(n - 1)
end

defmodule Branch do
  def with_if(condition), do: if(condition, do: :thing, else: :other_thing)
  def with_unless(result), do: unless(result == :error, do: :something_else)

  def with_cond(call_status) do
    cond do
      call_status == :ended -> "The call has ended"
      is_integer(call_status) and call_status > 10 -> "A long call"
      true -> "Some call"
    end
  end

  def with_case(value) do
    case value do
      {:ok, content} -> content
      {:error, reason} -> "failed: #{reason}"
      _ -> "what?"
    end
  end
end

IO.inspect(Enum.map([[], [1], [1, 2]], &TestList.empty?/1))
IO.inspect(Enum.map([3, 1.5, "jar"], &Polymorphic.double/1))
IO.inspect(Enum.map([0, 1, 5, 20], &Fact.fact/1))
IO.inspect(Fact.fact(60))

IO.inspect(Enum.map([true, nil, 0, false], &Branch.with_if/1))
IO.inspect(Enum.map([:ok, :error], &Branch.with_unless/1))
IO.inspect(Enum.map([:ended, 11, 3], &Branch.with_cond/1))
IO.inspect(Enum.map([{:ok, "content"}, {:error, :enoent}, 1], &Branch.with_case/1))

try do
  Polymorphic.double(:atom)
rescue
  error in FunctionClauseError -> IO.puts(Exception.message(error))
end
