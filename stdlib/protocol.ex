defmodule Protocol do
  @moduledoc """
  Working with protocols.

  A protocol is defined with `defprotocol/2` and implemented for types and structs with
  `defimpl/3`, anywhere and at any time. A call of one of its functions goes on in the
  implementation for the type of the first argument:

  | value | implementation |
  |---|---|
  | a struct of module `S` | that for `S` |
  | any other value | that for its type: `Atom`, `BitString`, `Float`, `Function`, `Integer`, `List`, `Map`, `PID`, `Port`, `Reference`, `Tuple` |
  | without one of these | that for `Any`, if the protocol says `@fallback_to_any true` |

  Where there is none, `Protocol.UndefinedError` is raised. The implementation of `P` for `S` is the
  module `P.S`; it is loaded when first needed. Which implementation a type has stands in a table of
  the machine, so a call costs hardly more than one of another module; nothing has to be
  consolidated for that.

      defprotocol Size do
        @doc "How much is in it."
        def size(data)
      end

      defimpl Size, for: BitString do
        def size(binary), do: byte_size(binary)
      end

  ## Attributes of a protocol

    * `@fallback_to_any` - whether the implementation for `Any` is that of all other types.
    * `@undefined_impl_description` - what the error says for a type without implementation.

  ## Deriving

  With `@derive P` above `defstruct`, the protocol `P` is implemented for the struct: by the code
  that the macro `__deriving__/2` of the protocol gives, which takes the module and the
  options; or by the macro `__deriving__/3` of its implementation for `Any`, which takes the module, the
  struct and the options; or, without such macros, by the functions of the implementation for `Any`.

  ## Functions of every protocol

    * `__protocol__/1` - says `:module`, `:functions`, whether it is `:consolidated?` and its `:impls`.
    * `impl_for/1` - the implementation for a value, or `nil`.
    * `impl_for!/1` - the implementation for a value; raises if there is none.

  An implementation has `__impl__/1`, which says the `:protocol` and what it is `:for`.
  """

  @doc "The code that implements the protocol for a struct that derives it."
  @macrocallback __deriving__(module, term) :: Macro.t()

  @doc "What the protocol says of itself."
  @callback __protocol__(:consolidated?) :: boolean
  @callback __protocol__(:functions) :: [{atom, arity}]
  @callback __protocol__(:impls) :: {:consolidated, [module]} | :not_consolidated
  @callback __protocol__(:module) :: module

  @doc "The implementation for a value, or `nil`."
  @callback impl_for(term) :: module | nil

  @doc "The implementation for a value; raises if there is none."
  @callback impl_for!(term) :: module

  @optional_callbacks __deriving__: 2

  # Defines a function of a protocol: a head without a body.
  #
  # In `defprotocol/2` it takes the place of `Kernel.def/2`. The head has at least one argument, the
  # one that decides which implementation is called.
  @doc false
  defmacro def(signature)

  defmacro def({name, _, args}) when name != :when and (args == [] or is_atom(args)) do
    raise ArgumentError, "protocol functions expect at least one argument"
  end

  defmacro def({:when, _, _} = signature) do
    quote do
      Kernel.def(unquote(signature))
    end
  end

  defmacro def({name, _, args} = signature) when is_atom(name) and is_list(args) do
    arity = length(args)
    [first | _] = call_args = arguments(1, arity)
    types = [quote(do: t) | terms(arity - 1)]

    quote generated: true do
      @__functions__ {unquote(name), unquote(arity)}

      doc = Module.get_attribute(__MODULE__, :doc)
      Kernel.def(unquote(signature))

      Kernel.def unquote(name)(unquote_splicing(call_args)) do
        impl_for!(unquote(first)).unquote(name)(unquote_splicing(call_args))
      end

      case Protocol.__spec_to_callback__(__MODULE__, unquote(name), unquote(arity), doc) do
        true -> :ok
        false -> @callback unquote(name)(unquote_splicing(types)) :: term
      end
    end
  end

  defmacro def(_signature) do
    raise ArgumentError, "expected a function head in a protocol"
  end

  # Variables for the arguments from `next` to `last`. (`Macro.generate_arguments/2` needs protocols.)
  defp arguments(next, last) when next > last, do: []

  defp arguments(next, last) do
    name = :erlang.binary_to_atom(<<"arg", :erlang.integer_to_binary(next)::binary>>)
    [{name, [], __MODULE__} | arguments(next + 1, last)]
  end

  defp terms(0), do: []
  defp terms(count), do: [quote(do: term) | terms(count - 1)]

  @doc false
  # The specification of a function is that of the callback too, with the documentation; whether there is one.
  def __spec_to_callback__(module, name, arity, doc) do
    specs =
      for spec <- Module.get_attribute(module, :spec, []), specifies?(spec, name, arity), do: spec

    if specs != [] and doc != nil, do: Module.put_attribute(module, :doc, doc)
    put_callbacks(:lists.reverse(specs), module)
    specs != []
  end

  defp put_callbacks([], _module), do: :ok

  defp put_callbacks([spec | specs], module) do
    Module.put_attribute(module, :callback, spec)
    put_callbacks(specs, module)
  end

  defp specifies?({:when, _, [spec, _]}, name, arity), do: specifies?(spec, name, arity)

  defp specifies?({:"::", _, [{name, _, args}, _]}, name, arity) when is_list(args) do
    length(args) == arity
  end

  defp specifies?(_spec, _name, _arity), do: false

  @doc false
  # What `defprotocol` becomes.
  def __protocol__(name, block) do
    quote do
      defmodule unquote(name) do
        @before_compile Protocol
        @behaviour Protocol

        @dialyzer {:nowarn_function, __protocol__: 1, impl_for: 1, impl_for!: 1}

        Protocol.__prepare__(__MODULE__)

        import Kernel, except: [def: 1, def: 2]
        import Protocol, only: [def: 1]

        unquote(block)

        # What the hook defines last is the value of the definition.
        {:__protocol__, 1}
      end
    end
  end

  @doc false
  # The attributes of a protocol.
  def __prepare__(module) do
    :elixir_module.register_attribute(module, :__functions__, true, false)
    :elixir_module.register_attribute(module, :__protocol__, false, true)
    :elixir_module.register_attribute(module, :__dispatch__, false, true)
    :elixir_module.put_attribute(module, :fallback_to_any, false)
    :elixir_module.put_attribute(module, :undefined_impl_description, "")
  end

  @doc false
  # The attributes of an implementation.
  def __prepare__(module, protocol, for) do
    :elixir_module.put_attribute(module, :protocol, protocol)
    :elixir_module.put_attribute(module, :for, for)
    :elixir_module.register_attribute(module, :__impl__, false, true)
    :elixir_module.put_attribute(module, :__impl__, protocol: protocol, for: for)
  end

  @doc false
  defmacro __before_compile__(env) do
    functions = :lists.usort(Module.get_attribute(env.module, :__functions__))
    fallback = Module.get_attribute(env.module, :fallback_to_any) == true
    description = Module.get_attribute(env.module, :undefined_impl_description)

    if functions == [] do
      IO.warn("protocols must define at least one function, but none was defined", env)
    end

    quote generated: true do
      unquote(type_of_protocol(env.module))

      Module.put_attribute(__MODULE__, :__protocol__, fallback_to_any: unquote(fallback))
      Module.put_attribute(__MODULE__, :__dispatch__, unquote(functions))

      @doc false
      @spec impl_for(term) :: atom | nil
      Kernel.def(impl_for(data), do: :cordial.impl_for(__MODULE__, data))

      @doc false
      @spec impl_for!(term) :: atom
      Kernel.def impl_for!(data) do
        case impl_for(data) do
          nil ->
            raise Protocol.UndefinedError,
              protocol: __MODULE__,
              value: data,
              description: unquote(description)

          module ->
            module
        end
      end

      @doc false
      @spec __protocol__(:module) :: __MODULE__
      @spec __protocol__(:functions) :: [{atom, arity}]
      @spec __protocol__(:consolidated?) :: boolean
      @spec __protocol__(:impls) :: :not_consolidated | {:consolidated, [module]}
      Kernel.def(__protocol__(key))
      Kernel.def(__protocol__(:module), do: __MODULE__)
      Kernel.def(__protocol__(:functions), do: unquote(functions))
      Kernel.def(__protocol__(:consolidated?), do: Protocol.__impls__(__MODULE__) != nil)

      Kernel.def __protocol__(:impls) do
        case Protocol.__impls__(__MODULE__) do
          nil -> :not_consolidated
          impls -> {:consolidated, impls}
        end
      end
    end
  end

  # Every protocol has a type of what implements it.
  defp type_of_protocol(module) do
    types = Module.get_attribute(module, :type, []) ++ Module.get_attribute(module, :opaque, [])

    case :lists.any(&named_t?/1, types) do
      true ->
        nil

      false ->
        quote do
          @typedoc "All the types that implement this protocol."
          @type t :: term
        end
    end
  end

  defp named_t?({:"::", _, [{:t, _, args}, _]}), do: args == [] or is_atom(args)
  defp named_t?(_type), do: false

  @doc false
  # What `defimpl` becomes.
  def __impl__(protocol, opts, do_block, env) do
    opts = merge(opts, do_block)

    {for, opts} =
      case :lists.keytake(:for, 1, opts) do
        {:value, {:for, for}, opts} ->
          {for, opts}

        false when env.module != nil ->
          {env.module, opts}

        false ->
          raise ArgumentError, "defimpl/3 expects a :for option when declared outside a module"
      end

    block =
      case opts do
        [do: block] -> block
        [] -> nil
        _ -> raise ArgumentError, "unknown options given to defimpl, got: " <> text(opts)
      end

    protocol = Macro.expand(protocol, env)

    case Macro.expand(for, env) do
      targets when is_list(targets) ->
        for target <- targets, do: implementation(protocol, Macro.expand(target, env), block)

      target ->
        implementation(protocol, target, block)
    end
  end

  # Later options win, but the block comes last.
  defp merge(opts, []), do: opts
  defp merge(opts, do_block), do: :lists.keydelete(:do, 1, opts) ++ do_block

  defp text(opts), do: Macro.to_string(opts)

  defp implementation(protocol, target, block) do
    name =
      case is_atom(protocol) and is_atom(target) do
        true -> __concat__(protocol, target)
        false -> quote(do: Protocol.__concat__(unquote(protocol), unquote(target)))
      end

    quote do
      Protocol.assert_protocol!(unquote(protocol))

      defmodule unquote(name) do
        @moduledoc false
        @behaviour unquote(protocol)

        Protocol.__prepare__(__MODULE__, unquote(protocol), unquote(target))

        @doc false
        @spec __impl__(:protocol) :: module
        @spec __impl__(:for) :: module
        def __impl__(key)
        def __impl__(:protocol), do: @protocol
        def __impl__(:for), do: @for

        unquote(block)
      end
    end
  end

  @doc false
  def __concat__(left, right) do
    case :erlang.atom_to_binary(right) do
      "Elixir." <> name -> join(left, name)
      name -> join(left, name)
    end
  end

  defp join(left, name) do
    :erlang.binary_to_atom(<<:erlang.atom_to_binary(left)::binary, ".", name::binary>>)
  end

  @doc """
  Implements a protocol for a struct as `@derive` does, from outside of its module.

  ## Examples

      iex> defmodule Protocol.DeriveDoc do
      ...>   defstruct [:name, :password]
      ...> end
      iex> require Protocol
      iex> Protocol.derive(Inspect, Protocol.DeriveDoc, only: [:name])
      iex> inspect(struct(Protocol.DeriveDoc, name: "Ann"))
      ~S(#Protocol.DeriveDoc<name: "Ann", ...>)

  """
  defmacro derive(protocol, module, options \\ []) do
    quote do
      Protocol.__derive__([{unquote(protocol), unquote(options)}], unquote(module), __ENV__)
    end
  end

  @doc false
  # Implements each protocol of a list (or `{protocol, options}`) for a struct.
  def __derive__(derives, module, %{} = env) when is_atom(module) do
    struct =
      case Module.open?(module) do
        true -> Module.get_attribute(module, :__struct__)
        false -> struct_of(module)
      end

    :lists.foreach(
      fn
        protocol when is_atom(protocol) -> derive(protocol, module, struct, [], env)
        {protocol, opts} when is_atom(protocol) -> derive(protocol, module, struct, opts, env)
      end,
      :lists.flatten(derives)
    )
  end

  defp struct_of(module) do
    case :cordial.ensure_loaded(module) and function_exported?(module, :__struct__, 0) do
      true ->
        module.__struct__()

      false ->
        raise ArgumentError,
              "#{inspect(module)}.__struct__/1 is undefined, cannot expand struct " <>
                "#{inspect(module)}. Make sure the struct name is correct. If the struct name " <>
                "exists and is correct but it still cannot be found, you likely have cyclic " <>
                "module usage in your code"
    end
  end

  defp derive(protocol, for, struct, opts, env) do
    extra = ", cannot derive #{inspect(protocol)} for #{inspect(for)}"
    assert_protocol!(protocol, extra)

    code =
      case function_exported?(protocol, :"MACRO-__deriving__", 3) do
        true ->
          protocol."MACRO-__deriving__"(env, for, opts)

        false ->
          assert_impl!(protocol, Any, extra)
          any = __concat__(protocol, Any)

          case function_exported?(any, :"MACRO-__deriving__", 4) do
            true -> any."MACRO-__deriving__"(env, for, struct, opts)
            false -> delegates(protocol, for, any)
          end
      end

    Code.eval_quoted(code, [], env)
    :ok
  end

  # An implementation whose functions are those of another.
  defp delegates(protocol, for, any) do
    functions =
      for {name, arity} <- protocol.__protocol__(:functions) do
        args = arguments(1, arity)

        quote do
          def unquote(name)(unquote_splicing(args)),
            do: unquote(any).unquote(name)(unquote_splicing(args))
        end
      end

    quote do
      defimpl unquote(protocol), for: unquote(for) do
        (unquote_splicing(functions))
      end
    end
  end

  @doc """
  Gives `:ok` if a module is a protocol; raises `ArgumentError` otherwise.

  ## Examples

      iex> Protocol.assert_protocol!(Enumerable)
      :ok
      iex> Protocol.assert_protocol!(Enum)
      ** (ArgumentError) Enum is not a protocol

  """
  @spec assert_protocol!(module) :: :ok
  def assert_protocol!(module) when is_atom(module), do: assert_protocol!(module, "")

  defp assert_protocol!(module, extra) do
    assert_loaded!(module, extra)

    case function_exported?(module, :__protocol__, 1) do
      true -> :ok
      false -> raise ArgumentError, "#{inspect(module)} is not a protocol" <> extra
    end
  end

  defp assert_loaded!(module, extra) do
    case :cordial.ensure_loaded(module) do
      true ->
        :ok

      false ->
        raise ArgumentError,
              "could not load module #{inspect(module)} due to reason :nofile" <> extra
    end
  end

  @doc """
  Gives `:ok` if a protocol is implemented for a type or the struct of a module; raises
  `ArgumentError` otherwise.

  ## Examples

      iex> Protocol.assert_impl!(Enumerable, List)
      :ok
      iex> Protocol.assert_impl!(Enumerable, Integer)
      ** (ArgumentError) could not load module Enumerable.Integer due to reason :nofile

  """
  @spec assert_impl!(module, module) :: :ok
  def assert_impl!(protocol, base) when is_atom(protocol) and is_atom(base) do
    assert_impl!(protocol, base, "")
  end

  defp assert_impl!(protocol, base, extra) do
    impl = __concat__(protocol, base)
    assert_loaded!(impl, extra)

    case function_exported?(impl, :__impl__, 1) and impl.__impl__(:protocol) do
      ^protocol ->
        :ok

      false ->
        raise ArgumentError, "#{inspect(impl)} is not an implementation of a protocol" <> extra

      other ->
        raise ArgumentError,
              "expected #{inspect(impl)} to be an implementation of #{inspect(protocol)}, " <>
                "got: #{inspect(other)}" <> extra
    end
  end

  @doc """
  Tells whether a protocol was consolidated: whether the implementations it may have are known
  for good.

  Dispatch is as fast either way. Raises if `protocol` is none.

  ## Examples

      iex> Protocol.consolidated?(Enumerable)
      false

  """
  @spec consolidated?(module) :: boolean
  def consolidated?(protocol) when is_atom(protocol), do: protocol.__protocol__(:consolidated?)

  @doc false
  # What a protocol was consolidated with, or `nil`.
  def __impls__(protocol) do
    case :lists.keyfind(:__consolidated__, 1, :erlang.get_module_info(protocol, :attributes)) do
      {_, impls} -> impls
      false -> nil
    end
  end

  @doc """
  Lists the protocols whose files are in the given folders.

  ## Examples

      iex> Protocol.extract_protocols(["/no/such/folder"])
      []

  """
  @spec extract_protocols([charlist | String.t()]) :: [atom]
  def extract_protocols(paths) do
    for {:protocol, name} <- extract(paths, "Elixir."), uniq: true, do: name
  end

  @doc """
  Lists the types that a protocol is implemented for in the files of the given folders.

  ## Examples

      iex> Protocol.extract_impls(Enumerable, ["/no/such/folder"])
      []

  """
  @spec extract_impls(module, [charlist | String.t()]) :: [atom]
  def extract_impls(protocol, paths) when is_atom(protocol) do
    for {:impl, ^protocol, for} <- extract(paths, Atom.to_string(protocol) <> "."),
        uniq: true,
        do: for
  end

  # What the files of modules say whose names start with `prefix`.
  defp extract(paths, prefix) do
    for path <- paths,
        path = to_string(path),
        {:ok, names} <- [File.ls(path)],
        name <- Enum.sort(names),
        String.starts_with?(name, prefix) and Path.extname(name) == ".cbc",
        {:ok, binary} <- [File.read(Path.join(path, name))],
        data = :cordial.protocol_data(binary),
        do: data
  end

  @doc """
  Gives the file of a protocol that knows for which types it is implemented.

  What `__protocol__/1` says of such a protocol's `:impls` are these types. Dispatch is as fast
  without: it is no error if other implementations appear later. `{:error, :not_a_protocol}` and
  `{:error, :no_beam_info}` are for modules that are no protocols or have no file.

  ## Examples

      iex> Protocol.consolidate(Missing, [])
      {:error, :no_beam_info}

  """
  @spec consolidate(module, [module]) ::
          {:ok, binary} | {:error, :not_a_protocol} | {:error, :no_beam_info}
  def consolidate(protocol, types) when is_atom(protocol) and is_list(types) do
    with path when path != nil <- :cordial.locate(protocol),
         {:ok, binary} <- File.read(path) do
      case :cordial.consolidate(binary, Enum.sort(types)) do
        nil -> {:error, :not_a_protocol}
        consolidated -> {:ok, consolidated}
      end
    else
      _ -> {:error, :no_beam_info}
    end
  end
end
