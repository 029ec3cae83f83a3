IO.inspect(Inspect.Opts.new(limit: 3).limit) # expect: 3
IO.inspect({inspect([1, 2, 3, 4], limit: 2), Inspect.inspect(:a, %Inspect.Opts{}), Inspect.Opts.default_inspect_fun() == (&Inspect.inspect/2)})
# expect: {"[1, 2, ...]", ":a", true}
old = Inspect.Opts.default_inspect_fun()
Inspect.Opts.default_inspect_fun(fn
  :secret, opts -> Inspect.inspect(:hidden, opts)
  other, opts -> old.(other, opts)
end)
IO.inspect([:secret, :other]) # expect: [:hidden, :other]
Inspect.Opts.default_inspect_fun(old)
IO.inspect([:secret]) # expect: [:secret]

for make <- [fn -> inspect(1, limit: :a) end, fn -> inspect(1, nope: 1) end, fn -> inspect("a", binaries: :nope) end] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> hd()}")
  end
end
# expect: "1"
# expect: "1"
# expect: "<<97>>"
