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

  @typep aliases :: [{module, module}]
  @typep functions :: [{module, [name_arity]}]
  @typep lexical_tracker :: pid | nil
  @typep macro_aliases :: [{module, {term, module}}]
  @typep macros :: [{module, [name_arity]}]
  @typep requires :: [module]
  @typep tracers :: [module]
  @typep versioned_vars :: %{optional(variable) => var_version :: non_neg_integer}

  @type context_modules :: [module]
  @type file :: binary
  @type line :: non_neg_integer

  @typedoc "An environment."
  @type t :: %Macro.Env{
          aliases: aliases,
          context: context,
          context_modules: context_modules,
          file: file,
          function: name_arity | nil,
          functions: functions,
          lexical_tracker: lexical_tracker,
          line: line,
          macro_aliases: macro_aliases,
          macros: macros,
          module: module,
          requires: requires,
          tracers: tracers,
          versioned_vars: versioned_vars
        }

  @doc """
  Gives an environment without what only the compiler needs.

  ## Examples

      iex> Macro.Env.prune_compile_info(__ENV__).tracers
      []

  """
  @doc since: "1.14.0"
  @spec prune_compile_info(t) :: t
  def prune_compile_info(env), do: %{env | lexical_tracker: nil, tracers: []}

  @doc """
  Lists the variables in scope.

  ## Examples

      iex> Macro.Env.vars(%Macro.Env{})
      []

  """
  @doc since: "1.7.0"
  @spec vars(t) :: [variable]
  def vars(env), do: Map.keys(env.versioned_vars)

  @doc """
  Tells whether a variable is in scope.

  ## Examples

      iex> Macro.Env.has_var?(%Macro.Env{}, {:x, nil})
      false

  """
  @doc since: "1.7.0"
  @spec has_var?(t, variable) :: boolean
  def has_var?(env, var), do: is_map_key(env.versioned_vars, var)

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
  @doc since: "1.15.0"
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
  @doc since: "1.13.0"
  @spec lookup_import(t, name_arity) :: [{:function | :macro, module}]
  def lookup_import(env, {name, arity} = name_arity) when is_atom(name) and is_integer(arity) do
    functions = for {module, list} <- env.functions, name_arity in list, do: {:function, module}
    macros = for {module, list} <- env.macros, name_arity in list, do: {:macro, module}
    functions ++ macros
  end

  @doc """
  Tells whether a module is required.

  ## Examples

      iex> Macro.Env.required?(__ENV__, Kernel)
      true

  """
  @doc since: "1.13.0"
  @spec required?(t, module) :: boolean
  def required?(env, module) when is_atom(module), do: module in env.requires

  @doc """
  Puts a tracer in front of the others.

  ## Examples

      iex> Macro.Env.prepend_tracer(%Macro.Env{}, Foo).tracers
      [Foo]

  """
  @doc since: "1.13.0"
  @spec prepend_tracer(t, module) :: t
  def prepend_tracer(env, tracer), do: %{env | tracers: [tracer | env.tracers]}

  @doc """
  Gives the environment as it is in a guard.

  ## Examples

      iex> Macro.Env.to_guard(%Macro.Env{}).context
      :guard

  """
  @doc since: "1.17.0"
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
    location = [
      file: env.file |> Exception.relative_to_cwd() |> String.to_charlist(),
      line: env.line
    ]

    case env do
      %{module: nil} -> [{:elixir_compiler, :__FILE__, 1, location}]
      %{function: nil, module: module} -> [{module, :__MODULE__, 0, location}]
      %{function: {name, arity}, module: module} -> [{module, name, arity, location}]
    end
  end

  @doc """
  Requires a module in an environment, as `require/2` does: `{:ok, env}` or `{:error, message}`.

  With `:as`, it is aliased too.

  ## Examples

      iex> {:ok, env} = Macro.Env.define_require(__ENV__, [line: 1], Foo, as: F)
      iex> {Macro.Env.required?(env, Foo), env.aliases}
      {true, [{F, Foo}]}

  """
  @doc since: "1.17.0"
  @spec define_require(t, Macro.metadata(), module) :: {:ok, t}
  @spec define_require(t, Macro.metadata(), module, keyword) :: {:ok, t} | {:error, String.t()}
  def define_require(env, meta, module, opts \\ [])
      when is_list(meta) and is_atom(module) and is_list(opts) do
    with {:ok, env} <- if(opts[:as], do: define_alias(env, meta, module, opts), else: {:ok, env}) do
      {:ok, %{env | requires: :lists.usort([module | env.requires])}}
    end
  end

  @doc """
  Aliases a module in an environment, as `alias/2` does: `{:ok, env}` or `{:error, message}`.

  ## Options

    * `:as` - the name; by default, the last part of the module's

  ## Examples

      iex> {:ok, env} = Macro.Env.define_alias(__ENV__, [line: 1], Foo.Bar)
      iex> env.aliases
      [{Bar, Foo.Bar}]

  """
  @doc since: "1.17.0"
  @spec define_alias(t, Macro.metadata(), module, keyword) :: {:ok, t} | {:error, String.t()}
  def define_alias(env, meta, module, opts \\ [])
      when is_list(meta) and is_atom(module) and is_list(opts) do
    with {:ok, name} <- alias_name(module, Keyword.fetch(opts, :as)),
         do: {:ok, put_alias(env, meta, name, module)}
  end

  defp alias_name(module, :error) do
    case Macro.classify_atom(module) do
      :alias ->
        {:ok, Module.concat([List.last(Module.split(module))])}

      _ ->
        {:error,
         "alias cannot be inferred automatically for module: #{inspect(module)}, please use the :as " <>
           "option. Implicit aliasing is only supported with Elixir modules"}
    end
  end

  defp alias_name(_module, {:ok, name}) when is_atom(name) and name not in [nil, true, false] do
    cond do
      Macro.classify_atom(name) != :alias -> not_an_alias(name)
      match?([_], Module.split(name)) -> {:ok, name}
      true -> {:error, "#{as_alias()} a simple alias, got nested alias: #{inspect(name)}"}
    end
  end

  defp alias_name(_module, {:ok, name}), do: not_an_alias(name)

  defp not_an_alias(name), do: {:error, "#{as_alias()} an alias, got: #{inspect(name)}"}
  defp as_alias, do: "invalid value for option :as, expected"

  # A module aliased to its own name is not aliased.
  defp put_alias(env, meta, name, name) do
    aliases = List.keydelete(env.aliases, name, 0)
    %{env | aliases: aliases, macro_aliases: macro_aliases(env, meta, name, nil)}
  end

  defp put_alias(env, meta, name, module) do
    aliases = [{name, module} | List.keydelete(env.aliases, name, 0)]
    %{env | aliases: aliases, macro_aliases: macro_aliases(env, meta, name, module)}
  end

  defp macro_aliases(env, meta, name, module) do
    case {Keyword.fetch(meta, :counter), module} do
      {:error, _} -> env.macro_aliases
      {{:ok, _}, nil} -> List.keydelete(env.macro_aliases, name, 0)
      {{:ok, counter}, _} -> List.keystore(env.macro_aliases, name, 0, {name, {counter, module}})
    end
  end

  @doc """
  Imports a module into an environment, as `import/2` does: `{:ok, env}` or `{:error, message}`.

  ## Options

    * `:only`, `:except` - as for `import/2`
    * `:info_callback` - a function that gives what the module has for `:functions` and `:macros`

  ## Examples

      iex> {:ok, env} = Macro.Env.define_import(__ENV__, [line: 1], Integer, only: [digits: 1])
      iex> hd(env.functions)
      {Integer, [digits: 1]}

  """
  @doc since: "1.17.0"
  @spec define_import(t, Macro.metadata(), module, keyword) :: {:ok, t} | {:error, String.t()}
  def define_import(env, meta, module, opts \\ [])
      when is_list(meta) and is_atom(module) and is_list(opts) do
    with {:ok, only} <- import_only(opts), {:ok, except} <- import_except(opts) do
      info = Keyword.get(opts, :info_callback, &exports(module, &1))

      functions =
        chosen(only, except, :functions, env.functions, module, fn -> info.(:functions) end)

      macros = chosen(only, except, :macros, env.macros, module, fn -> info.(:macros) end)

      {:ok, env} = define_require(env, meta, module)
      {:ok, %{env | functions: functions, macros: macros}}
    end
  end

  defp import_only(opts) do
    case Keyword.get(opts, :only) do
      only when only in [nil, :functions, :macros, :sigils] ->
        {:ok, only}

      only ->
        if names?(only),
          do: {:ok, only},
          else:
            {:error,
             "invalid :only option for import, expected value to be an atom :functions, :macros, or " <>
               "a literal keyword list of function names with arity as values, got: #{inspect(only)}"}
    end
  end

  defp import_except(opts) do
    except = Keyword.get(opts, :except, [])

    if names?(except),
      do: {:ok, except},
      else:
        {:error,
         "invalid :except option for import, expected value to be a literal keyword list of function " <>
           "names with arity as values, got: #{inspect(except)}"}
  end

  defp names?(list),
    do: is_list(list) and Enum.all?(list, &match?({n, a} when is_atom(n) and is_integer(a), &1))

  defp exports(module, :functions) do
    if :cordial.ensure_loaded(module) and function_exported?(module, :__info__, 1),
      do: module.__info__(:functions),
      else: module.module_info(:exports) -- [module_info: 0, module_info: 1]
  end

  defp exports(module, :macros) do
    if :cordial.ensure_loaded(module) and function_exported?(module, :__info__, 1),
      do: module.__info__(:macros),
      else: []
  end

  # What is imported of one kind, by module, with what `module` brings.
  defp chosen(only, except, kind, imported, module, available) do
    before = List.keydelete(imported, module, 0)

    pairs =
      case only do
        nil when except == [] -> available.()
        nil -> (List.keyfind(imported, module, 0, {module, available.()}) |> elem(1)) -- except
        ^kind -> available.() -- except
        :sigils -> Enum.filter(available.(), &sigil?/1)
        list when is_list(list) -> Enum.filter(available.(), &(&1 in list))
        _other_kind -> []
      end

    pairs = Enum.reject(pairs, &hidden?/1)
    if pairs == [], do: before, else: [{module, pairs} | before]
  end

  defp sigil?({name, 2}), do: String.starts_with?(Atom.to_string(name), "sigil_")
  defp sigil?(_pair), do: false

  defp hidden?({name, _arity}), do: String.starts_with?(Atom.to_string(name), "_")

  @doc """
  Expands the parts of an alias: `{:alias, module}`, or `:error` if nothing is aliased so.

  ## Examples

      iex> {:ok, env} = Macro.Env.define_alias(__ENV__, [line: 1], Foo.Bar)
      iex> Macro.Env.expand_alias(env, [], [:Bar, :Baz])
      {:alias, Foo.Bar.Baz}
      iex> Macro.Env.expand_alias(env, [], [:Foo])
      :error

  """
  @doc since: "1.17.0"
  @spec expand_alias(t, keyword, [atom], keyword) :: {:alias, atom} | :error
  def expand_alias(env, meta, [head | rest] = list, opts \\ [])
      when is_list(meta) and is_list(opts) do
    whole = Keyword.get(meta, :alias)
    target = if whole == nil, do: aliased(env, meta, Module.concat([head]))

    cond do
      whole -> {:alias, whole}
      target && Enum.all?(list, &is_atom/1) -> {:alias, Module.concat([target | rest])}
      true -> :error
    end
  end

  defp aliased(env, meta, name) do
    case {List.keyfind(env.macro_aliases, name, 0), Keyword.get(meta, :counter)} do
      {{_, {counter, module}}, counter} ->
        module

      _ ->
        with {_, module} <- List.keyfind(env.aliases, name, 0), do: module
    end
  end

  @doc """
  Finds what a local call means among the imports.

  Gives `{:macro, module, fun}`, where `fun` takes a meta and the arguments and expands the macro,
  `{:function, module, name}` or `{:error, reason}`.

  ## Examples

      iex> Macro.Env.expand_import(__ENV__, [], :is_atom, 1)
      {:function, Kernel, :is_atom}
      iex> Macro.Env.expand_import(__ENV__, [], :there_is_no_such, 1)
      {:error, :not_found}

  """
  @doc since: "1.17.0"
  @spec expand_import(t, keyword, atom, arity, keyword) ::
          {:macro, module, (Macro.metadata(), args :: [Macro.t()] -> Macro.t())}
          | {:function, module, atom}
          | {:error, :not_found | {:conflict, module} | {:ambiguous, [module]}}
  def expand_import(env, meta, name, arity, opts \\ [])
      when is_list(meta) and is_atom(name) and is_integer(arity) and is_list(opts) do
    found = if Macro.special_form?(name, arity), do: [], else: lookup_import(env, {name, arity})

    case Enum.uniq(found) do
      [] -> {:error, :not_found}
      [{:function, module}] -> {:function, module, name}
      [{:macro, module}] -> {:macro, module, expander(env, module, name)}
      several -> {:error, {:ambiguous, several |> Enum.map(&elem(&1, 1)) |> Enum.sort()}}
    end
  end

  @doc """
  Finds the macro that a remote call means: `{:macro, module, fun}`, as for `expand_import/5`, or `:error`.

  ## Examples

      iex> Macro.Env.expand_require(__ENV__, [], Kernel, :length, 1)
      :error

  """
  @doc since: "1.17.0"
  @spec expand_require(t, keyword, module, atom, arity, keyword) ::
          {:macro, module, (Macro.metadata(), args :: [Macro.t()] -> Macro.t())} | :error
  def expand_require(env, meta, module, name, arity, opts \\ [])
      when is_list(meta) and is_atom(module) and is_atom(name) and is_integer(arity) and
             is_list(opts) do
    known? = module == Kernel or required?(env, module) or Keyword.get(meta, :required, false)

    if known? and :cordial.ensure_loaded(module) and macro_exported?(module, name, arity),
      do: {:macro, module, expander(env, module, name)},
      else: :error
  end

  defp expander(env, module, name) do
    fn meta, args ->
      call = {{:., meta, [module, name]}, meta, args}
      Macro.expand_once(call, %{env | requires: [module | env.requires]})
    end
  end
end
