# A suite as libraries have them: a case template, supervised processes, named setups, parameters; most tests fail, with colours.
ExUnit.start(seed: 0, max_cases: 1, colors: [enabled: true])
ExUnit.after_suite(fn result -> IO.inspect(Enum.sort(result), label: "after suite") end)
ExUnit.after_suite(fn _ -> IO.inspect(Enum.reverse(:persistent_term.get(:course)), label: "course", limit: :infinity) end)
:persistent_term.put(:course, [])

defmodule Shop.Item do
  defstruct [:name, price: 0, tags: [], meta: %{}]
end

defmodule Shop.Store do
  def child_spec(options) do
    %{id: __MODULE__, start: {__MODULE__, :start_link, [options]}}
  end

  def start_link(options) do
    owner = self()
    pid = spawn_link(fn ->
      if name = options[:name], do: Process.register(self(), name)
      send(owner, {:started, self()})
      loop(options[:items] || %{})
    end)
    receive do {:started, ^pid} -> {:ok, pid} end
  end

  def put(pid, key, item), do: send(pid, {:put, key, item})
  def get(pid, key) do
    ref = make_ref()
    send(pid, {:get, self(), ref, key})
    receive do {^ref, value} -> value after 500 -> exit({:timeout, {__MODULE__, :get, [key]}}) end
  end

  defp loop(items) do
    receive do
      {:put, key, item} -> loop(Map.put(items, key, item))
      {:get, from, ref, key} -> send(from, {ref, items[key]}); loop(items)
    end
  end
end

defmodule Shop.DataCase do
  use ExUnit.CaseTemplate

  using options do
    quote do
      alias Shop.{Item, Store}
      import Shop.DataCase
      @store_options unquote(options)[:store] || []
    end
  end

  setup_all context do
    send(self(), :template_setup_all)
    {:ok, suite: context.module}
  end

  setup tags do
    note({:setup, tags.test})
    on_exit(fn -> note(:template_exit) end)
    {:ok, template: true}
  end

  def note(what), do: :persistent_term.put(:course, [what | :persistent_term.get(:course)])

  def item(name, price \\ 1), do: %Shop.Item{name: name, price: price}
end

defmodule Shop.StoreTest do
  use Shop.DataCase, store: [items: %{a: 1}]

  setup_all do
    {:ok, shared: start_supervised!({Store, items: %{pear: item("pear", 3)}})}
  end

  setup :with_store

  defp with_store(context) do
    on_exit(:store, fn -> note(:store_exit) end)
    on_exit(fn -> note(:second_exit) end)
    {:ok, store: start_supervised!({Store, @store_options}, id: context.test)}
  end

  test "template and module callbacks", context do
    assert context.template
    assert context.suite == __MODULE__
    assert Store.get(context.store, :a) == 1
    assert %Item{price: 3} = Store.get(context.shared, :pear)
  end

  describe "items" do
    setup [:first, :second]
    setup %{first: first} do
      %{third: first + 2}
    end

    defp first(_), do: [first: 1]
    defp second(%{first: 1}), do: {:ok, %{second: 2}}

    test "named setups", %{first: f, second: s, third: t} do
      assert [f, s, t] == [1, 2, 3]
    end

    @tag :capture_log
    test "nested structs differ", %{store: store} do
      Store.put(store, :k, %Item{name: "kiwi", price: 2, tags: [:green, :sour], meta: %{origin: %{country: "NZ", year: 2020}}})
      assert Store.get(store, :k) == %Item{name: "kiwi", price: 3, tags: [:green, :sweet], meta: %{origin: %{country: "NZ", year: 2021}}}
    end

    test "pattern with pin", %{store: store} do
      Store.put(store, :k, item("plum", 7))
      price = 8
      assert %Item{name: "plum", price: ^price} = Store.get(store, :k)
    end

    test "exits" do
      pid = spawn(fn -> Process.sleep(:infinity) end)
      Store.get(pid, :nothing)
    end
  end
end

defmodule Shop.ParameterTest do
  use ExUnit.Case, async: true, parameterize: [%{currency: :eur, rate: 1}, %{currency: :usd, rate: 2}], group: :money
  test "rates", %{currency: currency, rate: rate} do
    assert rate == 1, "no parity for #{currency}"
  end
  test "known", %{currency: currency}, do: assert currency in [:eur, :usd]
