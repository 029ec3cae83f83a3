# The type of an exception says that it is one.
defmodule Trouble do
  defexception [:size, :reason]
end

[{_, binary} | _] =
  Code.compile_string("""
  defmodule Uses do
    @type t :: %Trouble{size: integer}
    @type u :: %Trouble{__exception__: boolean}
  end
  """)

{:ok, types} = Code.Typespec.fetch_types(binary)
for {_, type} <- Enum.sort(types), do: IO.puts(Macro.to_string(Code.Typespec.type_to_quoted(type)))
# expect: t() :: %Trouble{__exception__: true, reason: term(), size: integer()}
# expect: u() :: %Trouble{__exception__: boolean(), reason: term(), size: term()}
