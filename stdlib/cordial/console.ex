defmodule Cordial.Console do
  @moduledoc false
  # The process behind the standard device. Most text never comes here (`IO` writes straight away
  # when the group leader is this process); it serves those who speak the I/O protocol to it.

  @doc false
  def run do
    receive do
      {:io_request, from, reference, request} ->
        send(from, {:io_reply, reference, serve(request)})
        run()

      _other ->
        run()
    end
  end

  defp serve({:put_chars, encoding, chars}) when encoding in [:unicode, :latin1] do
    write(encoding, chars)
  end

  defp serve({:put_chars, encoding, module, function, args}) do
    write(encoding, apply(module, function, args))
  end

  defp serve({:requests, requests}), do: serve_all(requests, :ok)

  defp serve({kind, _, _} = request) when kind == :get_line, do: :cordial.read(request)
  defp serve({kind, _, _, _} = request) when kind == :get_chars, do: :cordial.read(request)
  defp serve({:setopts, _opts}), do: :ok
  defp serve(:getopts), do: [binary: true, encoding: :unicode]
  defp serve({:get_geometry, _}), do: {:error, :enotsup}
  defp serve(_request), do: {:error, :request}

  defp serve_all([], result), do: result

  defp serve_all([request | requests], _result) do
    case serve(request) do
      {:error, _} = error -> error
      result -> serve_all(requests, result)
    end
  end

  defp write(:latin1, chars), do: :cordial.write(:stdio, :erlang.iolist_to_binary(chars))
  defp write(:unicode, chars), do: :cordial.write(:stdio, IO.chardata_to_string(chars))
end
