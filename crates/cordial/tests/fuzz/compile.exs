# Compiles code that nobody would write: forms taken from the files of the suite, cut and put together anew.
#
#     cordial compile.exs FIRST_SEED COUNT FILE…
#
# Each form becomes the body of a function that is compiled and never called, or of a module. The answer must be a module or an
# error of the program: no bug of the compiler, no code that the verifier refuses, no endless work, no memory without
# bound. What breaks that is printed with its seed, and the exit code is 1.

Code.require_file("watch.exs", __DIR__)

defmodule Mutate do
  @forms [
    nil, true, :ok, 0, -1, 1.5, "text", [], {:%{}, [], []}, {:{}, [], []}, {:x, [], nil}, {:_, [], nil}, {:y, [], nil},
    {:&, [], [1]}, {:^, [], [{:x, [], nil}]}, {:__MODULE__, [], nil}, {:__aliases__, [], [:Foo]}, {:|, [], [1, 2]},
    {:<<>>, [], [{:x, [], nil}]}, [do: 1], {:->, [], [[1], 2]}, {:when, [], [1, true]}, 1..2, {:unquote, [], [1]}
  ]

  @names [:case, :fn, :for, :with, :receive, :try, :cond, :if, :=, :<-, :"::", :%, :^, :&, :when, :|, :quote, :unquote, :.]

  # A few changes to a form, with parts of others.
  def change(form, others, rounds) do
    Enum.reduce(1..rounds, form, fn _, form ->
      count = size(form)
      {form, _} = at(form, :rand.uniform(count), &mutate(&1, others))
      form
    end)
  end

  defp mutate(form, others) do
    case :rand.uniform(8) do
      1 -> Enum.random(@forms)
      2 -> others |> Enum.random() |> part()
      3 -> wrap(form)
      4 -> twice(form)
      5 -> drop(form)
      6 -> rename(form)
      7 -> swap(form)
      8 -> {Enum.random(@names), [], [form, others |> Enum.random() |> part()]}
    end
  end

  defp wrap(form) do
    case :rand.uniform(6) do
      1 -> [form]
      2 -> {form, form}
      3 -> {:{}, [], [form]}
      4 -> {:fn, [], [{:->, [], [[form], form]}]}
      5 -> {:quote, [], [[do: form]]}
      6 -> {:=, [], [form, {:x, [], nil}]}
    end
  end

  defp twice({name, meta, args}) when is_list(args), do: {name, meta, args ++ args}
  defp twice(list) when is_list(list), do: list ++ list
  defp twice(form), do: [form, form]

  defp drop({name, meta, [_ | args]}), do: {name, meta, args}
  defp drop([_ | rest]), do: rest
  defp drop(_), do: []

  defp rename({name, meta, args}) when is_atom(name), do: {Enum.random(@names), meta, args}
  defp rename({name, value}) when is_atom(name), do: {Enum.random([:do, :else, :after, :rescue, :catch, :into]), value}
  defp rename(form), do: form

  defp swap({name, meta, args}) when is_list(args), do: {name, meta, Enum.shuffle(args)}
  defp swap(list) when is_list(list), do: Enum.shuffle(list)
  defp swap(form), do: form

  defp part(form) do
    {_, found} = at(form, :rand.uniform(size(form)), & &1)
    found
  end

  defp size(form) do
    {_, count} = Macro.prewalk(form, 0, &{&1, &2 + 1})
    count
  end

  # Applies `fun` to the form of this number; gives the whole and what was there before.
  defp at(form, number, fun) do
    {form, {_, found}} =
      Macro.prewalk(form, {number, nil}, fn
        form, {1, _} -> {fun.(form), {0, form}}
        form, {0, found} -> {form, {0, found}}
        form, {number, found} -> {form, {number - 1, found}}
      end)

    {form, found}
  end
end

defmodule Fuzz do
  # Code is compiled, not run; but the macros it uses run.
  @dangers ~w(System File Port os halt init erlang Code Process Node spawn exit Module cordial)

  def forms(files) do
    for file <- files, form <- parse(file), harmless?(form), do: form
  end

  defp parse(file) do
    case Code.string_to_quoted(read(file), emit_warnings: false) do
      {:ok, {:__block__, _, forms}} -> forms
      {:ok, form} -> [form]
      {:error, _} -> []
    end
  end

  defp read(file), do: File.read!(file)

  defp harmless?(form) do
    text = inspect(form, limit: :infinity)
    not Enum.any?(@dangers, &String.contains?(text, &1))
  end

  # A form in a function, or in a module.
  def pick(seed, forms) do
    form = forms |> Enum.random() |> Mutate.change(forms, :rand.uniform(4))
    # What waits would wait in a module.
    runs? = :rand.uniform(4) == 1 and not (inspect(form, limit: :infinity) =~ "receive")
    body = if runs?, do: form, else: {:def, [], [{:f, [], [{:x, [], nil}, {:y, [], nil}]}, [do: form]]}
    module = {:defmodule, [], [{:__aliases__, [], [:"Fuzz#{seed}"]}, [do: body]]}
    {form, fn -> Watch.compile(module) end}
  end
end

[first, count | files] = System.argv()
forms = Fuzz.forms(files)
Watch.all(String.to_integer(first), String.to_integer(count), "#{length(forms)} forms", &Fuzz.pick(&1, forms))
