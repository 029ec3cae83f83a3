defmodule Hook do
  defmacro __before_compile__(env) do
    line = env.line

    quote do
      def line, do: {unquote(line), __ENV__.line}
    end
  end
end

defmodule Hooked do
  @before_compile Hook

  def other, do: :ok
end

IO.inspect(Hooked.line()) # expect: {11, 11}
