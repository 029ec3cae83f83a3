defmodule   Counter   do
  use   GenServer
  @moduledoc  "Counts."
  @default_timeout   5000
  # Client
  def start_link( opts \\ [] ), do: GenServer.start_link( __MODULE__, opts, name: opts[ :name ] || __MODULE__ )
  def increment( server \\ __MODULE__, by \\ 1 ), do: GenServer.call( server, { :increment, by }, @default_timeout )
  # Server
  @impl   true
  def init( opts ), do: { :ok, %{ count: Keyword.get( opts, :start, 0 ), subscribers: [] } }
  @impl true
  def handle_call( { :increment, by }, _from, %{ count: count } = state ) when is_integer( by ) do
    { :reply, count + by, %{ state | count: count + by } } end
  def handle_call( :subscribe, { pid, _ }, state ), do: { :reply, :ok, %{ state | subscribers: [ pid | state.subscribers ] } }
end
-----
defmodule Parser do
  def parse(""), do: {:ok, []}
  def parse(<<c, rest::binary>>) when c in ?0..?9 do {digits, rest} = take_digits(<<c>>, rest)
    with {:ok, tokens} <- parse(rest), do: {:ok, [{:number, String.to_integer(digits)} | tokens]} end
  def parse(<<c, rest::binary>>) when c in [?+, ?-, ?*, ?/], do: with({:ok, tokens} <- parse(rest), do: {:ok, [{:op, <<c>>} | tokens]})
  def parse(<<" ", rest::binary>>), do: parse(rest)
  def parse(other), do: {:error, "unexpected #{inspect(String.first(other))} at #{byte_size(other)} bytes from the end"}
  defp take_digits(acc, <<c, rest::binary>>) when c in ?0..?9, do: take_digits(acc <> <<c>>, rest)
  defp take_digits(acc, rest), do: {acc, rest}
end
-----
defmodule Router do
  use Plug.Router
  plug :match
  plug Plug.Parsers, parsers: [:urlencoded, :json], pass: ["*/*"], json_decoder: Jason
  plug :dispatch
  get "/hello/:name" do send_resp(conn, 200, "hello #{name}") end
  post "/items" do
    case Items.create(conn.body_params) do
      {:ok, item} -> conn |> put_status(201) |> json(item)
      {:error, %Ecto.Changeset{} = changeset} -> conn |> put_status(422) |> json(%{errors: translate(changeset)}) end
  end
  match _, do: send_resp(conn, 404, "not found")
end
-----
defmodule ShapeTest do
  use ExUnit.Case, async: true
  setup do {:ok, shape: %{width: 2, height: 3}} end
  describe "area/1" do
    test "multiplies", %{shape: shape} do assert Shape.area(shape) == 6 end
    test "refuses nil" do assert_raise ArgumentError, ~r/nil/, fn -> Shape.area(nil) end end
    for {w, h, area} <- [{1,1,1},{2,2,4},{3,4,12}] do
      test "area of #{w}x#{h}" do assert Shape.area(%{width: unquote(w), height: unquote(h)}) == unquote(area) end
    end
  end
end
-----
defmodule Mix.Project.Example do
  def project, do: [app: :example, version: "0.1.0", elixir: "~> 1.18", start_permanent: Mix.env() == :prod, deps: deps(), aliases: [test: ["ecto.create --quiet", "test"]]]
  defp deps do
    [{:plug, "~> 1.0"},
     # for tests
     {:mox, "~> 1.0", only: :test}, {:credo, "~> 1.7", only: [:dev, :test], runtime: false}]
  end
end
-----
defmodule Tree do
  defstruct [:left, :right, :value]
  @type t :: %__MODULE__{left: t | nil, right: t | nil, value: term}
  @spec insert(t | nil, term) :: t
  def insert(nil, value), do: %Tree{value: value}
  def insert(%Tree{value: v} = tree, value) when value < v, do: %{tree | left: insert(tree.left, value)}
  def insert(%Tree{} = tree, value), do: %{tree | right: insert(tree.right, value)}
  def to_list(nil), do: []
  def to_list(%Tree{left: l, right: r, value: v}), do: to_list(l) ++ [v] ++ to_list(r)
  defimpl Enumerable do
    def count(tree), do: {:ok, length(Tree.to_list(tree))}
    def member?(tree, x), do: {:ok, x in Tree.to_list(tree)}
    def reduce(tree, acc, fun), do: Enumerable.List.reduce(Tree.to_list(tree), acc, fun)
    def slice(_), do: {:error, __MODULE__}
  end
