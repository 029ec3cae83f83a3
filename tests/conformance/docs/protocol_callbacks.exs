# The callback of a protocol's function that has a spec has its documentation as well.
[{_, binary} | _] =
  Code.compile_string("""
  defprotocol Sized do
    @doc "How many."
    @spec count(t) :: integer
    def count(sized)
    @doc "How much."
    def amount(sized)
    def shape(sized)
  end
  """)

path = Path.join(System.tmp_dir!(), "sized_#{System.pid()}.beam")
File.write!(path, binary)
{:docs_v1, _, _, _, _, _, docs} = Code.fetch_docs(path)
File.rm!(path)
for {{kind, _, _} = what, _, _, doc, _} <- docs, kind == :callback, do: IO.inspect({what, doc})
# expect: {{:callback, :amount, 1}, :none}
# expect: {{:callback, :count, 1}, %{"en" => "How many."}}
# expect: {{:callback, :shape, 1}, :none}
