defmodule Cordial.Resource do
  @moduledoc false

  # Going over something that must be closed: `next` gives `{:ok, element}` or `:eof`, and `close` runs whatever happens.

  def reduce(resource, _next, close, {:halt, acc}, _fun) do
    close.(resource)
    {:halted, acc}
  end

  def reduce(resource, next, close, {:suspend, acc}, fun) do
    {:suspended, acc, &reduce(resource, next, close, &1, fun)}
  end

  def reduce(resource, next, close, {:cont, acc}, fun) do
    try do
      case next.(resource) do
        {:ok, element} -> {:more, fun.(element, acc)}
        :eof -> :eof
      end
    catch
      kind, reason ->
        close.(resource)
        :erlang.raise(kind, reason, __STACKTRACE__)
    else
      {:more, acc} ->
        reduce(resource, next, close, acc, fun)

      :eof ->
        close.(resource)
        {:done, acc}
    end
  end
end
