alias Logger.Formatter

say = fn keys, meta ->
  {_, formatter} = Formatter.new(format: "$metadata|", metadata: keys, colors: [enabled: false])
  event = %{level: :info, msg: {:string, ""}, meta: Map.put(meta, :time, 0)}
  IO.inspect(IO.chardata_to_string(Formatter.format(event, formatter)))
end

defmodule Point do
  defstruct x: 1
end

defmodule Named do
  defstruct name: "n"

  defimpl String.Chars do
    def to_string(named), do: "named " <> named.name
  end
end

# expect: "|"
say.([], %{a: 1})
# expect: "b=text a=1 |"
say.([:b, :a, :missing], %{a: 1, b: "text", c: 3})
# expect: "a=1 |"
say.(:all, %{a: 1})

values = [
  nil,
  true,
  :atom,
  Foo.Bar,
  1,
  1.5,
  "text",
  ["io"],
  ~c"chars",
  {1, 2},
  %{a: 1},
  [a: 1],
  1..2,
  [],
  struct(Point),
  struct(Named)
]

for value <- values, do: say.([:k], %{k: value})
# expect: "|"
# expect: "k=true |"
# expect: "k=atom |"
# expect: "k=Foo.Bar |"
# expect: "k=1 |"
# expect: "k=1.5 |"
# expect: "k=text |"
# expect: "|"
# expect: "|"
# expect: "|"
# expect: "|"
# expect: "|"
# expect: "|"
# expect: "|"
# expect: "|"
# expect: "k=named n |"

say.([:mfa, :module, :function, :file, :line], %{mfa: {Foo.Bar, :f, 2}, file: ~c"a/b.ex", line: 3})

# expect: "mfa=Foo.Bar.f/2 module=Foo.Bar function=f/2 file=a/b.ex line=3 |"

say.([:initial_call, :domain], %{initial_call: {A, :b, 1}, domain: [:elixir, :a]})
# expect: "initial_call=A.b/1 domain=elixir.a |"

say.([:crash_reason, :gl, :time, :report_cb, :callers], %{
  crash_reason: {:a, []},
  gl: self(),
  callers: [self()],
  report_cb: 1
})

# expect: "|"
