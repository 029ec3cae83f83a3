# There are no docs of modules that are in no file.
defmodule Sample do
  @moduledoc "x"
end

IO.inspect(Code.fetch_docs(Sample)) # expect: {:error, :module_not_found}
IO.inspect(Code.fetch_docs(No.Such.Module)) # expect: {:error, :module_not_found}
