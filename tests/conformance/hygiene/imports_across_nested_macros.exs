# A call in a quote means what it meant where the quote stands, through several macros.
defmodule Lib do
  def tag(x), do: {:lib, x}
  defmacro wrap(x), do: quote(do: {:wrapped, unquote(x)})
end

defmodule Inner do
  import Lib
  defmacro inner(x), do: quote(do: tag(wrap(unquote(x))))
end

defmodule Outer do
  import Inner
  defmacro outer(x), do: quote(do: inner(tag(unquote(x))))
  def tag(x), do: {:outer, x}
end

defmodule User do
  require Outer
  def tag(x), do: {:user, x}
  def run, do: Outer.outer(tag(1))
end

IO.inspect(User.run()) # expect: {:lib, {:wrapped, {:user, {:user, 1}}}}

defmodule Shadow do
  import Kernel, except: [length: 1]
  def length(_), do: :mine
  def theirs(list), do: SizeOf.size(list)
  defmacro size(list), do: quote(do: {length(unquote(list)), Kernel.length(unquote(list))})
end

defmodule SizeOf do
  def size(list), do: length(list)
end

defmodule UseShadow do
  require Shadow
  def run, do: {Shadow.size([1, 2]), Shadow.theirs([1])}
end

IO.inspect(UseShadow.run()) # expect: {{2, 2}, 1}
