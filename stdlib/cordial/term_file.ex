defmodule Cordial.TermFile do
  @moduledoc false
  # A file that holds one term: what a tool remembers between runs.

  @doc "The term in a file; nil if there is none, or it was cut short."
  @spec read(Path.t()) :: term
  def read(path) do
    case File.read(path) do
      {:ok, bytes} -> decode(bytes)
      {:error, _} -> nil
    end
  end

  defp decode(bytes) do
    :erlang.binary_to_term(bytes)
  rescue
    ArgumentError -> nil
  end

  @doc "Puts a term into a file. Whoever reads or writes it meanwhile sees one term or the other, whole."
  @spec write(Path.t(), term) :: :ok | {:error, File.posix()}
  def write(path, term) do
    own = "#{path}.#{System.pid()}"

    with :ok <- File.mkdir_p(Path.dirname(path)),
         :ok <- File.write(own, :erlang.term_to_binary(term)),
         do: File.rename(own, path)
  end
end
