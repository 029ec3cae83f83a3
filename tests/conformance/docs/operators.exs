# Operators are shown as they are written, and calls with parentheses whatever their name.
[{_, binary} | _] =
  Code.compile_string("""
  defmodule Vector do
    import Kernel, except: [-: 1, -: 2, --: 2, +: 2]
    def left - right, do: {left, right}
    def -value, do: value
    def left -- right, do: {left, right}
    def left + right, do: {left, right}
    def unquote(:%)(left, right), do: {left, right}
    def unquote(:"two words")(left, right), do: {left, right}
    defmacro assert(value), do: value
    defmacro if(condition, clauses), do: {condition, clauses}
    defguard raise(value) when is_atom(value)
  end
  """)

path = Path.join(System.tmp_dir!(), "vector_#{System.pid()}.beam")
File.write!(path, binary)
{:docs_v1, _, _, _, _, _, docs} = Code.fetch_docs(path)
File.rm!(path)
for {what, _, signature, _, _} <- docs, do: IO.inspect({what, signature})
# expect: {{:function, :%, 2}, ["%struct{}"]}
# expect: {{:function, :+, 2}, ["left + right"]}
# expect: {{:function, :-, 1}, ["-value"]}
# expect: {{:function, :-, 2}, ["left - right"]}
# expect: {{:function, :--, 2}, ["left -- right"]}
# expect: {{:function, :"two words", 2}, ["two words(left, right)"]}
# expect: {{:macro, :assert, 1}, ["assert(value)"]}
# expect: {{:macro, :if, 2}, ["if(condition, clauses)"]}
# expect: {{:macro, :raise, 1}, ["raise(value)"]}
