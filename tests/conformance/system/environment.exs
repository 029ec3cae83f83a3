System.put_env("CONFORMANCE_X", "1")
IO.inspect(System.get_env("CONFORMANCE_X")) # expect: "1"
IO.inspect(System.get_env("CONFORMANCE_NOT_SET")) # expect: nil
IO.inspect(System.get_env("CONFORMANCE_NOT_SET", "default")) # expect: "default"
IO.inspect(System.fetch_env("CONFORMANCE_X")) # expect: {:ok, "1"}
IO.inspect(System.fetch_env("CONFORMANCE_NOT_SET")) # expect: :error
System.delete_env("CONFORMANCE_X")
IO.inspect(System.get_env("CONFORMANCE_X")) # expect: nil

try do
  System.fetch_env!("CONFORMANCE_NOT_SET")
rescue
  e -> IO.puts(Exception.message(e))
  # expect: could not fetch environment variable "CONFORMANCE_NOT_SET" because it is not set
end
