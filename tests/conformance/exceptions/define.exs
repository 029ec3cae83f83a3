defmodule NotFound do
  defexception [:what, code: 404]

  @impl true
  def message(%{what: what, code: code}), do: "#{what} (#{code})"
end

defmodule Simple do
  defexception message: "a default message"
end

defmodule FromTerm do
  defexception [:message]
  @impl true
  def exception(value), do: %FromTerm{message: "got: #{inspect(value)}"}
end

f = fn fun ->
  try do
    fun.()
  rescue
    e -> {e, Exception.message(e)}
  end
end

IO.inspect(f.(fn -> raise NotFound, what: "page" end))
# expect: {%NotFound{what: "page", code: 404}, "page (404)"}
IO.inspect(f.(fn -> raise Simple end)) # expect: {%Simple{message: "a default message"}, "a default message"}
IO.inspect(f.(fn -> raise Simple, "own" end)) # expect: {%Simple{message: "own"}, "own"}
IO.inspect(f.(fn -> raise FromTerm, {1, 2} end)) # expect: {%FromTerm{message: "got: {1, 2}"}, "got: {1, 2}"}
IO.inspect(Simple.exception([])) # expect: %Simple{message: "a default message"}
IO.inspect(is_exception(NotFound.exception(what: 1))) # expect: true
