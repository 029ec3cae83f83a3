System.put_env("CORDIAL_A", "1")
System.put_env(%{"CORDIAL_B" => "2"})
System.put_env(CORDIAL_C: "3", CORDIAL_D: nil)
IO.inspect({System.get_env("CORDIAL_A"), System.get_env("CORDIAL_B"), System.get_env("CORDIAL_C"), System.get_env("CORDIAL_D", "none")})
# expect: {"1", "2", "3", "none"}
IO.inspect({System.fetch_env("CORDIAL_A"), System.fetch_env("CORDIAL_D"), System.fetch_env!("CORDIAL_B")})
# expect: {{:ok, "1"}, :error, "2"}
IO.inspect(System.get_env() |> Map.take(["CORDIAL_A", "CORDIAL_D"])) # expect: %{"CORDIAL_A" => "1"}
System.delete_env("CORDIAL_A")
IO.inspect(System.get_env("CORDIAL_A")) # expect: nil

for make <- [fn -> System.fetch_env!("CORDIAL_NONE") end, fn -> System.put_env("A=B", "c") end, fn -> System.get_env(:a) end, fn -> System.put_env("A", 1) end, fn -> System.put_env(%{a: 1}) end] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> hd()}")
  end
end
# expect: System.EnvError: could not fetch environment variable "CORDIAL_NONE" because it is not set
# expect: ArgumentError: cannot execute System.put_env/2 for key with "=", got: "A=B"
# expect: FunctionClauseError: no function clause matching in System.get_env/2
# expect: FunctionClauseError: no function clause matching in System.put_env/2
# expect: :ok
