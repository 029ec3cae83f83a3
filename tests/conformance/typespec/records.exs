# Records in types are tuples whose elements bear the names of the fields.
show = fn binary ->
  {:ok, types} = Code.Typespec.fetch_types(binary)

  for {kind, {_, form, _} = type} <- Enum.sort(types) do
    IO.puts("#{kind} #{Macro.to_string(Code.Typespec.type_to_quoted(type))}")
    IO.inspect(form)
  end
end

[{_, binary}] =
  Code.compile_string("""
  defmodule Typespec.Records do
    require Record
    Record.defrecord(:user, name: "x", age: 0)
    Record.defrecordp(:hidden, :tagged, [:only])
    @type some :: record(:user, age: pos_integer, name: String.t())
    @type any_user :: record(:user)
    @type empty :: record(:user, [])
    @type nested :: [record(:hidden, only: record(:user, age: 1))]
    def hide, do: hidden()
  end
  """)

show.(binary)
# expect: type any_user() :: {:user, name :: term(), age :: term()}
# expect: {:type, {6, 21}, :tuple,
# expect:  [
# expect:    {:atom, 0, :user},
# expect:    {:ann_type, 0, [{:var, 0, :name}, {:type, 0, :term, []}]},
# expect:    {:ann_type, 0, [{:var, 0, :age}, {:type, 0, :term, []}]}
# expect:  ]}
# expect: type empty() :: {:user, name :: term(), age :: term()}
# expect: {:type, {7, 18}, :tuple,
# expect:  [
# expect:    {:atom, 0, :user},
# expect:    {:ann_type, 0, [{:var, 0, :name}, {:type, 0, :term, []}]},
# expect:    {:ann_type, 0, [{:var, 0, :age}, {:type, 0, :term, []}]}
# expect:  ]}
# expect: type nested() :: [{:tagged, only :: {:user, name :: term(), age :: 1}}]
# expect: {:type, 0, :list,
# expect:  [
# expect:    {:type, {8, 20}, :tuple,
# expect:     [
# expect:       {:atom, 0, :tagged},
# expect:       {:ann_type, 0,
# expect:        [
# expect:          {:var, 0, :only},
# expect:          {:type, {8, 42}, :tuple,
# expect:           [
# expect:             {:atom, 0, :user},
# expect:             {:ann_type, 0, [{:var, 0, :name}, {:type, 0, :term, []}]},
# expect:             {:ann_type, 0, [{:var, 0, :age}, {:integer, 0, 1}]}
# expect:           ]}
# expect:        ]}
# expect:     ]}
# expect:  ]}
# expect: type some() :: {:user, name :: String.t(), age :: pos_integer()}
# expect: {:type, {5, 17}, :tuple,
# expect:  [
# expect:    {:atom, 0, :user},
# expect:    {:ann_type, 0,
# expect:     [
# expect:       {:var, 0, :name},
# expect:       {:remote_type, {5, 61}, [{:atom, 0, String}, {:atom, 0, :t}, []]}
# expect:     ]},
# expect:    {:ann_type, 0, [{:var, 0, :age}, {:type, {5, 36}, :pos_integer, []}]}
# expect:  ]}

for text <- ["record(:nope)", "record(:user, nope: 1)", "record(x, age: 1)"] do
  code = """
  defmodule Typespec.Wrong do
    require Record
    Record.defrecord(:user, name: "x", age: 0)
    @type t :: #{text}
  end
  """

  try do
    Code.compile_string(code)
  rescue
    error -> IO.puts(Exception.message(error))
  end
end
# expect: nofile:4: unknown record :nope
# expect: nofile:4: undefined field nope on record :user
# expect: nofile:4: invalid record specification, expected the record name to be an atom literal
