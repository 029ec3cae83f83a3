defmodule File.Stream do
  @moduledoc """
  A file as a stream, made by `File.stream!/3`.

  It is opened when somebody goes over it, and closed when that ends. As a collection to put things
  into, it is written from its start.
  """

  defstruct path: nil, modes: [], line_or_bytes: :line, raw: true, node: nil

  @typedoc "A file as a stream."
  @type t :: %__MODULE__{}

  @doc false
  def __build__(path, line_or_bytes, modes) do
    modes = Enum.flat_map(modes, &mode/1)
    raw = List.keyfind(modes, :encoding, 0) == nil
    ahead? = List.keyfind(modes, :read_ahead, 0) != nil

    modes =
      cond do
        not raw -> modes
        ahead? -> [:raw | List.delete(modes, {:read_ahead, false})]
        true -> [:raw, :read_ahead | modes]
      end

    modes = modes ++ [:binary]

    %File.Stream{
      path: path,
      modes: modes,
      raw: raw,
      line_or_bytes: line_or_bytes,
      node: node()
    }
  end

  @ahead_bytes 65_536

  defp mode(:binary), do: []
  defp mode(:utf8), do: [encoding: :utf8]
  defp mode(:read_ahead), do: [read_ahead: @ahead_bytes]
  defp mode(mode), do: [mode]

  @doc false
  # Opens it, behind a byte order mark if that is asked for.
  def __open__(%File.Stream{path: path}, modes) do
    {trim, modes} = Enum.split_with(modes, &(&1 == :trim_bom))

    case :file.open(path, read_modes(modes)) do
      {:ok, device} ->
        if trim != [], do: skip_bom(device)
        {:ok, device}

      error ->
        error
    end
  end

  defp read_modes(modes),
    do: if(:write in modes or :append in modes, do: modes, else: [:read | modes])

  @marks ["\uFEFF", <<0xFF, 0xFE, 0, 0>>, <<0, 0, 0xFE, 0xFF>>, <<0xFF, 0xFE>>, <<0xFE, 0xFF>>]

  defp skip_bom(device) do
    mark =
      case :file.pread(device, 0, 4) do
        {:ok, start} -> Enum.find(@marks, "", &String.starts_with?(start, &1))
        _ -> ""
      end

    {:ok, _} = :file.position(device, byte_size(mark))
  end

  @doc false
  def __next__(%{raw: true, line_or_bytes: :line}, device) do
    device |> :file.read_line() |> piece(device)
  end

  def __next__(%{raw: true, line_or_bytes: count}, device) do
    device |> :file.read(count) |> piece(device)
  end

  def __next__(%{line_or_bytes: line_or_chars}, device) do
    case IO.read(device, line_or_chars) do
      {:error, reason} -> raise IO.StreamError, reason: reason
      :eof -> :eof
      text -> {:ok, text}
    end
  end

  defp piece({:ok, data}, _device), do: {:ok, data}
  defp piece(:eof, _device), do: :eof
  defp piece({:error, reason}, _device), do: raise(IO.StreamError, reason: reason)
end

defimpl Enumerable, for: File.Stream do
  @moduledoc false

  def count(%{path: path, raw: true} = stream) do
    case :prim_file.read_file(path) do
      {:ok, content} ->
        {:ok, pieces(content, stream)}

      {:error, reason} ->
        raise File.Error, reason: reason, action: "stream", path: path
    end
  end

  def count(_stream), do: {:error, __MODULE__}

  # Lines are counted by their ends.
  defp pieces(content, %{line_or_bytes: :line}), do: length(:binary.matches(content, "\n"))

  defp pieces(content, %{line_or_bytes: size, modes: modes}) do
    bytes = byte_size(content)
    marked = :trim_bom in modes and String.starts_with?(content, "\uFEFF")
    bytes = if marked, do: bytes - 3, else: bytes
    div(bytes + size - 1, size)
  end

  def member?(_stream, _element), do: {:error, __MODULE__}
  def slice(_stream), do: {:error, __MODULE__}

  def reduce(_stream, {:halt, acc}, _fun), do: {:halted, acc}
  def reduce(stream, {:suspend, acc}, fun), do: {:suspended, acc, &reduce(stream, &1, fun)}

  def reduce(%{path: path, modes: modes} = stream, acc, fun) do
    case File.Stream.__open__(stream, modes) do
      {:ok, device} ->
        Cordial.Resource.reduce(
          device,
          &File.Stream.__next__(stream, &1),
          &:file.close/1,
          acc,
          fun
        )

      {:error, reason} ->
        raise File.Error, reason: reason, action: "stream", path: path
    end
  end
end

defimpl Collectable, for: File.Stream do
  @moduledoc false

  def into(%{path: path, modes: modes, raw: raw} = stream) do
    modes = for mode <- modes, mode not in [:read, :read_ahead, :trim_bom], do: mode

    case :file.open(path, [:write | modes]) do
      {:ok, device} -> {:ok, &collect(&1, &2, device, raw, stream)}
      {:error, reason} -> raise File.Error, reason: reason, action: "stream", path: path
    end
  end

  defp collect(:ok, {:cont, data}, device, true, stream) do
    case :file.write(device, data) do
      :ok -> :ok
      {:error, reason} -> raise File.Error, reason: reason, action: "stream", path: stream.path
    end
  end

  defp collect(:ok, {:cont, data}, device, false, _stream), do: IO.write(device, data)

  defp collect(:ok, :done, device, _raw, stream) do
    :file.close(device)
    stream
  end

  defp collect(:ok, :halt, device, _raw, _stream), do: :file.close(device)
end