end
-----
import Config
config :my_app, MyApp.Repo, username: "postgres", password: "postgres", hostname: "localhost", database: "my_app_dev", pool_size: 10
config :my_app, MyAppWeb.Endpoint, http: [ip: {127,0,0,1}, port: 4000], check_origin: false, watchers: [esbuild: {Esbuild, :install_and_run, [:default, ~w(--sourcemap=inline --watch)]}]
config :logger, :console, format: "[$level] $message\n"
if config_env() == :prod do
  config :my_app, secret: System.fetch_env!("SECRET")
end
import_config "#{config_env()}.exs"
-----
defmodule DSL do
  defmacro __using__(opts) do
    quote location: :keep, bind_quoted: [opts: opts] do
      import DSL, only: [rule: 2]
      Module.register_attribute(__MODULE__, :rules, accumulate: true)
      @before_compile DSL
      @opts opts
    end
  end
  defmacro rule(name, do: block) do
    quote do
      @rules unquote(name)
      def unquote(:"rule_#{name}")(input), do: unquote(block)
    end
  end
  defmacro __before_compile__(env) do
    rules = Module.get_attribute(env.module, :rules) |> Enum.reverse
    for rule <- rules do quote do def apply_rule(unquote(rule), input), do: unquote({:"rule_#{rule}", [], [quote(do: input)]}) end end
  end
end
-----
start = System.monotonic_time(:millisecond)
results = 1..1000 |> Task.async_stream(fn n -> Enum.reduce(1..n, 0, &+/2) end, max_concurrency: System.schedulers_online() * 2, timeout: :infinity) |> Enum.map(fn {:ok, n} -> n end)
IO.puts "took #{System.monotonic_time(:millisecond) - start} ms, sum #{Enum.sum(results)}"
-----
for line <- File.stream!("input.txt"), line = String.trim(line), line != "", [key, value] = String.split(line, "=", parts: 2), into: %{}, do: {String.to_atom(key), value}
-----
defp do_work(%State{queue: queue} = state, opts) do
  timeout = Keyword.get(opts, :timeout, 5000)
  case :queue.out(queue) do
    {{:value, {from, job}}, rest} -> result = try do {:ok, job.()} rescue error -> {:error, error, __STACKTRACE__} catch kind, reason -> {:caught, kind, reason} end
      GenServer.reply(from, result)
      Process.send_after(self(), :tick, if(:queue.is_empty(rest), do: timeout, else: 0))
      {:noreply, %{state | queue: rest, done: state.done + 1, last: DateTime.utc_now()}}
    {:empty, _} -> {:noreply, state, timeout}
  end
end
-----
changeset = user |> cast(attrs, [:name, :email, :age]) |> validate_required([:name, :email]) |> validate_format(:email, ~r/^[^\s]+@[^\s]+$/, message: "must have the @ sign and no spaces") |> validate_number(:age, greater_than_or_equal_to: 0, less_than: 150) |> unique_constraint(:email)
-----
def render(assigns) do
  ~H"""
  <.form :let={f} for={@changeset}>
    <%= for x <- @xs do %><p><%= x %></p><% end %>
  </.form>
  """
end
-----
children = [{Registry, keys: :unique, name: MyApp.Registry}, {DynamicSupervisor, strategy: :one_for_one, name: MyApp.Sup}, MyApp.Server, {Task, fn -> MyApp.warm_up() end}]
opts = [strategy: :one_for_one, name: MyApp.Supervisor]
Supervisor.start_link(children, opts)
-----
if Code.ensure_loaded?(Foo) and function_exported?(Foo, :bar, 1) and not Application.get_env(:app, :disabled, false), do: Foo.bar(1), else: Logger.warning("Foo is not available, skipping the call to bar")
-----
@spec merge(t, t, (key, value, value -> value)) :: t when key: term, value: term
def merge(a, b, fun) when is_function(fun,3), do: Map.merge(a,b,fun)
-----
def max([h|t]), do: Enum.reduce(t,h,fn x,acc-> if x>acc, do: x, else: acc end)
