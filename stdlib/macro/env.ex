defmodule Macro.Env do
  @moduledoc """
  What is known at a place in code while it is compiled: `__ENV__`, and `__CALLER__` in macros.

    * `aliases` - pairs of alias and module.
    * `context` - `nil`, `:guard` or `:match`.
    * `file`, `line` - the place.
    * `function` - name and arity of the function around it, or `nil`.
    * `functions`, `macros` - what is imported, by module.
    * `module` - the module around it, or `nil`.
    * `requires` - modules whose macros can be called.
    * `versioned_vars` - the variables in scope.
  """

  defstruct aliases: [],
            context: nil,
            context_modules: [],
            file: "nofile",
            function: nil,
            functions: [],
            lexical_tracker: nil,
            line: 0,
            macro_aliases: [],
            macros: [],
            module: nil,
            requires: [],
            tracers: [],
            versioned_vars: %{}

  @typedoc "A name and an arity."
  @type name_arity :: {atom, arity}

  @typedoc "A variable: its name and its context."
  @type variable :: {atom, atom | term}

  @typedoc "Where code is expanded."
  @type context :: :match | :guard | nil

  @typedoc "An environment."
  @type t :: %__MODULE__{
          aliases: [{module, module}],
          context: context,
          context_modules: [module],
          file: binary,
          function: name_arity | nil,
          functions: [{module, [name_arity]}],
          lexical_tracker: pid | nil,
          line: non_neg_integer,
          macro_aliases: [{module, {term, module}}],
          macros: [{module, [name_arity]}],
          module: atom,
          requires: [module],
          tracers: [module],
          versioned_vars: %{optional(variable) => var_version :: non_neg_integer}
        }

  @doc """
  Gives an environment without what only the compiler needs.

  ## Examples

      iex> Macro.Env.prune_compile_info(__ENV__).tracers
      []

  """
  @spec prune_compile_info(t) :: t
  def prune_compile_info(env), do: %{env | lexical_tracker: nil, tracers: []}

  @doc """
  Lists the variables in scope.

  ## Examples

      iex> Macro.Env.vars(%Macro.Env{})
      []

  """
  @spec vars(t) :: [variable]
  def vars(env), do: Map.keys(env.versioned_vars)

  @doc """
  Tells whether a variable is in scope.

  ## Examples

      iex> Macro.Env.has_var?(%Macro.Env{}, {:x, nil})
      false

  """
  @spec has_var?(t, variable) :: boolean
  def has_var?(env, variable), do: is_map_key(env.versioned_vars, variable)

  @doc """
  Gives file and line.

  ## Examples

      iex> Macro.Env.location(%Macro.Env{file: "a.ex", line: 3})
      [file: "a.ex", line: 3]

  """
  @spec location(t) :: keyword
  def location(env), do: [file: env.file, line: env.line]

  @doc false
  def fetch_alias(env, name), do: fetch_in(env.aliases, name)

  @doc false
  def fetch_macro_alias(env, name), do: fetch_in(env.macro_aliases, name)

  defp fetch_in(list, name) do
    case List.keyfind(list, Module.concat([name]), 0) do
      {_, target} -> {:ok, target}
      nil -> :error
    end
  end

  @doc """
  Gives the names by which a module is aliased.

  ## Examples

      iex> Macro.Env.lookup_alias_as(%Macro.Env{aliases: [{F, Foo}]}, Foo)
      [F]

  """
  @spec lookup_alias_as(t, atom) :: [atom]
  def lookup_alias_as(env, atom) when is_atom(atom) do
    for {name, ^atom} <- env.aliases, do: name
  end

  @doc """
  Gives the modules from which a name is imported.

  ## Examples

      iex> Macro.Env.lookup_import(__ENV__, {:is_nil, 1})
      [macro: Kernel]

  """
  @spec lookup_import(t, name_arity) :: [{:function | :macro, module}]
  def lookup_import(env, {name, arity} = pair) when is_atom(name) and is_integer(arity) do
    functions = for {module, list} <- env.functions, pair in list, do: {:function, module}
    macros = for {module, list} <- env.macros, pair in list, do: {:macro, module}
    functions ++ macros
  end

  @doc """
  Tells whether a module is required.

  ## Examples

      iex> Macro.Env.required?(__ENV__, Kernel)
      true

  """
  @spec required?(t, module) :: boolean
  def required?(env, mod) when is_atom(mod), do: mod in env.requires

  @doc """
  Puts a tracer in front of the others.

  ## Examples

      iex> Macro.Env.prepend_tracer(%Macro.Env{}, Foo).tracers
      [Foo]

  """
  @spec prepend_tracer(t, module) :: t
  def prepend_tracer(env, tracer), do: %{env | tracers: [tracer | env.tracers]}

  @doc """
  Gives the environment as it is in a guard.

  ## Examples

      iex> Macro.Env.to_guard(%Macro.Env{}).context
      :guard

  """
  @spec to_guard(t) :: t
  def to_guard(env), do: %{env | context: :guard}

  @doc """
  Gives the environment as it is in a pattern.

  ## Examples

      iex> Macro.Env.to_match(%Macro.Env{}).context
      :match

  """
  @spec to_match(t) :: t
  def to_match(env), do: %{env | context: :match}

  @doc """
  Tells whether the place is in a guard.

  ## Examples

      iex> Macro.Env.in_guard?(%Macro.Env{context: :guard})
      true

  """
  @spec in_guard?(t) :: boolean
  def in_guard?(env), do: env.context == :guard

  @doc """
  Tells whether the place is in a pattern.

  ## Examples

      iex> Macro.Env.in_match?(%Macro.Env{})
      false

  """
  @spec in_match?(t) :: boolean
  def in_match?(env), do: env.context == :match

  @doc """
  Gives the place as a stack trace.

  ## Examples

      iex> Macro.Env.stacktrace(%Macro.Env{module: Foo, file: "a.ex", line: 1})
      [{Foo, :__MODULE__, 0, [file: ~c"a.ex", line: 1]}]

  """
  @spec stacktrace(t) :: list
  def stacktrace(env) do
    location = [file: env.file |> Path.relative_to_cwd() |> String.to_charlist(), line: env.line]

    case env do
      %{module: nil} -> [{:elixir_compiler, :__FILE__, 1, location}]
      %{function: nil, module: module} -> [{module, :__MODULE__, 0, location}]
      %{function: {name, arity}, module: module} -> [{module, name, arity, location}]
    end
  end
end
