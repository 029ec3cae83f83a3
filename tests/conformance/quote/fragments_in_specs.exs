# Unquote fragments in types, specs and callbacks.
path = Path.join(System.tmp_dir!(), "fragments_in_specs_#{System.unique_integer([:positive])}")
File.mkdir_p!(path)
file = Path.join(path, "types.ex")

File.write!(file, """
defmodule FragmentTypes do
  for {name, base} <- [id: :integer, label: :binary] do
    @type unquote(name)() :: unquote(base)()
    @spec unquote(:"new_\#{name}")(unquote(name)()) :: {:ok, unquote(name)()}
    def unquote(:"new_\#{name}")(x), do: {:ok, x}
    @callback unquote(:"get_\#{name}")(unquote(name)()) :: unquote({:term, [], []})
  end

  args = [{:integer, [], []}, {:atom, [], []}]
  @spec many(unquote_splicing(args)) :: {unquote_splicing(args)}
  def many(a, b), do: {a, b}
end
""")

[{module, binary}] = Code.compile_file(file)
IO.inspect(module) # expect: FragmentTypes
{:ok, types} = Code.Typespec.fetch_types(binary)
for {_, type} <- Enum.sort(types), do: IO.puts(Macro.to_string(Code.Typespec.type_to_quoted(type)))
# expect: id() :: integer()
# expect: label() :: binary()
{:ok, specs} = Code.Typespec.fetch_specs(binary)

for {{name, _}, list} <- Enum.sort(specs), spec <- list do
  IO.puts(Macro.to_string(Code.Typespec.spec_to_quoted(name, spec)))
end
# expect: many(integer(), atom()) :: {integer(), atom()}
# expect: new_id(id()) :: {:ok, id()}
# expect: new_label(label()) :: {:ok, label()}

{:ok, callbacks} = Code.Typespec.fetch_callbacks(binary)

for {{name, _}, list} <- Enum.sort(callbacks), spec <- list do
  IO.puts(Macro.to_string(Code.Typespec.spec_to_quoted(name, spec)))
end
# expect: get_id(id()) :: term()
# expect: get_label(label()) :: term()

File.rm_rf!(path)
