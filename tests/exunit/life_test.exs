# What goes wrong around tests: callbacks that fail, processes that do not start, messages of a mailbox, a formatter of one's own.
defmodule Life.Formatter do
  @behaviour GenServer
  def init(options), do: {:ok, %{seed: options[:seed], events: []}}

  def handle_cast({:test_finished, %{state: state, name: name, tags: tags}}, config) do
    kind = if is_tuple(state), do: elem(state, 0), else: :passed
    {:noreply, %{config | events: [{kind, name, tags.test_type} | config.events]}}
  end

  def handle_cast({:module_finished, %{name: name, state: state}}, config) do
    {:noreply, %{config | events: [{:module, name, is_nil(state)} | config.events]}}
  end

  def handle_cast({:suite_finished, _times}, config) do
    for event <- Enum.reverse(config.events), do: IO.inspect(event)
    {:noreply, config}
  end

  def handle_cast(_event, config), do: {:noreply, config}
end

ExUnit.start(seed: 0, formatters: [ExUnit.CLIFormatter], max_cases: 1, assert_receive_timeout: 30)

defmodule Life.SetupAllFailsTest do
  use ExUnit.Case

  # What never returns is called in another way there.
  defp connect(context), do: if(context.module, do: raise(ArgumentError, "no database"))

  setup_all context do
    connect(context)
    :ok
  end

  test "one", do: :ok
  test "two", do: :ok
end

defmodule Life.SetupAllExitsTest do
  use ExUnit.Case
  setup_all context do
    if context.module, do: exit(:no_connection)
    :ok
  end
  test "one", do: :ok
end

defmodule Life.SetupReturnsTest do
  use ExUnit.Case
  setup context do
    case context.test do
      :"test number" -> 42
      :"test reserved" -> %{test: :other}
      :"test struct" -> %ExUnit.Test{}
      _ -> {:ok, %{}}
    end
  end
  test "number", do: :ok
  test "reserved", do: :ok
  test "struct", do: :ok
  test "fine", do: :ok
end

defmodule Life.OnExitTest do
  use ExUnit.Case

  test "one that fails after a pass" do
    on_exit(fn -> raise "cleaning" end)
  end

  test "several" do
    on_exit(fn -> raise "first" end)
    on_exit(fn -> exit(:second) end)
    on_exit(fn -> throw(:third) end)
  end

  test "after a failure" do
    on_exit(fn -> raise "cleaning" end)
    flunk("the test")
  end

  test "in another process" do
    parent = self()
    spawn(fn ->
      try do
        on_exit(fn -> :ok end)
      rescue
        error -> send(parent, Exception.message(error))
      end
    end)
    assert_receive "on_exit/2 callback can only be invoked from the test process", 5_000
  end
end

defmodule Life.SupervisedTest do
  use ExUnit.Case

  def start_error, do: {:error, :no_port}
  def start_raise, do: raise("in start")
  def start_ignore, do: :ignore
  def start_other, do: :other
  def start_ok, do: {:ok, spawn_link(fn -> Process.sleep(:infinity) end)}
  def spec(name), do: %{id: name, start: {__MODULE__, name, []}}

  test "error", do: start_supervised!(spec(:start_error))
  test "raise", do: start_supervised!(spec(:start_raise))
  test "ignored", do: assert {:ok, :undefined} == start_supervised(spec(:start_ignore))
  test "other", do: start_supervised!(spec(:start_other))
  test "twice" do
    start_supervised!(spec(:start_ok))
    assert {:error, {:already_started, pid}} = start_supervised(spec(:start_ok))
    assert Process.alive?(pid)
    start_supervised!(spec(:start_ok))
  end
  test "stopped" do
    pid = start_supervised!(spec(:start_ok))
    assert stop_supervised(:start_ok) == :ok
    refute Process.alive?(pid)
    assert stop_supervised(:start_ok) == {:error, :not_found}
    stop_supervised!(:start_ok)
  end
  test "no specification", do: start_supervised!({:not_a_module, 1})
  test "module without child_spec", do: start_supervised!(Life.OnExitTest)
end

defmodule Life.MailboxTest do
  use ExUnit.Case

  test "many messages" do
    for n <- 1..12, do: send(self(), {:message, n, %{text: "number #{n}"}})
    assert_receive {:message, 13, %{text: "number" <> _}}
  end

  test "pins and guards" do
    ref = :some_ref
    send(self(), {ref, {:ok, [1, 2]}})
    assert_received {^ref, {:ok, [_, _, _]}}
  end

  test "with a message of its own" do
    assert_receive :never, 10, "it never came"
  end

  test "refute with value" do
    send(self(), {:event, 1, "x"})
    refute_receive {:event, _, _}, 10
  end

  test "timeouts must be numbers" do
    assert_receive :x, :soon
  end
end

defmodule Life.MatchTest do
  use ExUnit.Case

  # A struct: the reference prints the keys of maps in an order of its own.
  defmodule User do
    defstruct name: "ann", age: 30, roles: [:admin, :dev], address: %{city: "Ulm"}
  end

  defp user, do: %User{}

  test "map pattern" do
    assert %{name: "bob", address: %{city: "Ulm"}} = user()
  end
  test "missing key" do
    assert %{phone: _} = Map.from_struct(user()) |> Map.take([:age])
  end
  test "list pattern" do
    assert [:admin, :ops | _] = user().roles
  end
  test "pins" do
    name = "ann"
    age = 31
    assert %{name: ^name, age: ^age} = user()
  end
  test "guards" do
    assert match?(%{age: age} when age > 40, user())
  end
  test "binary" do
    assert <<"x", rest::binary>> = "abc"
    assert rest
  end
  test "tuples of different size" do
    assert {:ok, _, _} = {:ok, user()}
  end
  test "compares a pipe" do
    assert user() |> Map.get(:roles) |> Enum.map(&Atom.to_string/1) |> Enum.join(",") == "admin,ops"
  end
  test "message with left and right" do
    assert user().age == 31, "age is wrong for #{user().name}"
  end
  test "raises in the expression" do
    assert Map.fetch!(Map.take(user(), [:age]), :nope) == 1
  end
  test "no match of a function" do
    List.first(%{})
  end
  test "case clause" do
    case user().age do
      31 -> :ok
    end
  end
  test "multi-line assertion" do
    assert Enum.map(
             [1, 2, 3],
             fn x -> x * 2 end
           ) == [
             2,
             4,
             7
           ]
  end
  test "long values wrap" do
    assert Enum.map(1..30, &{:item, &1, "value #{&1}"}) == []
  end
  test "catch_*" do
    assert catch_exit(:no) == 1
  end
  test "catch_throw of error" do
    assert catch_throw(raise "x") == 1
  end
  test "catch_error" do
    assert catch_error(raise "x") == %RuntimeError{message: "y"}
  end
  test "multi error" do
    assert_raise RuntimeError, fn -> :ok end
  end
end
