for fun <- [
      fn -> spawn(Function.identity(:not_a_fun)) end,
      fn -> spawn(Kernel, :self, :not_a_list) end
    ] do
  try do
    fun.()
  rescue
    e -> IO.inspect(e.__struct__)
  end
end
# expect: ArgumentError
# expect: ArgumentError
