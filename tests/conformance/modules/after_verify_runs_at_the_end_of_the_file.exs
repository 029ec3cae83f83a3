defmodule Verifier do
  def check(module), do: IO.inspect({:check, module})
end

defmodule First do
  @after_verify {Verifier, :check}
  @after_verify __MODULE__
  @after_compile __MODULE__
  def __after_compile__(env, binary), do: IO.inspect({:compiled, env.module, is_binary(binary)})
  def __after_verify__(module), do: IO.inspect({:own, module, module.value()})
  def value, do: 1
end
# expect: {:compiled, First, true}

IO.puts("the file goes on") # expect: the file goes on
# expect: {:check, First}
# expect: {:own, First, 1}
