defmodule Hooks do
  def on_def(_env, kind, name, args, _guards, _body),
    do: IO.puts("#{kind} #{name}/#{length(args)}")

  defmacro __before_compile__(env) do
    IO.puts("before compile of #{inspect(env.module)}")
    quote(do: def(injected, do: :injected))
  end

  def __after_compile__(env, bytes),
    do: IO.puts("after compile of #{inspect(env.module)} #{is_binary(bytes)}")
end

defmodule Hooked do
  @on_definition {Hooks, :on_def}
  @before_compile Hooks
  @after_compile Hooks
  def a(_), do: 1
  defp b, do: a(1)
  def c, do: b()
end
# expect: def a/1
# expect: defp b/0
# expect: def c/0
# expect: before compile of Hooked
# expect: def injected/0
# expect: after compile of Hooked true

IO.inspect(Hooked.injected()) # expect: :injected
