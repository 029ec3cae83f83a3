defmodule Protocol do
  @moduledoc """
  How protocols find their implementations.

  The implementation of protocol `P` for a struct of module `S` is the module `P.S`; for built-in
  types it is `P.Integer`, `P.List` and so on, and `P.Any` is the last resort of protocols that
  want one.
  """

  @doc false
  # The implementation for a value, or nil.
  def __impl_for__(protocol, %{__struct__: struct}) when is_atom(struct) do
    case loaded(Module.concat(protocol, struct)) do
      nil -> loaded(Module.concat(protocol, Any))
      module -> module
    end
  end

  def __impl_for__(protocol, term) do
    case loaded(Module.concat(protocol, type(term))) do
      nil -> loaded(Module.concat(protocol, Any))
      module -> module
    end
  end

  @doc false
  def __impl_for__!(protocol, term) do
    case __impl_for__(protocol, term) do
      nil -> raise Protocol.UndefinedError, protocol: protocol, value: term
      module -> module
    end
  end

  defp loaded(module) do
    case Code.ensure_loaded?(module) do
      true -> module
      false -> nil
    end
  end

  defp type(term) when is_list(term), do: List
  defp type(term) when is_map(term), do: Map
  defp type(term) when is_atom(term), do: Atom
  defp type(term) when is_bitstring(term), do: BitString
  defp type(term) when is_integer(term), do: Integer
  defp type(term) when is_tuple(term), do: Tuple
  defp type(term) when is_function(term), do: Function
  defp type(term) when is_float(term), do: Float
  defp type(term) when is_pid(term), do: PID
  defp type(term) when is_reference(term), do: Reference
  defp type(term) when is_port(term), do: Port
end
