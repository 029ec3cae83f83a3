defmodule Check do
  def run(code) do
    IO.inspect(Code.eval_string(code) |> elem(0) |> elem(1))
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{Exception.message(error)}")
  end
end

Check.run("defmodule A1 do\n  @behaviour 1\nend") # expect: ArgumentError: @behaviour expects a module, got: 1
Check.run("defmodule A2 do\n  @impl 1\n  def f, do: 1\nend")
# expect: ArgumentError: @impl is a built-in module attribute that marks the next definition as a callback implementation. It should be a module or a boolean, got: 1
Check.run("defmodule A3 do\n  @doc 1\n  def f, do: 1\nend")
# expect: ArgumentError: @doc is a built-in module attribute for documentation. It should be either false, nil, a string, or a keyword list, got: 1
Check.run("defmodule A4 do\n  @moduledoc :text\nend")
# expect: ArgumentError: @moduledoc is a built-in module attribute for documentation. It should be either false, nil, a string, or a keyword list, got: :text
Check.run("defmodule A5 do\n  @deprecated 1\n  def f, do: 1\nend")
# expect: ArgumentError: @deprecated is a built-in module attribute that annotates a definition as deprecated. It should be a string with the reason for the deprecation, got: 1
Check.run("defmodule A6 do\n  @dialyzer 1\nend")
# expect: ArgumentError: invalid value for @dialyzer attribute: 1
Check.run("defmodule A7 do\n  @external_resource ~c\"a\"\nend")
# expect: ArgumentError: @external_resource is a built-in module attribute used for specifying file dependencies. It should be a string path to a file, got: ~c"a"
Check.run("defmodule A8 do\n  @enforce_keys 1\n  defstruct [:a]\nend")
# expect: ArgumentError: keys given to @enforce_keys must be atoms, got: 1
Check.run("defmodule A9 do\n  @nifs 1\nend")
# expect: ArgumentError: @nifs is a built-in module attribute for specifying a list of functions and their arities that are NIFs, got: 1
Check.run("defmodule A10 do\n  @on_load 1\nend")
# expect: ArgumentError: @on_load is a built-in module attribute that annotates a function to be invoked when the module is loaded. It should be an atom or an {atom, 0} tuple, got: 1
Check.run("defmodule A11 do\n  @foo 1, 2\nend")
# expect: ArgumentError: expected 0 or 1 argument for @foo, got: 2
Check.run("defmodule A12 do\n  def f, do: (@foo 1)\nend")
# expect: ArgumentError: cannot set attribute @foo inside function/macro
Check.run("@foo 1") # expect: ArgumentError: cannot invoke @/1 outside module
Check.run("defmodule nil do\nend") # expect: ArgumentError: invalid module name: nil
Check.run("defmodule \"a\" do\nend") # expect: ArgumentError: invalid module name: "a"
