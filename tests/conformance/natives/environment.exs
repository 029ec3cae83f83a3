IO.inspect(:os.type() |> elem(0))
IO.inspect(:os.version() |> tuple_size())
IO.inspect({:os.getenv(~c"NO_SUCH_SETTING"), :os.getenv(~c"NO_SUCH_SETTING", :none)})
IO.inspect(:os.putenv(~c"CORDIAL_TEST", ~c"1"))
IO.inspect({:os.getenv(~c"CORDIAL_TEST"), System.get_env("CORDIAL_TEST")})
IO.inspect({~c"CORDIAL_TEST", ~c"1"} in :os.env())
IO.inspect(~c"CORDIAL_TEST=1" in :os.getenv())
IO.inspect({:os.unsetenv(~c"CORDIAL_TEST"), :os.getenv(~c"CORDIAL_TEST")})

# expect: :unix
# expect: 3
# expect: {false, :none}
# expect: true
# expect: {~c"1", "1"}
# expect: true
# expect: true
# expect: {true, false}
