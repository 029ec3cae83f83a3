# The stack trace of what was caught.
defmodule M do
  def f do
    raise "x"
  rescue
    _ -> hd(__STACKTRACE__) |> Tuple.delete_at(3)
  end
end

IO.inspect(M.f()) # expect: {M, :f, 0}
