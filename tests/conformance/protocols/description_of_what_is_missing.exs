defprotocol Paint do
  @undefined_impl_description "paint has to be mixed first"
  def paint(x)
end

try do
  Paint.paint(:red)
rescue
  error -> IO.puts(Exception.message(error))
end
# expect: protocol Paint not implemented for type Atom, paint has to be mixed first
# expect:
# expect: Got value:
# expect:
# expect:     :red
# expect:
