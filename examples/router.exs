# A router for requests, as a language of its own: routes become clauses of one function that matches on the path, and
# functions that give the paths back. What is wrong with the routes is said when the program is compiled.

defmodule Waypoint.Request do
  @enforce_keys [:method, :path]
  defstruct [
    :method,
    :path,
    params: %{},
    assigns: %{},
    status: nil,
    body: nil,
    headers: [],
    halted: false
  ]

  def new(method, path, params \\ %{}) do
    %__MODULE__{method: method, path: split(path), params: params}
  end

  def split(path), do: String.split(path, "/", trim: true)

  def assign(%__MODULE__{} = request, key, value), do: put_in(request.assigns[key], value)
  def reply(%__MODULE__{} = request, status, body), do: %{request | status: status, body: body}
  def halt(%__MODULE__{} = request), do: %{request | halted: true}
end

defmodule Waypoint.Step do
  @moduledoc "What stands in a pipeline: takes a request, gives a request."
  @callback init(options :: term) :: term
  @callback call(Waypoint.Request.t(), options :: term) :: Waypoint.Request.t()
  @optional_callbacks init: 1

  defmacro __using__(_) do
    quote do
      @behaviour Waypoint.Step
      import Waypoint.Request, only: [assign: 3, reply: 3, halt: 1]
      def init(options), do: options
      defoverridable init: 1
    end
  end
end

defmodule Waypoint.Route do
  @moduledoc false
  defstruct [:method, :segments, :target, :name, :line, pipes: [], constraints: []]

  # "/users/:id/*rest" as ["users", {:param, :id}, {:rest, :rest}].
  def segments(path) do
    for part <- Waypoint.Request.split(path) do
      case part do
        ":" <> name -> {:param, String.to_atom(name)}
        "*" <> name -> {:rest, String.to_atom(name)}
        literal -> literal
      end
    end
  end

  def params(segments), do: for({kind, name} <- segments, kind in [:param, :rest], do: name)

  # The pattern that a path of these segments matches.
  def pattern(segments) do
    {literals, rest} = Enum.split_while(segments, &(not match?({:rest, _}, &1)))
    heads = Enum.map(literals, &element/1)

    case {heads, rest} do
      {heads, []} ->
        heads

      {[], [{:rest, name}]} ->
        variable(name)

      {heads, [{:rest, name}]} ->
        List.update_at(heads, -1, &quote(do: unquote(&1) | unquote(variable(name))))
    end
  end

  defp element({:param, name}), do: variable(name)
  defp element(literal), do: literal
  def variable(name), do: Macro.var(name, Waypoint)

  def shape(%{method: method, segments: segments, constraints: constraints}) do
    {method, Enum.map(segments, &if(is_tuple(&1), do: elem(&1, 0), else: &1)), constraints}
  end

  def show(%{method: method, segments: segments}) do
    path =
      Enum.map_join(segments, "/", fn
        {:param, name} -> ":#{name}"
        {:rest, name} -> "*#{name}"
        literal -> literal
      end)

    "#{method |> Atom.to_string() |> String.upcase()} /#{path}"
  end
end

