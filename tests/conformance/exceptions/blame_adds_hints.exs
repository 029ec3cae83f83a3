defmodule M do
  def known(x), do: x
  def knows(x, y), do: x + y
end

blame = fn fun ->
  try do
    fun.()
  rescue
    e ->
      {e, _} = Exception.blame(:error, e, __STACKTRACE__)
      IO.puts(Exception.message(e))
  end
end

blame.(fn -> apply(M, :knwon, [1]) end)
# expect: function M.knwon/1 is undefined or private. Did you mean:
# expect:
# expect:       * known/1
# expect:       * knows/2
# expect:
blame.(fn -> apply(M, :known, [1, 2]) end)
# expect: function M.known/2 is undefined or private. Did you mean:
# expect:
# expect:       * known/1
# expect:
blame.(fn -> apply(NoSuch, :f, []) end)
# expect: function NoSuch.f/0 is undefined (module NoSuch is not available). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
blame.(fn -> apply(Enum, :mapp, [[], 1]) end)
# expect: function Enum.mapp/2 is undefined or private. Did you mean:
# expect:
# expect:       * map/2
# expect:
blame.(fn -> Map.fetch!(%{name: 1}, :nmae) end)
# expect: key :nmae not found in: %{name: 1}. Did you mean:
# expect:
# expect:       * :name
# expect:
blame.(fn -> Keyword.fetch!([color: 1], :colour) end)
# expect: key :colour not found in: [color: 1]. Did you mean:
# expect:
# expect:       * :color
# expect:
blame.(fn -> Function.identity(%{"name" => 1}).name end) # expect: key :name not found in: %{"name" => 1}
