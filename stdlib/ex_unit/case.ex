defmodule ExUnit.Case do
  @moduledoc """
  Makes a module one of tests.

      defmodule ListTest do
        use ExUnit.Case, async: true

        setup do
          %{list: [1, 2]}
        end

        describe "length/1" do
          test "counts", %{list: list} do
            assert length(list) == 2
          end

          test "of a deep list"
        end
      end

  Brings `test`, `describe`, `setup`, `setup_all`, all of `ExUnit.Assertions` and `ExUnit.Callbacks`.

  ## Options

    * `:async` - whether the module may run at the same time as other async ones; `false`
    * `:group` - async modules of one group do not run at the same time
    * `:parameterize` - a list of maps: the module runs once for each, with its keys in the context

  ## The context

  The argument after a test's name is a pattern for the context, a map with `:module`, `:test` (the name), `:file`,
  `:line`, `:describe`, `:describe_line`, `:async`, `:test_type`, `:test_pid`, `:registered`, all tags, and what
  callbacks added.

  ## Tags

  `@tag` is about the next test, `@describetag` about the tests of a describe block, `@moduletag` about all tests of the
  module; the narrower one wins. `@tag :name` is `@tag name: true`. Some mean something:

    * `:skip` - the test does not run; a text is the reason
    * `:timeout` - how long the test may take, in milliseconds or `:infinity`
    * `:capture_log` - whether what is logged is shown only if it fails; `true`, or options of `ExUnit.CaptureLog`
    * `:tmp_dir` - the test gets a fresh folder, its path in the context at `:tmp_dir`

  Which tests run is said with `:exclude` and `:include` of `ExUnit.configure/1`: `exclude: [:slow]` leaves out those
  with that tag, `exclude: [os: "linux"]` those where it has this value, and `include:` brings some back.
  """

  @type env :: module | Macro.Env.t()

  @reserved [:module, :file, :line, :test, :async, :registered, :describe]
  @attributes [:before_compile, :after_compile, :on_definition]

  defmacro __using__(options) do
    unless ExUnit.Server.started?() do
      raise "cannot use ExUnit.Case without starting the ExUnit application, " <>
              "please call ExUnit.start() or explicitly start the :ex_unit app"
    end

    quote do
      ExUnit.Case.__register__(__MODULE__, unquote(options))
      use ExUnit.Callbacks
      import ExUnit.Callbacks
      import ExUnit.Assertions
      import ExUnit.Case, only: [describe: 2, test: 1, test: 2, test: 3]
      import ExUnit.DocTest
    end
  end

  @doc false
  # Prepares the module; says whether that was needed.
  def __register__(module, options) do
    unless Keyword.keyword?(options) do
      raise ArgumentError,
            ~s(the argument passed to "use ExUnit.Case" must be a list of options, got: #{inspect(options)})
    end

    {options, unknown} = Keyword.split(options, [:async, :group, :parameterize, :register])
    validate(module, options, unknown)

    if Module.has_attribute?(module, :ex_unit_tests) do
      earlier = Module.get_attribute(module, :ex_unit_options)
      Module.put_attribute(module, :ex_unit_options, Keyword.merge(earlier, options))
    else
      prepare(module, options)
    end
  end

  defp prepare(module, options) do
    for name <- [:ex_unit_tests, :tag, :describetag, :moduletag, :ex_unit_registered] do
      Module.register_attribute(module, name, accumulate: true)
    end

    Module.put_attribute(module, :ex_unit_options, options)
    Module.put_attribute(module, :ex_unit_describes, [])

    unless options[:register] == false do
      Module.put_attribute(module, :before_compile, ExUnit.Case)
      Module.put_attribute(module, :after_compile, ExUnit.Case)
    end
  end

  defp validate(_module, options, []) do
    parameters = options[:parameterize]

    unless parameters == nil or (is_list(parameters) and Enum.all?(parameters, &is_map/1)) do
      raise ArgumentError, ":parameterize must be a list of maps, got: #{inspect(parameters)}"
    end

    unless is_boolean(Keyword.get(options, :async, false)) do
      raise ArgumentError, ":async must be a boolean, got: #{inspect(options[:async])}"
    end
  end

  defp validate(module, options, unknown) do
    IO.warn("unknown options given to ExUnit.Case: #{inspect(unknown)}", [])
    validate(module, options, [])
  end

  defmacro __before_compile__(%{module: module}) do
    tests = module |> Module.get_attribute(:ex_unit_tests) |> Enum.reverse()
    Module.put_attribute(module, :ex_unit_module_tags, module_tags(module))
    Module.delete_attribute(module, :ex_unit_tests)
    Module.register_attribute(module, :ex_unit_all_tests, [])
    Module.put_attribute(module, :ex_unit_all_tests, tests)

    quote do
      @doc false
      def __ex_unit__ do
        %ExUnit.TestModule{
          file: __ENV__.file,
          name: __MODULE__,
          setup_all?: __ex_unit__(:setup_all?),
          tags: @ex_unit_module_tags,
          tests: @ex_unit_all_tests
        }
      end
    end
  end

  defp module_tags(module) do
    async = Module.get_attribute(module, :ex_unit_options)[:async] || false

    module
    |> tags(:moduletag)
    |> Map.merge(%{module: module, async: async})
  end

  @doc false
  def __after_compile__(%{module: module}, _binary) do
    options = Module.get_attribute(module, :ex_unit_options)
    ExUnit.Server.add_module(module, options)
  end

  @doc """
  Defines a test that is not written yet; it fails as such.
  """
  defmacro test(message) do
    quote bind_quoted: [message: message] do
      name =
        ExUnit.Case.register_test(__MODULE__, __ENV__.file, __ENV__.line, :test, message, [
          :not_implemented
        ])

      def unquote(name)(_), do: flunk("Not implemented")
    end
  end

  @doc """
  Defines a test.

  `var` is a pattern for the context.

      test "is even", %{number: number} do
        assert rem(number, 2) == 0
      end

  """
  defmacro test(message, var \\ quote(do: _), contents) do
    unless is_tuple(var) do
      IO.warn(
        "test context is always a map. The pattern #{inspect(Macro.to_string(var))} will never match",
        __CALLER__
      )
    end

    body =
      case contents do
        [do: block] ->
          quote do
            unquote(block)
            :ok
          end

        _ ->
          quote do
            try(unquote(contents))
            :ok
          end
      end

    quote bind_quoted: [
            var: Macro.escape(var),
            body: Macro.escape(body, unquote: true),
            message: message
          ] do
      name = ExUnit.Case.register_test(__MODULE__, __ENV__.file, __ENV__.line, :test, message, [])
      def unquote(name)(unquote(var)), do: unquote(body)
    end
  end

  @doc """
  Gives tests that belong together a common beginning of their names, and callbacks of their own.

  A describe block cannot be in another one.
  """
  @doc since: "1.3.0"
  defmacro describe(message, do: block) do
    quote do
      ExUnit.Callbacks.__describe__(__MODULE__, __ENV__.line, unquote(message))

      try do
        unquote(block)
      after
        ExUnit.Callbacks.__describe_end__(__MODULE__)
      end
    end
  end

  @doc """
  Registers a test: what `test` does besides defining a function of one argument with the name that this gives.

  `test_type` is what the test is called when tests are counted (`:test`, `:property`); `tags` are added to those of the
  module, which must not be compiled yet.
  """
  @doc since: "1.11.0"
  @spec register_test(module, binary, non_neg_integer, atom, binary, [atom | keyword]) :: atom
  def register_test(mod, file, line, test_type, name, tags) do
    unless Module.has_attribute?(mod, :ex_unit_tests) do
      raise "cannot define #{test_type}. Please make sure you have invoked \"use ExUnit.Case\" in the current module"
    end

    registered = registered(mod)
    own = mod |> Module.get_attribute(:tag) |> normalize(:tag)
    Module.delete_attribute(mod, :tag)
    {describe, describe_line, describe_tags} = describe(mod)
    test_name = test_name(test_type, describe, name)

    if Module.defines?(mod, {test_name, 1}) do
      raise ArgumentError, ~s("#{test_name}" is already defined in #{inspect(mod)})
    end

    async = Module.get_attribute(mod, :ex_unit_options)[:async] || false

    fixed = %{
      async: async,
      describe: describe,
      describe_line: describe_line,
      file: file,
      line: line,
      module: mod,
      registered: registered,
      test: test_name,
      test_type: test_type
    }

    tags =
      mod
      |> tags(:moduletag)
      |> Map.merge(describe_tags)
      |> Map.merge(own)
      |> Map.merge(normalize([tags], :tag))
      |> check_reserved()
      |> Map.merge(fixed)

    test = %ExUnit.Test{name: test_name, case: mod, module: mod, tags: tags}
    Module.put_attribute(mod, :ex_unit_tests, test)
    test_name
  end

  @doc """
  Registers a test with the place that an environment names.
  """
  @doc since: "1.3.0"
  @deprecated "Use register_test/6 instead"
  @spec register_test(Macro.Env.t(), atom, binary, [atom | keyword]) :: atom
  def register_test(%{module: module, file: file, line: line}, test_type, name, tags) do
    register_test(module, file, line, test_type, name, tags)
  end

  defp describe(module) do
    case Module.get_attribute(module, :ex_unit_describe) do
      {line, message, _} -> {message, line, tags(module, :describetag)}
      nil -> {nil, nil, %{}}
    end
  end

  defp test_name(type, describe, name) do
    text = Enum.join(Enum.reject([type, describe, name], &is_nil/1), " ")

    if String.length(text) > 255 do
      raise SystemLimitError,
            "the computed name of a test (which includes its type, the name of its parent describe block if present, " <>
              "and the test name itself) must be shorter than 255 characters, got: #{inspect(text)}\n"
    end

    String.to_atom(text)
  end

  defp tags(module, attribute),
    do: module |> Module.get_attribute(attribute) |> normalize(attribute)

  # Attributes that accumulate have the last value first: the last one wins.
  defp normalize(values, attribute) do
    values
    |> Enum.reverse()
    |> Enum.reduce(%{}, fn
      tag, tags when is_atom(tag) ->
        Map.put(tags, tag, true)

      list, tags when is_list(list) ->
        Enum.reduce(list, tags, fn
          {name, value}, tags -> Map.put(tags, name, value)
          name, tags when is_atom(name) -> Map.put(tags, name, true)
          other, _ -> invalid_tag(other, attribute)
        end)

      other, _ ->
        invalid_tag(other, attribute)
    end)
  end

  defp invalid_tag(tag, attribute) do
    raise ArgumentError, "@#{attribute} expects an atom or a keyword list, got: #{inspect(tag)}"
  end

  defp check_reserved(tags) do
    for key <- @reserved, is_map_key(tags, key) do
      raise "cannot set tag #{inspect(key)} because it is reserved by ExUnit"
    end

    unless is_atom(Map.get(tags, :test_type, :test)) do
      raise("value for tag \":test_type\" must be an atom")
    end

    tags
  end

  # Attributes registered for tests are cleared after each; those for describe blocks after the block.
  defp registered(module) do
    for {kind, name} <- Enum.reverse(Module.get_attribute(module, :ex_unit_registered)),
        into: %{} do
      value = Module.get_attribute(module, name)
      if kind == :test, do: Module.delete_attribute(module, name)
      {name, value}
    end
  end

  @doc """
  Registers an attribute that belongs to a test: `context.registered` has its value, and each test starts without one.
  """
  @doc since: "1.3.0"
  @spec register_attribute(env, atom, keyword) :: :ok
  def register_attribute(env, name, opts \\ []), do: register(:test, env, name, opts)

  @doc """
  Registers an attribute that belongs to a describe block.
  """
  @doc since: "1.10.0"
  @spec register_describe_attribute(env, atom, keyword) :: :ok
  def register_describe_attribute(env, name, opts \\ []),
    do: register(:describe, env, name, opts)

  @doc """
  Registers an attribute that belongs to the module.
  """
  @doc since: "1.10.0"
  @spec register_module_attribute(env, atom, keyword) :: :ok
  def register_module_attribute(env, name, opts \\ []),
    do: register(:module, env, name, opts)

  defp register(kind, %{module: module}, name, options), do: register(kind, module, name, options)

  defp register(kind, module, name, options)
       when is_atom(module) and is_atom(name) and is_list(options) do
    if name in @attributes,
      do: raise(ArgumentError, "cannot register reserved attribute #{inspect(name)}")

    for {_, ^name} <- Module.get_attribute(module, :ex_unit_registered) do
      raise ArgumentError, "cannot register attribute #{inspect(name)} multiple times"
    end

    Module.register_attribute(module, name, options)
    Module.put_attribute(module, :ex_unit_registered, {kind, name})
    :ok
  end

  @doc """
  The test of `module` that was registered last, or `nil`.
  """
  @doc since: "1.15.0"
  @spec get_last_registered_test(env) :: ExUnit.Test.t() | nil
  def get_last_registered_test(%{module: mod}), do: get_last_registered_test(mod)

  def get_last_registered_test(mod) when is_atom(mod) do
    case Module.get_attribute(mod, :ex_unit_tests) do
      [test | _] -> test
      _ -> nil
    end
  end
end
