try do
  Process.info(self(), :no_such_item)
rescue
  e in ArgumentError -> IO.inspect(e.__struct__) # expect: ArgumentError
end
