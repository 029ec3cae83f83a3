# Compiles code that nobody would write: forms taken from the files of the suite, cut and put together anew.
#
#     cordial compile.exs FIRST_SEED COUNT FILE…
#
# Each form becomes the body of a function that is compiled and never called. The answer must be a module or an
# error of the program: no bug of the compiler, no code that the verifier refuses, no endless work, no memory without
# bound. What breaks that is printed with its seed, and the exit code is 1.

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
  @patience 20_000

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

  def run(seed, forms) do
    :rand.seed(:exsss, seed)
    form = forms |> Enum.random() |> Mutate.change(forms, :rand.uniform(4))
    x = {:x, [], nil}
    body = {:def, [], [{:f, [], [x, {:y, [], nil}]}, [do: form]]}
    module = {:defmodule, [], [{:__aliases__, [], [:"Fuzz#{seed}"]}, [do: body]]}
    {pid, reference} = spawn_monitor(fn -> exit({:done, compile(module)}) end)

    receive do
      {:DOWN, ^reference, :process, ^pid, {:done, outcome}} -> judge(outcome, seed, form)
      {:DOWN, ^reference, :process, ^pid, :killed} -> :ok
      {:DOWN, ^reference, :process, ^pid, reason} -> bad(seed, form, reason)
    after
      @patience ->
        Process.exit(pid, :kill)
        bad(seed, form, "took longer than #{@patience} ms")
    end
  end

  defp compile(module) do
    {outcome, _} =
      Code.with_diagnostics(fn ->
        try do
          Code.compile_quoted(module, "fuzz.ex")
          :ok
        catch
          kind, reason -> {kind, reason, __STACKTRACE__}
        end
      end)

    outcome
  end

  # A runtime error of the compiler's own says what it could not do.
  defp judge({:error, %RuntimeError{message: message}, _}, seed, form), do: bad(seed, form, message)

  defp judge({:error, error, _}, seed, form) when is_binary(error), do: bad(seed, form, error)
  defp judge(_, _, _), do: :ok

  defp bad(seed, form, reason) do
    IO.puts("seed #{seed}: #{if is_binary(reason), do: reason, else: inspect(reason)}")
    IO.puts(inspect(form, limit: :infinity))
    :bad
  end
end

[first, count | files] = System.argv()
{first, count} = {String.to_integer(first), String.to_integer(count)}
forms = Fuzz.forms(files)
outcomes = for seed <- first..(first + count - 1), do: Fuzz.run(seed, forms)
bad = Enum.count(outcomes, &(&1 == :bad))
IO.puts("#{length(forms)} forms, #{count} seeds, #{bad} bad")
if bad > 0, do: System.halt(1)
