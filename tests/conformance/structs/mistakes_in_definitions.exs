defmodule Check do
  def run(code) do
    IO.inspect(elem(Code.eval_string(code), 0))
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{Exception.message(error)}")
  end
end

Check.run("defmodule A do\n  defstruct [:a, :a]\nend; A.__struct__()") # expect: %A{a: nil, a: nil}
Check.run("defmodule B do\n  defstruct [\"a\"]\nend")
# expect: ArgumentError: struct field names must be atoms, got: "a"
Check.run("defmodule C do\n  defstruct :a\nend")
# expect: ArgumentError: struct fields definition must be list, got: :a
Check.run("defmodule D do\n  defstruct [:a]\n  defstruct [:b]\nend")
# expect: ArgumentError: defstruct has already been called for D, defstruct can only be called once per module
Check.run("defmodule E do\n  @enforce_keys [:c]\n  defstruct [:a]\nend")
# expect: ArgumentError: @enforce_keys required keys ([:c]) that are not defined in defstruct: [a: nil]
Check.run("defmodule F do\n  defstruct [:a, __struct__: 1]\nend")
# expect: ArgumentError: cannot set :__struct__ in struct definition
Check.run("defmodule G do\n  @enforce_keys :a\n  defstruct [:a, :b]\nend; G.__struct__(b: 1)")
# expect: ArgumentError: the following keys must also be given when building struct G: [:a]
Check.run("struct!(G, b: 1)")
# expect: ArgumentError: the following keys must also be given when building struct G: [:a]
Check.run("struct(G, b: 1)") # expect: %G{a: nil, b: 1}
Check.run("struct!(G, a: 1, c: 3)") # expect: KeyError: key :c not found
Check.run("struct(G, %{a: 4})") # expect: %G{a: 4, b: nil}
Check.run("defmodule H do\n  defstruct Enum.map([:x, :y], &{&1, 0})\nend; H.__struct__()")
# expect: %H{x: 0, y: 0}
Check.run("defmodule I do\n  defstruct []\nend; I.__struct__()") # expect: %I{}
