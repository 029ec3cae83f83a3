defmodule Module do
  @moduledoc """
  Working with modules, most of it while they are being defined.

  While the body of a module runs, its attributes and definitions can be read and changed here by
  the module's name; afterwards they can not. Module attributes are written `@name value`; the
  reserved ones (`@doc`, `@spec`, `@behaviour` and so on) mean something to the compiler.
  """

  @typedoc "The kind of a definition."
  @type def_kind :: :def | :defp | :defmacro | :defmacrop

  @typedoc "A name and an arity."
  @type definition :: {atom, arity}

  @doc """
  What every module tells about itself: its name, the checksum of its code, its functions, macros and attributes, the options
  it was compiled with, and the fields of its struct or nil.
  """
  @callback __info__(:attributes) :: keyword
  @callback __info__(:compile) :: [term]
  @callback __info__(:functions) :: keyword
  @callback __info__(:macros) :: keyword
  @callback __info__(:md5) :: binary
  @callback __info__(:module) :: module
  @callback __info__(:struct) :: [%{required(:field) => atom, optional(:default) => term}] | nil

  @doc """
  Joins names to the name of a module.

  ## Examples

      iex> Module.concat([Foo, "Bar"])
      Foo.Bar

  """
  @spec concat([binary | atom]) :: atom
  def concat(list) when is_list(list), do: list |> joined() |> String.to_atom()

  @doc """
  Joins two names to the name of a module.

  ## Examples

      iex> Module.concat(Foo, Bar)
      Foo.Bar

  """
  @spec concat(binary | atom, binary | atom) :: atom
  def concat(left, right)
      when (is_binary(left) or is_atom(left)) and (is_binary(right) or is_atom(right)) do
    concat([left, right])
  end

  @doc """
  Joins names to the name of a module that exists as an atom; raises `ArgumentError` otherwise.

  ## Examples

      iex> Module.safe_concat([Module, Types])
      Module.Types

  """
  @spec safe_concat([binary | atom]) :: atom
  def safe_concat(list) when is_list(list), do: list |> joined() |> String.to_existing_atom()

  @doc """
  Joins two names to the name of a module that exists as an atom.

  ## Examples

      iex> Module.safe_concat(Inspect, Opts)
      Inspect.Opts

  """
  @spec safe_concat(binary | atom, binary | atom) :: atom
  def safe_concat(left, right)
      when (is_binary(left) or is_atom(left)) and (is_binary(right) or is_atom(right)) do
    safe_concat([left, right])
  end

  defp joined(parts) do
    names =
      for part <- parts, part != nil, name = without_root(to_text(part)), name != "", do: name

    IO.iodata_to_binary(Enum.intersperse(["Elixir" | names], "."))
  end

  defp to_text(part) when is_atom(part), do: Atom.to_string(part)
  defp to_text(part) when is_binary(part), do: part

  defp without_root("Elixir"), do: ""
  defp without_root("Elixir." <> rest), do: rest
  defp without_root(name), do: name

  @doc """
  Splits the name of a module.

  ## Examples

      iex> Module.split(Very.Long.Module)
      ["Very", "Long", "Module"]

  """
  @spec split(module | String.t()) :: [String.t(), ...]
  def split(module)
  def split(module) when is_atom(module), do: split(Atom.to_string(module), module)
  def split(module) when is_binary(module), do: split(module, module)

  defp split("Elixir." <> name, _original), do: String.split(name, ".")

  defp split(_module, original) do
    raise ArgumentError, "expected an Elixir module, got: #{inspect(original)}"
  end

  # What to do instead when a module is compiled already.
  @public_info ". Use the Module.__info__/1 callback to get public functions and macros instead"
  @exports ". Use Kernel.function_exported?/3 and Kernel.macro_exported?/3 to check for public " <>
             "functions and macros instead"
  @kept ". Use the Module.__info__/1 callback or Code.fetch_docs/1 instead"

  @doc """
  Tells whether a module is being defined.

  ## Examples

      iex> Module.open?(Enum)
      false

  """
  @spec open?(module) :: boolean
  def open?(module) when is_atom(module), do: :elixir_module.is_open(module)

  @doc """
  Runs quoted code in a module that is being defined.
  """
  @spec eval_quoted(module | Macro.Env.t(), Macro.t(), list, keyword | Macro.Env.t()) ::
          {term, Code.binding()}
  @deprecated "Use Code.eval_quoted/3 instead"
  def eval_quoted(module_or_env, quoted, binding \\ [], opts \\ [])

  def eval_quoted(%{__struct__: Macro.Env} = env, quoted, binding, opts)
      when is_list(binding) and is_list(opts) do
    Code.eval_quoted(quoted, binding, struct!(env, opts))
  end

  def eval_quoted(module, quoted, binding, opts) when is_atom(module) and is_list(binding) do
    assert_open!("eval_quoted/4", module)
    Code.eval_quoted(quoted, binding, [module: module] ++ Enum.to_list(opts))
  end

  @doc """
  Defines a module with quoted code as its body.

  ## Examples

      iex> contents = quote(do: def(world, do: true))
      iex> Module.create(Module.CreateDoc, contents, Macro.Env.location(__ENV__))
      iex> Module.CreateDoc.world()
      true

  """
  @spec create(module, Macro.t(), Macro.Env.t() | keyword) :: {:module, module, binary, term}
  def create(module, quoted, opts)

  def create(module, quoted, %{__struct__: Macro.Env} = env) when is_atom(module) do
    if module in [nil, true, false] do
      raise ArgumentError, "invalid module name: #{inspect(module)}"
    end

    create(module, quoted, Map.to_list(env))
  end

  def create(module, quoted, opts) when is_atom(module) and is_list(opts) do
    if not Keyword.has_key?(opts, :file) do
      raise ArgumentError, "expected :file to be given as option"
    end

    :elixir_module.create(module, quoted, opts)
  end

  @doc """
  Tells whether a module that is being defined has a definition.
  """
  @spec defines?(module, definition) :: boolean
  def defines?(module, {name, arity} = _tuple) when is_atom(module) and is_atom(name) do
    assert_open!("defines?/2", module, @exports)
    :elixir_module.defines(module, name, arity) != nil
  end

  @doc """
  Tells whether a module that is being defined has a definition of a kind.
  """
  @spec defines?(module, definition, def_kind) :: boolean
  def defines?(module, {name, arity} = _tuple, def_kind) when is_atom(module) and is_atom(name) do
    assert_open!("defines?/3", module, @exports)
    :elixir_module.defines(module, name, arity) == def_kind
  end

  @doc """
  Tells whether a module that is being defined has a type.
  """
  @doc since: "1.7.0"
  @spec defines_type?(module, definition) :: boolean
  def defines_type?(module, {name, arity} = _definition) when is_atom(module) and is_atom(name) do
    assert_open!("defines_type?/2", module)
    :elixir_module.defines_type(module, name, arity)
  end

  @doc """
  Lists the definitions of a module that is being defined.
  """
  @spec definitions_in(module) :: [definition]
  def definitions_in(module) when is_atom(module) do
    assert_open!("definitions_in/1", module, @public_info)
    for {name, arity, _kind} <- :elixir_module.definitions_in(module), do: {name, arity}
  end

  @doc """
  Lists the definitions of a kind of a module that is being defined.
  """
  @spec definitions_in(module, def_kind) :: [definition]
  def definitions_in(module, kind) when is_atom(module) and is_atom(kind) do
    assert_open!("definitions_in/2", module, @public_info)
    for {name, arity, ^kind} <- :elixir_module.definitions_in(module), do: {name, arity}
  end

  @doc """
  Gives kind, metadata and clauses of a definition of a module that is being defined, or `nil`.

  A clause is `{metadata, arguments, guards, body}`, as it is written: macros are not expanded. With
  `skip_clauses: true` there are none.
  """
  @doc since: "1.12.0"
  @spec get_definition(module, definition, keyword) ::
          {:v1, def_kind, meta :: keyword,
           [{meta :: keyword, arguments :: [Macro.t()], guards :: [Macro.t()], Macro.t()}]}
          | nil
  def get_definition(module, {name, arity}, options \\ [])
      when is_atom(module) and is_atom(name) and is_integer(arity) and is_list(options) do
    assert_open!("get_definition/3", module)
    definition = :elixir_module.definition(module, name, arity)

    if definition != nil and Keyword.get(options, :skip_clauses, false) do
      put_elem(definition, 3, [])
    else
      definition
    end
  end

  @doc """
  Removes a definition of a module that is being defined.
  """
  @doc since: "1.12.0"
  @spec delete_definition(module, definition) :: boolean
  def delete_definition(module, {name, arity}) when is_atom(module) and is_atom(name) do
    assert_open!("delete_definition/2", module)
    :elixir_module.delete_definition(module, name, arity)
  end

  @doc """
  Marks functions of a module that is being defined as replaceable.

  Takes names with arities, or a behaviour whose callbacks are meant.
  """
  @spec make_overridable(module, [definition]) :: :ok
  @spec make_overridable(module, module) :: :ok
  def make_overridable(module, tuples)

  def make_overridable(module, names) when is_atom(module) and is_list(names) do
    assert_open!("make_overridable/2", module)

    for name <- names do
      case name do
        {function, arity} when is_atom(function) and is_integer(arity) and arity in 0..255 ->
          :ok

        other ->
          raise ArgumentError,
                "each element in tuple list has to be a {function_name :: atom, arity :: 0..255} " <>
                  "tuple, got: #{inspect(other)}"
      end
    end

    case :elixir_module.make_overridable(module, names) do
      :ok -> :ok
      {:error, message} -> raise ArgumentError, message
    end
  end

  def make_overridable(module, behaviour) when is_atom(module) and is_atom(behaviour) do
    case behaviour_problem(module, behaviour) do
      nil ->
        :ok

      problem ->
        raise ArgumentError,
              "cannot pass module #{inspect(behaviour)} as argument to defoverridable/1 because " <>
                problem
    end

    # A macro is a callback under the name of the function behind it.
    callbacks =
      for {name, arity} <- behaviour.behaviour_info(:callbacks) do
        case Atom.to_string(name) do
          "MACRO-" <> name -> {String.to_atom(name), arity - 1}
          _ -> {name, arity}
        end
      end

    defined = for {name, arity, _kind} <- :elixir_module.definitions_in(module), do: {name, arity}
    make_overridable(module, for(pair <- callbacks, pair in defined, do: pair))
  end

  defp behaviour_problem(module, behaviour) do
    cond do
      not Code.ensure_loaded?(behaviour) ->
        "it was not defined"

      not function_exported?(behaviour, :behaviour_info, 1) ->
        "it does not define any callbacks"

      behaviour not in get_attribute(module, :behaviour) ->
        "its corresponding behaviour is missing. Did you forget to add @behaviour " <>
          "#{inspect(behaviour)}?"

      true ->
        nil
    end
  end

  @doc """
  Tells whether a function of a module that is being defined is replaceable.
  """
  @spec overridable?(module, definition) :: boolean
  def overridable?(module, {name, arity} = _tuple) when is_atom(name) and is_integer(arity) do
    :elixir_module.is_overridable(module, name, arity)
  end

  @doc """
  Lists the replaceable functions of a module that is being defined.
  """
  @doc since: "1.13.0"
  @spec overridables_in(module) :: [atom]
  def overridables_in(module) when is_atom(module) do
    assert_open!("overridables_in/1", module)

    :elixir_module.overridables_in(module)
  end

  @doc """
  Sets an attribute of a module that is being defined.

  ## Examples

      iex> defmodule Module.PutDoc do
      ...>   Module.put_attribute(__MODULE__, :value, 5)
      ...>   def value, do: @value
      ...> end
      iex> Module.PutDoc.value()
      5

  """
  @spec put_attribute(module, atom, term) :: :ok
  def put_attribute(module, key, value) when is_atom(module) and is_atom(key) do
    assert_open!("put_attribute/3", module)
    :elixir_module.put_attribute(module, key, value)
    :ok
  end

  @doc """
  Gives an attribute of a module that is being defined, or `default`.
  """
  @spec get_attribute(module, atom, term) :: term
  def get_attribute(module, key, default \\ nil) when is_atom(module) and is_atom(key) do
    assert_open!("get_attribute/2", module, @kept)

    case :elixir_module.get_attribute(module, key) do
      {:ok, value} -> value
      :error -> default
    end
  end

  @doc """
  Gives the last value of an attribute that gathers values, or `default`.
  """
  @doc since: "1.15.0"
  @spec get_last_attribute(module, atom, term) :: term
  def get_last_attribute(module, key, default \\ nil) when is_atom(module) and is_atom(key) do
    case get_attribute(module, key, default) do
      [last | _] -> last
      other -> other
    end
  end

  @doc """
  Tells whether a module that is being defined has an attribute.
  """
  @doc since: "1.10.0"
  @spec has_attribute?(module, atom) :: boolean
  def has_attribute?(module, key) when is_atom(module) and is_atom(key) do
    assert_open!("has_attribute?/2", module)
    :elixir_module.has_attribute(module, key)
  end

  @doc """
  Lists the attributes of a module that is being defined.
  """
  @doc since: "1.13.0"
  @spec attributes_in(module) :: [atom]
  def attributes_in(module) when is_atom(module) do
    assert_open!("attributes_in/1", module)
    :elixir_module.attributes_in(module)
  end

  @doc """
  Removes an attribute of a module that is being defined; gives its value.
  """
  @spec delete_attribute(module, atom) :: term
  def delete_attribute(module, key) when is_atom(module) and is_atom(key) do
    assert_open!("delete_attribute/2", module)
    :elixir_module.delete_attribute(module, key)
  end

  @doc """
  Says how an attribute behaves: `accumulate: true` gathers values, `persist: true` keeps them.

  ## Examples

      iex> defmodule Module.RegisterDoc do
      ...>   Module.register_attribute(__MODULE__, :seen, accumulate: true)
      ...>   @seen 1
      ...>   @seen 2
      ...>   def seen, do: @seen
      ...> end
      iex> Module.RegisterDoc.seen()
      [2, 1]

  """
  @spec register_attribute(module, atom, accumulate: boolean, persist: boolean) :: :ok
  def register_attribute(module, attribute, options)
      when is_atom(module) and is_atom(attribute) and is_list(options) do
    assert_open!("register_attribute/3", module)

    :elixir_module.register_attribute(
      module,
      attribute,
      Keyword.get(options, :accumulate, false),
      Keyword.get(options, :persist, false)
    )

    :ok
  end

  @doc """
  Describes the attributes that mean something to the compiler.

  ## Examples

      iex> Map.has_key?(Module.reserved_attributes(), :doc)
      true

  """
  @doc since: "1.12.0"
  @spec reserved_attributes :: map
  def reserved_attributes do
    %{
      after_compile: %{doc: "A hook that is called after the module is compiled."},
      after_verify: %{doc: "A hook that is called after the module is verified."},
      before_compile: %{doc: "A hook that is called before the module is compiled."},
      behaviour: %{doc: "A behaviour that the module implements."},
      callback: %{doc: "A function that implementations of this behaviour have."},
      compile: %{doc: "Options of the compiler for this module."},
      deprecated: %{doc: "Says that a function should no longer be used, and why."},
      derive: %{doc: "Protocols to implement for the struct of this module."},
      dialyzer: %{doc: "Options for static analysis."},
      doc: %{doc: "The documentation of what follows."},
      enforce_keys: %{doc: "Fields of the struct that must be given."},
      external_resource: %{doc: "A file whose changes make this module stale."},
      fallback_to_any: %{doc: "Whether a protocol uses its implementation for `Any`."},
      file: %{doc: "The file that stack traces show for what follows."},
      for: %{doc: "The type that a protocol is implemented for."},
      impl: %{doc: "Says that what follows implements a callback."},
      macrocallback: %{doc: "A macro that implementations of this behaviour have."},
      moduledoc: %{doc: "The documentation of the module."},
      on_definition: %{doc: "A hook that is called at each definition."},
      on_load: %{doc: "A function that is called when the module is loaded."},
      opaque: %{doc: "A type whose make-up is hidden."},
      optional_callbacks: %{doc: "Callbacks that may be missing."},
      protocol: %{doc: "The protocol that is implemented."},
      spec: %{doc: "The types of a function."},
      type: %{doc: "A type."},
      typedoc: %{doc: "The documentation of a type."},
      typep: %{doc: "A private type."},
      undefined_impl_description: %{doc: "What to say when a protocol is not implemented."},
      vsn: %{doc: "The version of the module."}
    }
  end

  @doc false
  # What `@name` in a module body becomes; native.
  def __get_attribute__(_module, _key, _line), do: :erlang.nif_error(:undef)

  @doc false
  # What `@name value` in a module body becomes; native.
  def __put_attribute__(_module, _key, _value, _line), do: :erlang.nif_error(:undef)

  @doc """
  Turns a specification of a module that is being defined into a callback; `true` if it was there.
  """
  @doc since: "1.7.0"
  @spec spec_to_callback(module, definition) :: boolean
  def spec_to_callback(module, {name, arity} = _definition)
      when is_atom(module) and is_atom(name) do
    assert_open!("spec_to_callback/2", module)
    specs = :elixir_module.specs(module, name, arity)
    for spec <- specs, do: :elixir_module.put_attribute(module, :callback, spec)
    specs != []
  end

  defp assert_open!(function, module, hint \\ "") do
    if not :elixir_module.is_open(module) do
      raise ArgumentError,
            "could not call Module.#{function} because the module #{inspect(module)} is " <>
              "already compiled" <> hint
    end
  end
end
