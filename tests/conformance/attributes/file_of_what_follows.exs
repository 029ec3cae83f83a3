defmodule Located do
  @file "other.ex"
  def first, do: raise("first")
  def second, do: raise("second")
end

for name <- [:first, :second] do
  try do
    apply(Located, name, [])
  rescue
    _ ->
      [{Located, ^name, 0, location} | _] = __STACKTRACE__
      IO.inspect({Path.basename(location[:file]), location[:line]})
  end
end
# expect: {"other.ex", 3}
# expect: {"file_of_what_follows.exs", 4}
