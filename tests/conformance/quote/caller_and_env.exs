# What a macro knows of its caller, and code of its place.
defmodule M do
  defmacro where do
    caller = __CALLER__
    Macro.escape({caller.module, caller.function, Path.basename(caller.file), __MODULE__, __ENV__.function})
  end
end

defmodule N do
  require M
  def f(_x), do: M.where()
  def env, do: {__ENV__.module, __ENV__.function, __ENV__.context, Path.basename(__ENV__.file)}
end

IO.inspect(N.f(1)) # expect: {N, {:f, 1}, "caller_and_env.exs", M, {:where, 0}}
IO.inspect(N.env()) # expect: {N, {:env, 0}, nil, "caller_and_env.exs"}
