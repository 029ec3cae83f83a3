defmodule Guarded do
  require Record
  def kind(term) when Record.is_record(term, :user), do: :user
  def kind(term) when Record.is_record(term), do: :record
  def kind(_), do: :other
end

values = [{:user, 1}, {:admin, 1}, {:user}, {1, 2}, {}, :user, [:user], %{}]
IO.inspect(Enum.map(values, &Guarded.kind/1))
# expect: [:user, :record, :user, :other, :other, :other, :other, :other]
require Record
IO.inspect(Enum.map(values, &Record.is_record(&1)))
# expect: [true, true, true, false, false, false, false, false]
IO.inspect(Enum.map(values, &Record.is_record(&1, :user)))
# expect: [true, false, true, false, false, false, false, false]
