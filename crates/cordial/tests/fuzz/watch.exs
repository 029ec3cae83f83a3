# What the fuzzers share: each seed runs in a process of its own, whose end is judged.

defmodule Watch do
  @patience 20_000
  # Words of a process; what code of the seed's own takes in bounds is not the compiler's fault.
  @memory 64_000_000

  # Runs `fun`, which gives `{source, check}`, for all seeds; says which are bad, and stops with 1 if any is.
  def all(first, count, what, fun) do
    outcomes = for seed <- first..(first + count - 1), do: one(seed, fun)
    bad = Enum.count(outcomes, &(&1 == :bad))
    IO.puts("#{what}, #{count} seeds, #{bad} bad")
    if bad > 0, do: System.halt(1)
  end

  defp one(seed, fun) do
    :rand.seed(:exsss, seed)
    {source, check} = fun.(seed)

    {pid, reference} =
      :erlang.spawn_opt(fn -> exit({:done, check.()}) end, [:monitor, max_heap_size: %{size: @memory, error_logger: false}])

    receive do
      {:DOWN, ^reference, :process, ^pid, {:done, :ok}} -> :ok
      {:DOWN, ^reference, :process, ^pid, {:done, {:bad, reason}}} -> bad(seed, source, reason)
      {:DOWN, ^reference, :process, ^pid, :killed} -> :ok
      {:DOWN, ^reference, :process, ^pid, reason} -> bad(seed, source, inspect(reason))
    after
      @patience ->
        Process.exit(pid, :kill)
        bad(seed, source, "took longer than #{@patience} ms")
    end
  end

  # Compiles a form: `:ok`, or why that is a bug of the compiler.
  def compile(form) do
    {outcome, diagnostics} =
      Code.with_diagnostics(fn ->
        try do
          Code.compile_quoted(form, "fuzz.ex")
          :ok
        catch
          kind, reason -> {kind, reason}
        end
      end)

    refused = Enum.find(diagnostics, &(&1.message =~ "cannot be loaded"))
    if refused, do: {:bad, refused.message}, else: judge(outcome)
  end

  # What programs do while they are compiled is theirs; what the compiler could not do, its messages say.
  defp judge({:error, %RuntimeError{message: message}}), do: judge({:error, message})
  defp judge({:error, %ErlangError{original: original}}), do: judge({:error, original})

  defp judge({:error, message}) when is_binary(message) do
    if message =~ "bug of Cordial" or message =~ "cannot be loaded", do: {:bad, message}, else: :ok
  end

  defp judge(_), do: :ok

  defp bad(seed, source, reason) do
    IO.puts("seed #{seed}: #{reason}")
    IO.puts(if is_binary(source), do: inspect(source, limit: :infinity, printable_limit: :infinity), else: inspect(source, limit: :infinity))
    :bad
  end
end
