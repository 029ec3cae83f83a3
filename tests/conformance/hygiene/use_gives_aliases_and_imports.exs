# `use` gives the caller what its `__using__` imports and aliases; variables of it stay out.
defmodule Tools do
  def tool(x), do: {:tool, x}
end

defmodule Kit do
  defmacro __using__(opts) do
    quote do
      import Tools
      alias String, as: Str
      @kit unquote(opts)
      secret = 1
      _ = secret
      def kit, do: @kit
    end
  end
end

defmodule User do
  use Kit, level: 3
  def run, do: {tool(1), kit()}
  def aliased, do: Str
  def binding_here, do: binding()
end

IO.inspect({User.run(), User.aliased(), User.binding_here()}) # expect: {{{:tool, 1}, [level: 3]}, String, []}