defmodule Waypoint do
  alias Waypoint.Route

  @methods [:get, :post, :put, :patch, :delete]

  defmacro __using__(options) do
    quote do
      import Waypoint
      Module.register_attribute(__MODULE__, :routes, accumulate: true)
      Module.register_attribute(__MODULE__, :pipelines, accumulate: true)
      @before_compile Waypoint
      @scope %{path: [], pipes: [], alias: nil, name: nil}
      @not_found unquote(options[:not_found] || quote(do: &Waypoint.not_found/1))
    end
  end

  def not_found(request), do: Waypoint.Request.reply(request, 404, "not found")

  for method <- @methods do
    @doc "Routes #{method |> Atom.to_string() |> String.upcase()} requests of `path`: `to: Module`, `action:`, `as:`, `where:`."
    defmacro unquote(method)(path, options) do
      Waypoint.route(unquote(method), path, options, __CALLER__)
    end
  end

  @doc "Routes that share a beginning of the path, an alias, a name."
  defmacro scope(path, options \\ [], do: block) do
    alias = expand(options[:alias], __CALLER__)

    quote do
      outer = @scope

      @scope %{
        outer
        | path: outer.path ++ unquote(Macro.escape(Route.segments(path))),
          alias: Waypoint.join(outer.alias, unquote(alias)),
          name: Waypoint.prefix(outer.name, unquote(options[:as]))
      }

      unquote(block)
      @scope outer
    end
  end

  @doc "Has the requests of the routes that follow in the scope go through pipelines."
  defmacro pipe_through(names) do
    quote do
      names = List.wrap(unquote(names))

      for name <- names, name not in Keyword.keys(@pipelines) do
        raise CompileError,
          file: __ENV__.file,
          line: unquote(__CALLER__.line),
          description: "there is no pipeline #{inspect(name)}"
      end

      @scope Map.update!(@scope, :pipes, &(&1 ++ names))
    end
  end

  @doc "Steps, `step Module, options` or `step :local_function`, that requests go through."
  defmacro pipeline(name, do: block) do
    steps =
      case block do
        {:__block__, _, steps} -> steps
        step -> [step]
      end

    steps =
      for {:step, _, [step | options]} <- steps,
          do: {expand(step, __CALLER__), List.first(options) || []}

    quote do
      @pipelines {unquote(name), unquote(Macro.escape(steps))}
    end
  end

  @doc "The routes of a resource: index, show, create, update, delete."
  defmacro resources(path, controller, options \\ []) do
    all = [
      index: {:get, path},
      show: {:get, path <> "/:id"},
      create: {:post, path},
      update: {:put, path <> "/:id"},
      delete: {:delete, path <> "/:id"}
    ]

    kept = Keyword.take(all, options[:only] || Keyword.keys(all) -- (options[:except] || []))

    as =
      path
      |> Waypoint.Request.split()
      |> List.last()
      |> String.trim_trailing("s")
      |> String.to_atom()

    for {action, {method, path}} <- kept do
      # Both kinds of path get a function of one name.
      as = if action in [:index, :show], do: [as: as], else: [as: nil]
      route(method, path, [to: controller, action: action] ++ as, __CALLER__)
    end
  end

  # What a route macro becomes.
  def route(method, path, options, env) do
    target = expand(options[:to], env)
    action = Keyword.get(options, :action, :call)

    quote do
      scope = @scope

      route = %Waypoint.Route{
        method: unquote(method),
        segments: scope.path ++ unquote(Macro.escape(Route.segments(path))),
        target: {Waypoint.join(scope.alias, unquote(target)), unquote(action)},
        name: Waypoint.prefix(scope.name, unquote(options[:as])),
        pipes: scope.pipes,
        constraints: unquote(Macro.escape(options[:where] || [])),
        line: unquote(env.line)
      }

      Waypoint.check!(route, @routes, __ENV__)
      @routes route
    end
  end

  def check!(route, routes, env) do
    same = Enum.find(routes, &(Route.shape(&1) == Route.shape(route)))
    params = Route.params(route.segments)
    rest = Enum.find_index(route.segments, &match?({:rest, _}, &1))

    problem =
      cond do
        same ->
          "#{Route.show(route)} is the same as #{Route.show(same)} in line #{same.line}"

        params != Enum.uniq(params) ->
          "#{Route.show(route)} has two parameters of one name"

        rest && rest != length(route.segments) - 1 ->
          "#{Route.show(route)}: *#{elem(Enum.at(route.segments, rest), 1)} must be the last"

        true ->
          nil
      end

    if problem, do: raise(CompileError, file: env.file, line: route.line, description: problem)
  end

  def join(nil, target), do: target
  def join(alias, nil), do: alias
  def join(alias, target), do: Module.concat(alias, target)

  def prefix(_, nil), do: nil
  def prefix(nil, name), do: name
  def prefix(prefix, name), do: :"#{prefix}_#{name}"

  defp expand(nil, _), do: nil
  defp expand(form, env), do: Macro.expand(form, %{env | function: {:call, 1}})

  defmacro __before_compile__(env) do
    routes = env.module |> Module.get_attribute(:routes) |> Enum.reverse()
    pipelines = env.module |> Module.get_attribute(:pipelines) |> Enum.reverse()

    quote do
      unquote_splicing(Enum.map(pipelines, &define_pipeline/1))
      unquote_splicing(Enum.map(routes, &define_route/1))
      defp dispatch(_method, _path, request), do: @not_found.(request)

      def call(request), do: dispatch(request.method, request.path, request)

      def routes,
        do: unquote(for route <- routes, do: {Route.show(route), Macro.escape(route.target)})

      unquote_splicing(define_paths(routes))
    end
  end

  # A pipeline becomes one function: the steps from the last to the first, each around what comes after it.
  defp define_pipeline({name, steps}) do
    request = Macro.var(:request, Waypoint)

    body =
      steps
      |> Enum.reverse()
      |> Enum.reduce(request, fn step, next ->
        quote do
          case unquote(call_step(step, request)) do
            %Waypoint.Request{halted: true} = unquote(request) -> unquote(request)
            %Waypoint.Request{} = unquote(request) -> unquote(next)
          end
        end
      end)

    quote do
      defp unquote(:"pipeline_#{name}")(unquote(request)), do: unquote(body)
    end
  end

  defp call_step({step, options}, request) do
    case Atom.to_string(step) do
      "Elixir." <> _ ->
        quote(do: unquote(step).call(unquote(request), unquote(Macro.escape(step.init(options)))))

      _local ->
        quote(do: unquote(step)(unquote(request), unquote(options)))
    end
  end

  defp define_route(route) do
    request = Macro.var(:request, Waypoint)
    {module, action} = route.target
    params = for name <- Route.params(route.segments), do: {name, Route.variable(name)}

    guard =
      route.constraints
      |> Enum.map(&constraint/1)
      |> Enum.reduce(true, &quote(do: unquote(&2) and unquote(&1)))

    call =
      quote do
        apply(unquote(module), unquote(action), [
          %{
            unquote(request)
            | params: Map.merge(unquote(request).params, unquote({:%{}, [], params}))
          }
        ])
      end

    body =
      route.pipes
      |> Enum.reverse()
      |> Enum.reduce(call, fn pipe, next ->
        quote do
          case unquote(:"pipeline_#{pipe}")(unquote(request)) do
            %{halted: true} = unquote(request) -> unquote(request)
            unquote(request) -> unquote(next)
          end
        end
      end)

    quote do
      defp dispatch(
             unquote(route.method),
             unquote(Route.pattern(route.segments)),
             unquote(request)
           )
           when unquote(guard),
           do: unquote(body)
    end
  end

  # What a parameter must be, in terms of its text.
  defp constraint({name, :short}), do: quote(do: byte_size(unquote(Route.variable(name))) <= 3)
  defp constraint({name, :not_empty}), do: quote(do: unquote(Route.variable(name)) != [])

  defp constraint({name, values}) when is_list(values),
    do: quote(do: unquote(Route.variable(name)) in unquote(values))

  # `user_path(:show, 7)`: one function a name, one clause an action.
  defp define_paths(routes) do
    for %{name: name} = route when name != nil <- routes do
      {_, action} = route.target
      arguments = for param <- Route.params(route.segments), do: Route.variable(param)

      parts =
        for segment <- route.segments do
          case segment do
            {:param, name} -> quote(do: to_string(unquote(Route.variable(name))))
            {:rest, name} -> quote(do: Enum.join(unquote(Route.variable(name)), "/"))
            literal -> literal
          end
        end

      quote do
        def unquote(:"#{name}_path")(unquote(action), unquote_splicing(arguments)),
          do: "/" <> Enum.join(unquote(parts), "/")
      end
    end
    |> Enum.sort_by(fn {:def, _, [{name, _, arguments} | _]} -> {name, length(arguments)} end)
  end
