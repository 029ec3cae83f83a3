# A schema with types, casts and validations, in the manner of changesets.
defmodule Schema do
  @types %{integer: :is_integer, string: :is_binary, boolean: :is_boolean, float: :is_float}

  defmacro __using__(_) do
    quote do
      import Schema, only: [schema: 2]
      Module.register_attribute(__MODULE__, :schema_fields, accumulate: true)
      Module.register_attribute(__MODULE__, :schema_required, accumulate: true)
    end
  end

  defmacro schema(name, do: block) do
    prelude =
      quote do
        @schema_name unquote(name)
        import Schema, only: [field: 2, field: 3, embeds: 2, timestamps: 0]
        unquote(block)
      end

    postlude =
      quote unquote: false do
        fields = Enum.reverse(@schema_fields)
        @enforce_keys Enum.reverse(@schema_required)
        defstruct for {name, _type, opts} <- fields, do: {name, opts[:default]}

        type = Schema.__type__(fields)
        @type t :: %__MODULE__{unquote_splicing(type)}

        for {name, type, opts} <- fields do
          def __schema__(:type, unquote(name)), do: unquote(Macro.escape(type))
          def __schema__(:opts, unquote(name)), do: unquote(Macro.escape(opts))

          case Schema.__guard__(type) do
            nil ->
              def put(%__MODULE__{} = struct, unquote(name), value),
                do: {:ok, Map.put(struct, unquote(name), value)}

            guard ->
              def put(%__MODULE__{} = struct, unquote(name), value)
                  when unquote(guard)(value) or value == nil,
                  do: {:ok, %{struct | unquote(name) => value}}
          end

          def unquote(:"get_#{name}")(%__MODULE__{unquote(name) => value}), do: value
        end

        def __schema__(:type, _), do: nil
        def put(%__MODULE__{}, name, value), do: {:error, {name, value}}
        def __schema__(:fields), do: unquote(Enum.map(fields, &elem(&1, 0)))
        def __schema__(:source), do: unquote(@schema_name)
      end

    quote do
      try do
        unquote(prelude)
      after
        :ok
      end

      unquote(postlude)
    end
  end

  def __type__(fields) do
    for {name, type, _} <- fields do
      {name, quote(do: unquote({type_name(type), [], []}) | nil)}
    end
  end

  defp type_name(:string), do: :binary
  defp type_name({:embeds, _}), do: :map
  defp type_name(other), do: other

  def __guard__(type), do: @types[type]

  defmacro field(name, type, opts \\ []) do
    quote bind_quoted: [name: name, type: type, opts: opts] do
      if List.keymember?(@schema_fields, name, 0), do: raise(ArgumentError, "field #{name} twice")
      @schema_fields {name, type, opts}
      if opts[:required], do: @schema_required(name)
    end
  end

  defmacro embeds(name, module) do
    module = Macro.expand(module, %{__CALLER__ | function: {:__schema__, 2}})
    quote(do: field(unquote(name), {:embeds, unquote(module)}))
  end

  defmacro timestamps do
    quote do
      field(:inserted_at, :integer, default: 0)
      field(:updated_at, :integer, default: 0)
    end
  end
end

defmodule Change do
  defstruct [:data, changes: %{}, errors: []]

  def cast(data, params, allowed) do
    Enum.reduce(allowed, %Change{data: data}, fn name, change ->
      case params do
        %{^name => value} -> put(change, name, value)
        _ -> change
      end
    end)
  end

  defp put(%Change{data: %module{} = data} = change, name, value) do
    case module.put(data, name, value) do
      {:ok, _} -> put_in(change.changes[name], value)
      {:error, _} -> update_in(change.errors, &[{name, "is invalid"} | &1])
    end
  end

  defmacro validate(change, name, {:fn, _, _} = fun), do: made(change, name, fun, Macro.to_string(fun))

  defmacro validate(change, name, expr) do
    fun = quote(do: fn var!(value) -> unquote(expr) end)
    made(change, name, fun, Macro.to_string(expr))
  end

  defp made(change, name, fun, text) do
    quote do
      Change.check(unquote(change), unquote(name), unquote(fun), unquote(text))
    end
  end

  def check(change, name, fun, text) do
    case change.changes do
      %{^name => value} ->
        if fun.(value), do: change, else: update_in(change.errors, &[{name, "fails #{text}"} | &1])

      _ ->
        change
    end
  end

  def apply(%Change{errors: []} = change), do: {:ok, struct!(change.data, change.changes)}
  def apply(change), do: {:error, Enum.reverse(change.errors)}
end

defmodule Person do
  use Schema
  alias Deep.Address

  schema "people" do
    field :name, :string, required: true
    field :age, :integer, default: 18
    field :score, :float
    embeds :address, Address
    timestamps()
  end
end

defmodule Main do
import Change
def run do
person = struct!(Person, name: "Ann")
IO.inspect(person)
IO.inspect(Person.__schema__(:fields))
IO.inspect(for f <- Person.__schema__(:fields), do: Person.__schema__(:type, f))
IO.inspect(Person.__schema__(:source))

result =
  person
  |> cast(%{name: "Bob", age: 3, score: 1}, [:name, :age, :score])
  |> validate(:age, value > 4)
  |> validate(:name, fn name -> String.length(name) < 3 end)
  |> Change.apply()

IO.inspect(result)
IO.inspect(person |> cast(%{age: 30}, [:age]) |> validate(:age, value in 1..99) |> Change.apply())
IO.inspect(Person.get_age(person))
end
end
Main.run()
# expect: %Person{
# expect:   name: "Ann",
# expect:   age: 18,
# expect:   score: nil,
# expect:   address: nil,
# expect:   inserted_at: 0,
# expect:   updated_at: 0
# expect: }
# expect: [:name, :age, :score, :address, :inserted_at, :updated_at]
# expect: [:string, :integer, :float, {:embeds, Deep.Address}, :integer, :integer]
# expect: "people"
# expect: {:error,
# expect:  [
# expect:    score: "is invalid",
# expect:    age: "fails value > 4",
# expect:    name: "fails fn name -> String.length(name) < 3 end"
# expect:  ]}
# expect: {:ok,
# expect:  %Person{
# expect:    name: "Ann",
# expect:    age: 30,
# expect:    score: nil,
# expect:    address: nil,
# expect:    inserted_at: 0,
# expect:    updated_at: 0
# expect:  }}
# expect: 18

for code <- [
      "%Person{age: 1}",
      "defmodule Twice do\nuse Schema\nschema \"x\" do\nfield :a, :integer\nfield :a, :string\nend\nend",
      "%Person{name: 1, nope: 2}"
    ] do
  try do
    Code.eval_string(code)
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{Exception.message(error)}")
  end
end
# expect: ArgumentError: the following keys must also be given when building struct Person: [:name]
# expect: ArgumentError: field a twice
# expect: KeyError: key :nope not found
