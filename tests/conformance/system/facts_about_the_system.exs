IO.inspect({is_binary(System.version()), is_binary(System.otp_release()), System.endianness(), System.compiled_endianness()})
# expect: {true, true, :little, :little}
IO.inspect({is_binary(System.tmp_dir()), System.tmp_dir() == System.tmp_dir!(), System.user_home() == System.user_home!(), File.cwd!() == elem(File.cwd(), 1)})
# expect: {true, true, true, true}
IO.inspect({System.find_executable("sh") != nil, System.find_executable("no-such-thing"), System.argv(), is_boolean(System.no_halt())})
# expect: {true, nil, [], true}
IO.inspect(System.build_info() |> Map.keys() |> Enum.sort())
# expect: [:build, :date, :otp_release, :revision, :version]
IO.inspect({is_integer(System.time_offset()), abs(System.system_time(:second) - System.os_time(:second)) <= 1, is_integer(System.system_time()), is_integer(System.os_time())})
# expect: {true, true, true, true}
System.argv(["a", "b"])
IO.inspect(System.argv()) # expect: ["a", "b"]