end

defmodule Blog.Authenticate do
  use Waypoint.Step

  @impl true
  def init(options), do: Keyword.put_new(options, :header, "token")

  @impl true
  def call(request, options) do
    case request.params[options[:header]] do
      "secret" -> assign(request, :user, options[:role])
      _ -> request |> reply(401, "who are you?") |> halt()
    end
  end
end

defmodule Blog.Home do
  import Waypoint.Request
  def call(request), do: reply(request, 200, "home")
  def files(request), do: reply(request, 200, "files #{inspect(request.params.path)}")
  def language(request), do: reply(request, 200, "language #{request.params.code}")
end

defmodule Blog.Admin.Posts do
  import Waypoint.Request

  for {action, status} <- [index: 200, create: 201] do
    def unquote(action)(request) do
      reply(
        request,
        unquote(status),
        "#{unquote(action)} by #{request.assigns.user} #{inspect(request.assigns.seen)}"
      )
    end
  end

  def show(request), do: reply(request, 200, "post #{request.params.id}")
  def update(request), do: reply(request, 204, "")
end

defmodule Blog.Router do
  use Waypoint

  pipeline :browser do
    step :seen, at: "front"
  end

  pipeline :admins do
    step Blog.Authenticate, role: :admin
    step :seen, at: "admin"
  end

  pipe_through :browser
  get "/", to: Blog.Home, as: :home
  get "/files/*path", to: Blog.Home, action: :files, as: :file, where: [path: :not_empty]

  scope "/in/:code", alias: Blog do
    get "/", to: Home, action: :language, as: :language, where: [code: ["de", "en", "fr"]]
  end

  scope "/admin", alias: Blog.Admin, as: :admin do
    pipe_through [:admins]
    resources "/posts", Posts, except: [:delete]
  end

  get "/posts/:id", to: Blog.Admin.Posts, action: :show, where: [id: :short]

  defp seen(request, options) do
    Waypoint.Request.assign(request, :seen, [options[:at] | request.assigns[:seen] || []])
  end
