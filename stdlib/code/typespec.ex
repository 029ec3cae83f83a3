defmodule Code.Typespec do
  @moduledoc """
  The types, specifications and callbacks of compiled modules.

  They are given in Erlang's abstract format, where a type is a tuple such as `{:type, line, :integer, []}`;
  `type_to_quoted/1` and `spec_to_quoted/2` turn them into code. A module is named, or given as the
  binary it was compiled to. A module that was compiled in memory is known by its binary only.
  """

  @doc """
  Gives the types of a module: `{:ok, [{kind, type}]}`, where `kind` is `:type`, `:typep` or `:opaque`, or `:error`.

  ## Examples

      iex> {:ok, types} = Code.Typespec.fetch_types(Access)
      iex> is_list(types)
      true

  """
  @spec fetch_types(module | binary) :: {:ok, [tuple]} | :error
  def fetch_types(module) when is_atom(module) or is_binary(module) do
    with {:ok, name, written} <- written(module) do
      types =
        for {kind, form} <- written, kind in [:type, :typep, :opaque] do
          {kind, form |> Code.Typespec.Form.type_definition() |> own(name)}
        end

      {:ok, Enum.reverse(types)}
    end
  end

  @doc """
  Gives the specifications of a module: `{:ok, [{{name, arity}, specs}]}` or `:error`.

  ## Examples

      iex> {:ok, specs} = Code.Typespec.fetch_specs(Tuple)
      iex> List.keymember?(specs, {:to_list, 1}, 0)
      true

  """
  @spec fetch_specs(module | binary) :: {:ok, [tuple]} | :error
  def fetch_specs(module) when is_atom(module) or is_binary(module),
    do: fetch(module, [:spec, :macrospec])

  @doc """
  Gives the callbacks of a module: `{:ok, [{{name, arity}, specs}]}` or `:error`.

  A macro's callback has the name of the function behind it, such as `:"MACRO-name"`.
  """
  @spec fetch_callbacks(module | binary) :: {:ok, [tuple]} | :error
  def fetch_callbacks(module) when is_atom(module) or is_binary(module),
    do: fetch(module, [:callback, :macrocallback])

  defp fetch(module, kinds) do
    with {:ok, name, written} <- written(module) do
      specs =
        for {kind, form} <- written,
            kind in kinds,
            do: kind |> Code.Typespec.Form.spec(form) |> own(name)

      names = specs |> Enum.map(&elem(&1, 0)) |> Enum.uniq()

      {:ok, for(name <- Enum.reverse(names), do: {name, for({^name, spec} <- specs, do: spec)})}
    end
  end

  defp written(module) do
    file = if is_atom(module), do: :cordial.module_file(module), else: module

    case file && :cordial.types_of(file) do
      nil ->
        if file && :cordial.docs_of(file), do: {:ok, nil, []}, else: :error

      types ->
        {name, written} = :erlang.binary_to_term(types)
        {:ok, name, written}
    end
  end

  # A type of the module itself, however it is named.
  defp own({:remote_type, anno, [{:atom, _, module}, {:atom, _, name}, args]}, module),
    do: {:user_type, anno, name, own(args, module)}

  defp own(tuple, module) when is_tuple(tuple),
    do: tuple |> Tuple.to_list() |> own(module) |> List.to_tuple()

  defp own(list, module) when is_list(list), do: Enum.map(list, &own(&1, module))
  defp own(other, _module), do: other

  @doc """
  Turns a type into code.

  ## Examples

      iex> type = {:type, 1, :list, [{:type, 1, :integer, []}]}
      iex> Code.Typespec.type_to_quoted({:t, type, []}) |> Macro.to_string()
      "t() :: [integer()]"

  """
  @spec type_to_quoted({atom, tuple, [tuple]}) :: Macro.t()
  def type_to_quoted({name, type, args}) when is_atom(name) do
    args = for arg <- args, do: Code.Typespec.Quoted.type(arg)
    {:"::", [], [{name, [], args}, Code.Typespec.Quoted.type(type)]}
  end

  @doc """
  Turns a specification of `name` into code.

  ## Examples

      iex> fun = {:type, 1, :fun, [{:type, 1, :product, []}, {:type, 1, :atom, []}]}
      iex> Code.Typespec.spec_to_quoted(:f, fun) |> Macro.to_string()
      "f() :: atom()"

  """
  @spec spec_to_quoted(atom, tuple) :: Macro.t()
  def spec_to_quoted(name, spec), do: Code.Typespec.Quoted.spec(name, spec)
end
