spawn(fn ->
  Process.sleep(200)
  IO.puts("too late")
end)

IO.puts("the script is over") # expect: the script is over
