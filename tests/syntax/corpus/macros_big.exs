defmodule M do
  defmacro __using__(opts) do
    quote location: :keep, bind_quoted: [opts: opts] do
      @before_compile unquote(__MODULE__)
      Module.register_attribute(__MODULE__, :x, accumulate: true)

      for {k, v} <- opts do
        def unquote(k)(), do: unquote(v)
        def unquote(:"#{k}!")(), do: unquote(v)
      end
    end
  end

  defmacro unless_(c, do: b) do
    quote do
      if !unquote(c), do: unquote(b)
    end
  end

  defmacro left ~> right do
    quote do: unquote(left) |> unquote(right)
  end

  defmacrop p({:a, _, [x]} = ast) when is_atom(x), do: Macro.escape(ast)
end
