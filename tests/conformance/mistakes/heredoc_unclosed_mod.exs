defmodule A do
  @doc """
  abc
  def f, do: 1
end

# expect exit: 1
# expect stderr:     error: missing terminator: """ (for heredoc starting at line 2)
