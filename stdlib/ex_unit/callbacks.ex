defmodule ExUnit.Callbacks do
  @moduledoc """
  What runs before and after tests.

  `setup_all` runs once before the tests of a module, in a process that lives as long as they run; `setup` runs before
  each test, in the test's process. Both take a block, a block with a pattern for the context, the name of a function of
  the module, `{module, function}`, or a list of such. They give `:ok`, or a keyword list or map (as it is, or in
  `{:ok, _}`) that is merged into the context.

      setup [:connect, :fill_table]

      setup %{connection: connection} do
        on_exit(fn -> disconnect(connection) end)
        :ok
      end

  Callbacks of a describe block run after those of the module.
  """

  @reserved [:case, :file, :line, :test, :async, :registered, :describe]

  @doc false
  defmacro __using__(_options) do
    quote do
      ExUnit.Callbacks.__register__(__MODULE__)
    end
  end

  @doc false
  def __register__(module) do
    unless Module.has_attribute?(module, :ex_unit_callbacks) do
      Module.put_attribute(module, :ex_unit_callbacks, [])
      Module.put_attribute(module, :ex_unit_describe, nil)
      Module.put_attribute(module, :ex_unit_describes, [])
      Module.put_attribute(module, :before_compile, __MODULE__)
    end
  end

  @doc """
  Defines what runs before each test: a block, or functions by their names.
  """
  defmacro setup(block_or_functions) do
    if Keyword.keyword?(block_or_functions) do
      define(:setup, quote(do: _), block_or_functions)
    else
      quote(do: ExUnit.Callbacks.__setup__(__MODULE__, :setup, unquote(block_or_functions)))
    end
  end

  @doc """
  Defines what runs before each test; `context` is a pattern.
  """
  defmacro setup(context, block), do: define(:setup, context, block)

  @doc """
  Defines what runs once before the tests of a module: a block, or functions by their names.
  """
  defmacro setup_all(block) do
    if Keyword.keyword?(block) do
      define(:setup_all, quote(do: _), block)
    else
      quote(do: ExUnit.Callbacks.__setup__(__MODULE__, :setup_all, unquote(block)))
    end
  end

  @doc """
  Defines what runs once before the tests of a module; `context` is a pattern.
  """
  defmacro setup_all(context, block), do: define(:setup_all, context, block)

  defp define(kind, context, block) do
    quote bind_quoted: [
            kind: kind,
            context: Macro.escape(context),
            block: Macro.escape(block, unquote: true)
          ] do
      name = ExUnit.Callbacks.__setup__(__MODULE__, kind)
      defp unquote(name)(unquote(context)), unquote(block)
    end
  end

  @doc false
  # Registers a callback and gives the name of its function.
  def __setup__(module, kind) do
    check_place(module, kind)
    scope = scope(module)

    count =
      Enum.count(
        Module.get_attribute(module, :ex_unit_callbacks),
        &match?({^kind, ^scope, _}, &1)
      )

    place = if scope, do: "#{elem(scope, 1)}_#{count}", else: "#{count}"
    name = :"__ex_unit_#{kind}_#{place}"
    register(module, kind, name)
    name
  end

  @doc false
  def __setup__(module, kind, functions) do
    check_place(module, kind)
    Enum.each(List.wrap(functions), &register(module, kind, checked(&1)))
  end

  defp checked(name) when is_atom(name), do: name
  defp checked({module, name} = pair) when is_atom(module) and is_atom(name), do: pair

  defp checked(other) do
    raise ArgumentError,
          "setup/setup_all expect a callback as an atom, a {module, function} tuple or a list of callbacks, " <>
            "got: #{inspect(other)}"
  end

  defp check_place(module, :setup_all) do
    if Module.get_attribute(module, :ex_unit_describe) do
      raise "cannot invoke setup_all/1-2 inside describe as setup_all " <>
              "always applies to all tests in a module"
    end
  end

  defp check_place(_module, :setup), do: :ok

  defp register(module, kind, callback) do
    callbacks = Module.get_attribute(module, :ex_unit_callbacks)

    Module.put_attribute(module, :ex_unit_callbacks, [{kind, scope(module), callback} | callbacks])
  end

  # The name and the number of the describe block, or `nil` outside of one.
  defp scope(module) do
    with {_line, message, index} <- Module.get_attribute(module, :ex_unit_describe),
         do: {message, index}
  end

  @doc false
  def __describe__(module, line, message) do
    if Module.get_attribute(module, :ex_unit_describe) do
      raise "cannot call \"describe\" inside another \"describe\". See the documentation for ExUnit.Case.describe/2 " <>
              "on named setups and how to handle hierarchies"
    end

    unless is_binary(message) do
      raise ArgumentError, "describe name must be a string, got: #{inspect(message)}"
    end

    describes = Module.get_attribute(module, :ex_unit_describes)

    if message in describes do
      raise ArgumentError, ~s(describe "#{message}" is already defined in #{inspect(module)})
    end

    if Module.get_attribute(module, :describetag) not in [nil, []] do
      raise "@describetag must be set inside describe/2 blocks"
    end

    Module.put_attribute(module, :ex_unit_describes, [message | describes])
    Module.put_attribute(module, :ex_unit_describe, {line, message, length(describes)})
    Module.delete_attribute(module, :describetag)
  end

  @doc false
  def __describe_end__(module) do
    Module.put_attribute(module, :ex_unit_describe, nil)
    Module.delete_attribute(module, :describetag)

    for {:describe, name} <- Module.get_attribute(module, :ex_unit_registered) || [] do
      Module.delete_attribute(module, name)
    end
  end

  @doc false
  defmacro __before_compile__(env) do
    callbacks = Enum.reverse(Module.get_attribute(env.module, :ex_unit_callbacks))
    all = for {:setup_all, nil, callback} <- callbacks, do: callback
    each = for {:setup, nil, callback} <- callbacks, do: callback

    described =
      callbacks
      |> Enum.filter(&match?({:setup, {_, _}, _}, &1))
      |> Enum.group_by(&elem(&1, 1), &elem(&1, 2))

    quote do
      @doc false
      def __ex_unit__(:setup_all?), do: unquote(all != [])

      @doc false
      def __ex_unit__(:setup_all, context), do: unquote(chain(all, :setup_all))
      def __ex_unit__(:setup, context), do: unquote(each |> chain(:setup) |> describes(described))

      unquote(Enum.map(described, &describe_function/1))
    end
  end

  defp chain(callbacks, kind) do
    Enum.reduce(callbacks, quote(do: context), fn callback, before ->
      quote do
        context = unquote(before)
        # The pattern keeps this function in the trace of what fails below.
        %{} =
          ExUnit.Callbacks.__merge__(
            __MODULE__,
            context,
            unquote(call(callback, kind)),
            unquote(kind)
          )
      end
    end)
  end

  defp call({:__template__, module}, kind),
    do: quote(do: unquote(module).__ex_unit__(unquote(kind), context))

  defp call({module, name}, _kind), do: quote(do: unquote(module).unquote(name)(context))
  defp call(name, _kind), do: quote(do: unquote(name)(context))

  defp describes(before, described) when described == %{}, do: before

  defp describes(before, described) do
    clauses =
      Enum.flat_map(described, fn {{message, index}, _} ->
        quote(do: (unquote(message) -> unquote(describe_name(index))(context)))
      end)

    quote do
      context = unquote(before)
      case context.describe, do: unquote(clauses ++ quote(do: (_ -> context)))
    end
  end

  defp describe_function({{_message, index}, callbacks}) do
    quote(do: defp(unquote(describe_name(index))(context), do: unquote(chain(callbacks, :setup))))
  end

  defp describe_name(index), do: :"__ex_unit_describe_#{index}"

  @doc false
  def __merge__(module, context, value, kind) do
    merge(module, context, value, value, kind)
  end

  defp merge(_module, context, :ok, _, _kind), do: context

  defp merge(module, context, {:ok, value}, original, kind),
    do: merge(module, context, value, original, kind)

  defp merge(module, _context, %_{}, original, kind), do: merge_failed(module, original, kind)

  defp merge(module, context, value, _, kind) when is_list(value),
    do: merge_map(module, context, Map.new(value), kind)

  defp merge(module, context, value, _, kind) when is_map(value),
    do: merge_map(module, context, value, kind)

  defp merge(module, _context, _value, original, kind), do: merge_failed(module, original, kind)

  defp merge_map(module, context, value, kind) do
    for key <- @reserved, %{^key => given} <- [value], Map.get(context, key) != given do
      raise "ExUnit #{kind} callback in #{inspect(module)} is trying to set reserved field #{inspect(key)} to " <>
              inspect(given)
    end

    Map.merge(context, value)
  end

  defp merge_failed(module, value, kind) do
    raise "expected ExUnit #{kind} callback in #{inspect(module)} to return the atom :ok, a keyword, or a map, " <>
            "got #{inspect(value)} instead"
  end

  @doc """
  Registers a function to run when the test is over, however it ends; in `setup_all`, when all tests of the module are.

  It runs in a process of its own, after the test's process is gone. The last one registered runs first. One with the
  same `name_or_ref` replaces the earlier one.
  """
  @spec on_exit(term, (-> term)) :: :ok
  def on_exit(name_or_ref \\ make_ref(), callback) when is_function(callback, 0) do
    case ExUnit.Server.on_exit(name_or_ref, callback) do
      :ok ->
        :ok

      :error ->
        raise ArgumentError, "on_exit/2 callback can only be invoked from the test process"
    end
  end

  @doc """
  Starts a process that ends with the test, before the functions of `on_exit/2` run.

  Takes a child specification as `Supervisor` does: a map, `{module, argument}`, or a module; `options` change the map.
  The process is started by the supervisor of the test, which starts it anew when it ends as its `:restart` says.
  """
  @doc since: "1.5.0"
  @spec start_supervised(Supervisor.child_spec() | module | {module, term}, keyword) ::
          Supervisor.on_start_child()
  def start_supervised(child_spec_or_module, opts \\ []) do
    ExUnit.TestSupervisor.start_child(supervisor(), child_spec_or_module, opts)
  end

  @doc """
  As `start_supervised/2`, but gives the pid, or raises.
  """
  @doc since: "1.6.0"
  @spec start_supervised!(Supervisor.child_spec() | module | {module, term}, keyword) :: pid
  def start_supervised!(child_spec_or_module, opts \\ []) do
    case start_supervised(child_spec_or_module, opts) do
      {:ok, pid} -> pid
      {:ok, pid, _info} -> pid
      {:error, reason} -> raise start_failure(child_spec_or_module, reason)
    end
  end

  @doc """
  As `start_supervised!/2`, with a link: when the process fails, so does the test.
  """
  @doc since: "1.14.0"
  @spec start_link_supervised!(Supervisor.child_spec() | module | {module, term}, keyword) :: pid
  def start_link_supervised!(child_spec_or_module, opts \\ []) do
    pid = start_supervised!(child_spec_or_module, opts)
    Process.link(pid)
    pid
  end

  defp start_failure(child, reason) do
    "failed to start child with the spec #{inspect(child)}.\nReason: #{start_error(reason)}"
  end

  defp start_error({:already_started, _} = reason),
    do: "bad child specification, got: #{inspect(reason)}"

  defp start_error({{:EXIT, reason}, _child}), do: Exception.format_exit(reason)
  defp start_error({reason, _child}), do: Exception.format_exit(reason)
  defp start_error(reason), do: "bad child specification, got: #{inspect(reason)}"

  @doc """
  Stops the process with the given id of its child specification: with `start_supervised/2`, usually its module.
  """
  @doc since: "1.5.0"
  @spec stop_supervised(id :: term) :: :ok | {:error, :not_found}
  def stop_supervised(id) do
    case ExUnit.Server.test_supervisor() do
      {:ok, supervisor} -> ExUnit.TestSupervisor.stop_child(supervisor, id)
      :none -> {:error, :not_found}
      :error -> raise ArgumentError, "stop_supervised/1 can only be invoked from the test process"
    end
  end

  @doc """
  As `stop_supervised/1`, but raises when there is no such process.
  """
  @doc since: "1.10.0"
  @spec stop_supervised!(id :: term) :: :ok
  def stop_supervised!(id) do
    case stop_supervised(id) do
      :ok ->
        :ok

      {:error, :not_found} ->
        raise "could not stop child ID #{inspect(id)} because it was not found"
    end
  end

  @doc false
  def supervisor do
    case ExUnit.Server.test_supervisor() do
      {:ok, supervisor} ->
        supervisor

      :none ->
        supervisor = ExUnit.TestSupervisor.start(self())
        ExUnit.Server.put_supervisor(supervisor)
        supervisor

      :error ->
        raise ArgumentError, "start_supervised/2 can only be invoked from the test process"
    end
  end
end