end

alias Waypoint.Request

requests = [
  {:get, "/", %{}},
  {:get, "/files/a/b/c.txt", %{}},
  {:get, "/files", %{}},
  {:get, "/in/de", %{}},
  {:get, "/in/xx", %{}},
  {:get, "/admin/posts", %{}},
  {:get, "/admin/posts", %{"token" => "secret"}},
  {:post, "/admin/posts", %{"token" => "secret"}},
  {:put, "/admin/posts/9", %{"token" => "secret"}},
  {:delete, "/admin/posts/9", %{"token" => "secret"}},
  {:get, "/posts/12", %{}},
  {:get, "/posts/12345", %{}}
]

for {method, path, params} <- requests do
  reply = Blog.Router.call(Request.new(method, path, params))
  IO.puts("#{method} #{path}: #{reply.status} #{reply.body}#{if reply.halted, do: " (halted)"}")
end

IO.puts("-- routes")

for {route, {module, action}} <- Blog.Router.routes(),
    do: IO.puts("#{route} -> #{inspect(module)}.#{action}")

IO.puts("-- paths")
IO.puts(Blog.Router.home_path(:call))
IO.puts(Blog.Router.admin_post_path(:index))
IO.puts(Blog.Router.admin_post_path(:show, 7))
IO.puts(Blog.Router.file_path(:files, ["x", "y"]))
IO.puts(Blog.Router.language_path(:language, "fr"))
IO.inspect(Blog.Router.__info__(:functions))

IO.puts("-- mistakes")

mistakes = [
  quote do
    get "/a/:x", to: One
    get "/a/:y", to: Two
  end,
  quote(do: get("/:a/:a", to: One)),
  quote(do: get("/*all/more", to: One)),
  quote(do: pipe_through(:nobody))
]

for {routes, number} <- Enum.with_index(mistakes) do
  try do
    Module.create(
      :"Elixir.Wrong#{number}",
      [quote(do: use(Waypoint)), routes],
      Macro.Env.location(__ENV__)
    )
  rescue
    error in CompileError -> IO.puts(error.description)
  end
end
