defmodule AppError do
  defexception [:kind, :detail]

  @impl true
  def exception(kind) when is_atom(kind), do: %AppError{kind: kind}
  def exception({kind, detail}), do: %AppError{kind: kind, detail: detail}

  @impl true
  def message(%{kind: kind, detail: nil}), do: "app error: #{kind}"
  def message(%{kind: kind, detail: detail}), do: "app error: #{kind} (#{inspect(detail)})"
end

defmodule Handler do
  def run(fun) do
    fun.()
  rescue
    e in AppError ->
      case e do
        %{kind: :retry, detail: n} when n > 0 -> run(fn -> raise AppError, {:retry, n - 1} end)
        %{kind: :retry} -> :gave_up
        %{kind: :ignore} -> :ignored
        _ -> {:failed, Exception.message(e)}
      end
  end
end

IO.inspect(Handler.run(fn -> raise AppError, {:retry, 3} end)) # expect: :gave_up
IO.inspect(Handler.run(fn -> raise AppError, :ignore end)) # expect: :ignored
IO.inspect(Handler.run(fn -> raise AppError, {:disk, "full"} end))
# expect: {:failed, "app error: disk (\"full\")"}
IO.inspect(Handler.run(fn -> raise AppError, :other end)) # expect: {:failed, "app error: other"}
