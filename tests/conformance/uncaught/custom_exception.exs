defmodule MyError do
  defexception [:code, message: "default"]
  def message(e), do: "code #{e.code}\nsecond line"
end

raise MyError, code: 42

# expect exit: 1
# expect stderr: ** (MyError) code 42
# expect stderr: second line
