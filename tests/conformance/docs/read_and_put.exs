# The value of `@doc` is its text with the line it stands at; data beside the text is kept for itself.
{:module, _, binary, _} =
  defmodule Documented do
    @doc since: "1.0.0"
    IO.inspect(Module.get_attribute(__MODULE__, :doc)) # expect: nil
    @doc "x"
    @doc since: "1.1.0"
    IO.inspect(Module.get_attribute(__MODULE__, :doc)) # expect: {6, "x"}
    IO.inspect(@doc) # expect: "x"
    def f, do: 1
    Module.put_attribute(__MODULE__, :moduledoc, {3, "from"})
    IO.inspect(Module.get_attribute(__MODULE__, :moduledoc)) # expect: {3, "from"}
    Module.put_attribute(__MODULE__, :typedoc, {4, "from"})
    @type t :: term
    Module.put_attribute(__MODULE__, :doc, {5, "from"})
    @doc deprecated: "no"
    def h, do: 1
  end

path = Path.join(System.tmp_dir!(), "documented_#{System.pid()}.beam")
File.write!(path, binary)
{:docs_v1, _, _, _, moduledoc, _, docs} = Code.fetch_docs(path)
File.rm!(path)
IO.inspect(moduledoc) # expect: %{"en" => "from"}

for {what, line, _, doc, meta} <- docs,
    do: IO.inspect({what, line, doc, Map.delete(meta, :source_annos)})
# expect: {{:function, :f, 0}, 6, %{"en" => "x"}, %{since: "1.1.0"}}
# expect: {{:function, :h, 0}, 5, %{"en" => "from"}, %{deprecated: "no"}}
# expect: {{:type, :t, 0}, 4, %{"en" => "from"}, %{}}
