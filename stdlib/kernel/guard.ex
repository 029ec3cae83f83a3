defmodule Kernel.Guard do
  @moduledoc false

  @doc """
  The body of the macro that `defguard` defines.

  It is expanded when that macro is stored: by then the module's earlier guards and attributes are there.
  In a guard the arguments stand wherever the guard names them; elsewhere they are evaluated once.
  """
  defmacro body(args, guard) do
    env = %{__CALLER__ | context: :guard}
    guard = Macro.prewalk(guard, &expanded(&1, env))
    guard = Macro.postwalk(guard, &without_kernel/1)
    used = used_arguments(guard, args)
    places = places(used, 1)

    match =
      {:=, [],
       [{:{}, [], :lists.map(&elem(&1, 1), places)}, {:{}, [], :lists.map(&given/1, used)}]}

    bound =
      {:__block__, [], [match, replace(guard, places)]}

    inlined = replace(guard, :lists.map(&{variable(&1), given(&1)}, used))

    quote do
      case __CALLER__.context do
        nil -> unquote({:quote, [], [[generated: true], [do: bound]]})
        _ -> unquote({:quote, [], [[do: inlined]]})
      end
    end
  end

  defp expanded({:@, meta, [{name, _, context}]}, env) when is_atom(name) and is_atom(context) do
    line = :proplists.get_value(:line, meta, env.line)
    Macro.escape(Module.__get_attribute__(env.module, name, line))
  end

  defp expanded(form, env), do: Macro.expand_once(form, env)

  # Whoever uses the guard need not import `Kernel`.
  defp without_kernel({name, _meta, args} = call) when is_atom(name) and is_list(args) do
    case {:cordial.inline(Kernel, name, length(args)), args} do
      {nil, _} ->
        call

      {{module, name, :same}, _} ->
        {{:., [], [module, name]}, [], args}

      {{module, name, :swapped}, [first | rest]} ->
        {{:., [], [module, name]}, [], rest ++ [first]}

      {{module, name, :element}, [tuple, index | rest]} ->
        element(module, name, tuple, index, rest)
    end
  end

  defp without_kernel(other), do: other

  defp element(module, name, tuple, index, rest) when is_integer(index),
    do: {{:., [], [module, name]}, [], [index + 1, tuple | rest]}

  defp element(module, name, tuple, index, rest) do
    index = {{:., [], [:erlang, :+]}, [], [index, 1]}
    {{:., [], [module, name]}, [], [index, tuple | rest]}
  end

  # Those that the guard names, in the order in which it does.
  defp used_arguments(guard, args) do
    known = :lists.map(&variable/1, args)

    {_, used} =
      Macro.prewalk(guard, [], fn form, used ->
        new? = :lists.member(variable(form), known) and not same?(form, used)
        {form, if(new?, do: [form | used], else: used)}
      end)

    :lists.reverse(used)
  end

  defp same?(form, variables),
    do: :lists.member(variable(form), :lists.map(&variable/1, variables))

  defp variable({:\\, _, [variable, _default]}), do: variable(variable)

  defp variable({name, meta, context}) when is_atom(name) and is_atom(context),
    do: {name, :proplists.get_value(:counter, meta, context)}

  defp variable(_other), do: nil

  defp places([], _number), do: []

  defp places([argument | used], number) do
    name = :erlang.binary_to_atom("arg" <> :erlang.integer_to_binary(number))
    [{variable(argument), {name, [], nil}} | places(used, number + 1)]
  end

  defp given(variable), do: {:unquote, [], [variable]}

  defp replace(guard, replacements) do
    Macro.postwalk(guard, fn form ->
      case :lists.keyfind(variable(form), 1, replacements) do
        {_, replacement} -> replacement
        false -> form
      end
    end)
  end
end