end

defmodule Shop.DiffTest do
  use ExUnit.Case

  test "maps" do
    assert %{a: 1, b: %{c: [1, 2, 3], d: "text"}, e: nil} == %{a: 1, b: %{c: [1, 3, 3], d: "test"}, f: nil}
  end
  test "multi-line strings" do
    assert "one\ntwo\nthree\n" == "one\n2\nthree\nfour\n"
  end
  test "keywords" do
    assert [a: 1, b: 2, c: 3] == [a: 1, b: 3, d: 4]
  end
  test "charlists" do
    assert ~c"hello world" == ~c"hello there"
  end
  test "map sets" do
    assert MapSet.new([1, 2, 3]) == MapSet.new([1, 2, 4])
  end
  test "ranges, regexes" do
    assert {1..3, ~r/a+/, 1.0} == {1..4//2, ~r/a*/i, 1}
  end
  test "improper and tuples" do
    assert {[1 | 2], {:ok, [a: {1, 2}]}} == {[1 | 3], {:ok, [a: {1, 3, 4}]}}
  end
  test "binaries" do
    assert <<1, 2, 255>> == <<1, 3, 255>>
  end
  test "strings with quotes" do
    assert "say \"hi\" \t tab" == "say 'hi' \t tab"
  end
  test "different types" do
    assert %{a: 1} == [a: 1]
  end
  test "string in concat pattern" do
    x = "prefix-body"
    assert "prefix_" <> rest = x
    _ = rest
  end
  test "functions" do
    f = &String.upcase/1
    assert f == &String.downcase/1
  end
  test "long lists" do
    assert Enum.to_list(1..40) == Enum.to_list(1..20) ++ [:x] ++ Enum.to_list(22..40)
  end
  test "nested maps in lists" do
    assert [%{id: 1, n: "a"}, %{id: 2, n: "b"}] == [%{id: 1, n: "a"}, %{id: 3, n: "bc"}]
  end
  test "refute match" do
    refute {:ok, _} = {:ok, 1}
  end
  test "in" do
    assert 4 in [1, 2, 3]
  end
  test "comparison" do
    assert 1 > 2
  end
  test "not" do
    assert not true
  end
  test "match?" do
    assert match?({:ok, x} when x > 3, {:ok, 2})
  end
  test "function call" do
    assert Enum.member?([1, 2], 3)
  end
  test "and" do
    assert true and is_nil(1)
  end
  test "nil" do
    assert Map.get(%{}, :a)
  end
end

defmodule Shop.MessageTest do
  use ExUnit.Case
  import ExUnit.CaptureIO

  test "received with pin" do
    ref = make_ref()
    send(self(), {:other, 1})
    send(self(), {:tag, :wrong, %{a: 1}})
    expected = :right
    assert_receive {:tag, ^expected, %{a: 1}}, 10
    _ = ref
  end
  test "not received" do
    assert_received {:x, _}
  end
  test "refuted" do
    send(self(), {:hello, "world"})
    refute_received {:hello, _}
  end
  test "captures" do
    assert capture_io(fn -> IO.puts("out") end) == "in\n"
  end
  test "captures stderr" do
    assert capture_io(:stderr, fn -> IO.puts(:stderr, "err") end) =~ "nothing"
  end
  test "with input" do
    assert {"name", "? "} = with_io("name\n", fn -> IO.gets("? ") end)
  end
  test "raises another" do
    assert_raise ArgumentError, "boom", fn -> raise "boom" end
  end
  test "raises the wrong message" do
    assert_raise ArgumentError, "boom", fn -> raise ArgumentError, "bang" end
  end
  test "raises with regex" do
    assert_raise ArgumentError, ~r/bo+m/, fn -> raise ArgumentError, "bang" end
  end
  test "delta" do
    assert_in_delta 1.0, 1.5, 0.1
  end
  test "function clause" do
    Shop.Helper.only(2)
  end
  test "linked crash" do
    spawn_link(fn -> exit(:crashed) end)
    Process.sleep(50)
  end
  @tag :tmp_dir
  test "tmp dir", %{tmp_dir: dir} do
    assert Path.basename(dir) == "nope"
  end
end

defmodule Shop.Helper do
  def only(1), do: :one
  def only(x) when x > 10 and is_integer(x), do: :many
end
