defmodule Routes do
  Module.register_attribute(__MODULE__, :route, accumulate: true)

  for {verb, path} <- [get: "/", post: "/items", get: "/items"] do
    @route {verb, path}
    def handle(unquote(verb), unquote(path)), do: "#{unquote(verb)} #{unquote(path)}"
  end

  @routes Enum.reverse(@route)
  def handle(_, _), do: :not_found
  def all, do: @routes
end

IO.inspect(Routes.all()) # expect: [get: "/", post: "/items", get: "/items"]

IO.inspect([
  Routes.handle(:get, "/items"),
  Routes.handle(:post, "/items"),
  Routes.handle(:delete, "/")
])
# expect: ["get /items", "post /items", :not_found]
