# Code quoted with `location: :keep` stands in a trace at the place of its quote.
defmodule Maker do
  defmacro kept(name) do
    quote location: :keep do
      def unquote(name)() do
        _ = self()
        raise "kept"
      end
    end
  end

  defmacro unkept(name) do
    quote do
      def unquote(name)() do
        _ = self()
        raise "unkept"
      end
    end
  end
end

defmodule User do
  require Maker
  Maker.kept(:first)

  Maker.unkept(:second)
end

place = fn fun ->
  try do
    fun.()
  rescue
    _ ->
      [{module, name, arity, info} | _] = __STACKTRACE__
      IO.inspect({module, name, arity, Path.basename(to_string(info[:file])), info[:line]})
  end
end

place.(&User.first/0) # expect: {User, :first, 0, "location_keep_in_a_trace.exs", 7}
place.(&User.second/0) # expect: {User, :second, 0, "location_keep_in_a_trace.exs", 26}
