defmodule Path do
  @moduledoc """
  Paths of files, as texts: taking them apart, joining and resolving them.

  Nothing here looks at the disk but `expand/1` and `absname/1`, which ask for the current folder,
  `safe_relative/2`, which follows links, and `wildcard/2`. Paths may be given as chardata; results
  are strings. Separators are slashes.
  """

  @typedoc "A path, as text in any form."
  @type t :: IO.chardata()

  @doc """
  Makes a path absolute, from the current folder on.

  Unlike `expand/1` it leaves `..` and `~` as they are.

  ## Examples

      iex> Path.absname("/usr/../lib")
      "/usr/../lib"

  """
  @spec absname(t) :: binary
  def absname(path), do: absname(path, File.cwd!())

  @doc """
  Makes a path absolute, from `relative_to` on.

  ## Examples

      iex> Path.absname("foo", "bar")
      "bar/foo"
      iex> Path.absname("../x", "bar")
      "bar/../x"

  """
  @spec absname(t, t | (-> t)) :: binary
  def absname(path, relative_to) do
    path = IO.chardata_to_string(path)

    case type(path) do
      :relative -> join_normal([IO.chardata_to_string(relative_to), path])
      :absolute -> join_normal([path])
    end
  end

  # Joins without doubled separators and without `.` in the middle.
  defp join_normal(["", ""]), do: ""
  defp join_normal(["", path]), do: "/" <> join_normal([path])

  defp join_normal(paths) do
    parts = Enum.flat_map(paths, &split/1)
    ends? = paths |> List.last() |> String.ends_with?("/")

    case if(ends?, do: Enum.reject(parts, &(&1 == ".")), else: without_dots(parts)) do
      ["/" | rest] -> "/" <> Enum.join(rest, "/")
      parts -> Enum.join(parts, "/")
    end
  end

  defp without_dots(["." | [_ | _] = rest]), do: without_dots(rest)
  defp without_dots([part | rest]), do: [part | without_dots(rest)]
  defp without_dots([]), do: []

  @doc """
  Makes a path absolute and resolves `.`, `..` and a leading `~`.

  ## Examples

      iex> Path.expand("/foo/bar/../baz")
      "/foo/baz"

  """
  @spec expand(t) :: binary
  def expand(path), do: path |> expand_home() |> absname() |> resolve()

  @doc """
  Makes a path absolute, from `relative_to` on, and resolves it as `expand/1` does.

  ## Examples

      iex> Path.expand("foo/bar/../baz", "/quux")
      "/quux/foo/baz"
      iex> Path.expand("../a", "/x/y")
      "/x/a"

  """
  @spec expand(t, t) :: binary
  def expand(path, relative_to) do
    path
    |> expand_home()
    |> absname(base(expand_home(relative_to)))
    |> resolve()
  end

  # No folder is the root.
  defp base(""), do: "/"
  defp base(folder), do: absname(folder)

  defp expand_home(path) do
    case IO.chardata_to_string(path) do
      "~" -> System.user_home!()
      "~/" <> rest -> join(System.user_home!(), rest)
      path -> path
    end
  end

  # An absolute path without `.` and `..`.
  defp resolve(path), do: path |> split() |> resolve([]) |> join()

  defp resolve([".." | rest], ["/"]), do: resolve(rest, ["/"])
  defp resolve([".." | rest], [part | done]) when part != "..", do: resolve(rest, done)
  defp resolve(["." | rest], done), do: resolve(rest, done)
  defp resolve([part | rest], done), do: resolve(rest, [part | done])
  defp resolve([], done), do: :lists.reverse(done)

  @doc """
  Tells whether a path is `:absolute` or `:relative`.

  On systems with drives there is `:volumerelative` as well; Cordial runs on none of them.

  ## Examples

      iex> Path.type("/usr/local")
      :absolute
      iex> Path.type("usr/local")
      :relative

  """
  @spec type(t) :: :absolute | :relative | :volumerelative
  def type(name) when is_list(name) or is_binary(name) do
    case IO.chardata_to_string(name) do
      "/" <> _ -> :absolute
      _ -> :relative
    end
  end

  @doc """
  Makes a path relative by leaving out the root.

  ## Examples

      iex> Path.relative("/usr/local/bin")
      "usr/local/bin"
      iex> Path.relative("/")
      "."

  """
  @spec relative(t) :: binary
  def relative(name) do
    case IO.chardata_to_string(name) do
      "/" -> "."
      "/" <> rest -> rest
      path -> path
    end
  end

  @doc """
  Gives the way from `cwd` to `path`.

  A path that is not below `cwd` stays absolute, unless both are relative or `:force` is given:
  then the way leads up by `..`. An absolute path has no way from a relative `cwd` and stays.

  ## Options

    * `:force` - climb with `..` where needed

  ## Examples

      iex> Path.relative_to("/usr/local/foo", "/usr/local")
      "foo"
      iex> Path.relative_to("/usr/local/foo", "/etc")
      "/usr/local/foo"
      iex> Path.relative_to("/usr/local/foo", "/etc", force: true)
      "../usr/local/foo"
      iex> Path.relative_to("a/b", "a/c")
      "../b"

  """
  @spec relative_to(t, t, keyword) :: binary
  def relative_to(path, cwd, opts \\ []) when is_list(opts) do
    path = split(path)
    cwd = split(cwd)

    case {path, cwd} do
      {["/" | path], ["/" | cwd]} ->
        from_root(plain(path, []), plain(cwd, []), Keyword.get(opts, :force, false))

      {["/" | path], _cwd} ->
        join(["/" | plain(path, [])])

      {path, ["/" | _]} ->
        way(climb(path, []), [])

      {path, cwd} ->
        case climb(path, []) do
          [] -> "."
          path -> way(path, climb(cwd, []))
        end
    end
  end

  defp from_root(path, cwd, force) do
    if force or :lists.prefix(cwd, path), do: way(path, cwd), else: join(["/" | path])
  end

  defp way([part | path], [part | cwd]), do: way(path, cwd)
  defp way([], []), do: "."
  defp way(path, cwd), do: join(Enum.map(cwd, fn _ -> ".." end) ++ path)

  # Without `.` and `..`; nothing is above the root.
  defp plain([".." | rest], done), do: plain(rest, Enum.drop(done, 1))
  defp plain(["." | rest], done), do: plain(rest, done)
  defp plain([part | rest], done), do: plain(rest, [part | done])
  defp plain([], done), do: :lists.reverse(done)

  # The same, but `..` at the start stays.
  defp climb([".." | rest], [part | done]) when part != "..", do: climb(rest, done)
  defp climb(["." | rest], done), do: climb(rest, done)
  defp climb([part | rest], done), do: climb(rest, [part | done])
  defp climb([], done), do: :lists.reverse(done)

  @doc """
  Gives the way from the current folder to `path`, or `path` if the folder is unknown.

  Options are those of `relative_to/3`.

  ## Examples

      iex> Path.relative_to_cwd("a/b")
      "a/b"

  """
  @spec relative_to_cwd(t, keyword) :: binary
  def relative_to_cwd(path, opts \\ []) when is_list(opts) do
    case :file.get_cwd() do
      {:ok, cwd} -> relative_to(path, IO.chardata_to_string(cwd), opts)
      _ -> IO.chardata_to_string(path)
    end
  end

  @doc """
  Gives the last part of a path.

  ## Examples

      iex> Path.basename("foo/bar")
      "bar"
      iex> Path.basename("lib/module/submodule.ex")
      "submodule.ex"
      iex> Path.basename("/")
      ""

  """
  @spec basename(t) :: binary
  def basename(path) do
    path |> IO.chardata_to_string() |> String.trim_trailing("/") |> last_part()
  end

  defp last_part(path) do
    case :binary.matches(path, "/") do
      [] -> path
      matches -> after_match(path, List.last(matches))
    end
  end

  defp after_match(path, {at, 1}), do: binary_part(path, at + 1, byte_size(path) - at - 1)

  @doc """
  Gives the last part of a path, without `extension` if it ends so.

  ## Examples

      iex> Path.basename("~/foo/bar.ex", ".ex")
      "bar"
      iex> Path.basename("~/foo/bar.exs", ".ex")
      "bar.exs"

  """
  @spec basename(t, t) :: binary
  def basename(path, extension) do
    # A separator at the end means that nothing is cut off.
    path = IO.chardata_to_string(path)
    base = basename(path)
    extension = IO.chardata_to_string(extension)
    if String.ends_with?(path, "/"), do: base, else: without_suffix(base, extension)
  end

  defp without_suffix(text, suffix) do
    if String.ends_with?(text, suffix) do
      binary_part(text, 0, byte_size(text) - byte_size(suffix))
    else
      text
    end
  end

  @doc """
  Gives the path without its last part.

  ## Examples

      iex> Path.dirname("/foo/bar.ex")
      "/foo"
      iex> Path.dirname("foo")
      "."
      iex> Path.dirname("/foo/bar/")
      "/foo/bar"

  """
  @spec dirname(t) :: binary
  def dirname(path) do
    path = IO.chardata_to_string(path)

    case :binary.matches(path, "/") do
      [] ->
        "."

      matches ->
        {at, 1} = List.last(matches)

        case path |> binary_part(0, at) |> String.trim_trailing("/") do
          "" -> "/"
          folder -> folder
        end
    end
  end

  @doc """
  Gives the extension of the last part, with its dot; `""` if there is none.

  A dot at the start of the name makes no extension.

  ## Examples

      iex> Path.extname("foo.erl")
      ".erl"
      iex> Path.extname("~/foo/bar")
      ""
      iex> Path.extname(".gitignore")
      ""

  """
  @spec extname(t) :: binary
  def extname(path) do
    name = path |> IO.chardata_to_string() |> last_part()

    case last_dot(name) do
      at when at in [nil, 0] -> ""
      at -> binary_part(name, at, byte_size(name) - at)
    end
  end

  defp last_dot(name) do
    case :binary.matches(name, ".") do
      [] -> nil
      matches -> matches |> List.last() |> elem(0)
    end
  end

  @doc """
  Gives the path without the extension of its last part.

  ## Examples

      iex> Path.rootname("/foo/bar.ex")
      "/foo/bar"
      iex> Path.rootname("/foo/bar")
      "/foo/bar"

  """
  @spec rootname(t) :: binary
  def rootname(path) do
    path = IO.chardata_to_string(path)
    name = last_part(path)

    case last_dot(name) do
      nil -> path
      0 when name != path -> path
      at -> binary_part(path, 0, byte_size(path) - byte_size(name) + at)
    end
  end

  @doc """
  Gives the path without `extension`, if it ends so.

  ## Examples

      iex> Path.rootname("/foo/bar.erl", ".erl")
      "/foo/bar"
      iex> Path.rootname("/foo/bar.erl", ".ex")
      "/foo/bar.erl"

  """
  @spec rootname(t, t) :: binary
  def rootname(path, extension) do
    without_suffix(IO.chardata_to_string(path), IO.chardata_to_string(extension))
  end

  @doc """
  Joins paths.

  The list must not be empty.

  ## Examples

      iex> Path.join(["~", "foo"])
      "~/foo"
      iex> Path.join(["/", "foo", "bar/"])
      "/foo/bar"

  """
  @spec join(nonempty_list(t)) :: binary
  def join([first, second | rest]), do: join([join(first, second) | rest])
  def join([path]), do: IO.chardata_to_string(path)

  @doc """
  Joins two paths by one separator. The right one counts as relative.

  ## Examples

      iex> Path.join("foo", "bar")
      "foo/bar"
      iex> Path.join("/foo", "/bar/")
      "/foo/bar"

  """
  @spec join(t, t) :: binary
  def join(left, right) do
    left = IO.chardata_to_string(left)
    right = IO.chardata_to_string(right)
    right = if String.starts_with?(right, "/"), do: String.slice(right, 1..-1//1), else: right
    without_end(joined(left, right))
  end

  defp joined("", right), do: right

  defp joined(left, right) do
    if String.ends_with?(left, "/"), do: left <> right, else: left <> "/" <> right
  end

  defp without_end("/"), do: "/"
  defp without_end(path), do: without_suffix(path, "/")

  @doc """
  Splits a path into its parts; the root is one.

  ## Examples

      iex> Path.split("/foo/bar")
      ["/", "foo", "bar"]
      iex> Path.split("foo//bar/")
      ["foo", "bar"]

  """
  @spec split(t) :: [binary]
  def split(path) do
    path = IO.chardata_to_string(path)
    parts = :binary.split(path, "/", [:global, :trim_all])
    if String.starts_with?(path, "/"), do: ["/" | parts], else: parts
  end

  @doc """
  Gives a relative path without `..` that leads no further up than `cwd`: `{:ok, path}` or `:error`.

  Links below `cwd` are followed; one that leads out of it is an error, and so is an absolute path.

  ## Examples

      iex> Path.safe_relative("deps/my_dep/../app.beam")
      {:ok, "deps/app.beam"}
      iex> Path.safe_relative("deps/../../app.beam")
      :error
      iex> Path.safe_relative("/usr/local")
      :error

  """
  @doc since: "1.14.0"
  @spec safe_relative(t, t) :: {:ok, binary} | :error
  def safe_relative(path, relative_to \\ File.cwd!()) do
    safe(split(path), [], IO.chardata_to_string(relative_to), 0)
  end

  @links_max 64

  defp safe(["/" | _], _done, _cwd, _links), do: :error
  defp safe(_parts, _done, _cwd, links) when links > @links_max, do: :error
  defp safe([], [], _cwd, _links), do: {:ok, ""}
  defp safe([], done, _cwd, _links), do: {:ok, join(:lists.reverse(done))}
  defp safe(["." | rest], done, cwd, links), do: safe(rest, done, cwd, links)
  defp safe([".." | _rest], [], _cwd, _links), do: :error
  defp safe([".." | rest], [_ | done], cwd, links), do: safe(rest, done, cwd, links)

  defp safe([part | rest], done, cwd, links) do
    case :prim_file.read_link(join([cwd | :lists.reverse([part | done])])) do
      {:ok, target} -> safe(split(target) ++ rest, done, cwd, links + 1)
      {:error, _} -> safe(rest, [part | done], cwd, links)
    end
  end

  @doc """
  The old name of `safe_relative/2`.

  ## Examples

      iex> Path.safe_relative_to("a/../b", "/tmp")
      {:ok, "b"}

  """
  @doc since: "1.14.0"
  @spec safe_relative_to(t, t) :: {:ok, binary} | :error
  @doc deprecated: "Use safe_relative/2 instead"
  def safe_relative_to(path, cwd), do: safe_relative(path, cwd)

  @doc """
  Gives the existing paths that match a pattern, sorted.

    * `?` is any character of a name, `*` any number of them
    * `**` as a whole part stands for any number of folders, one below the other
    * `[abc]` or `[a-z]` is one of some characters
    * `{one,two}` is one of some texts
    * a backslash takes away the meaning of the character behind it

  ## Options

    * `:match_dot` - match names that start with a dot as well

  ## Examples

      iex> Path.wildcard("/no/such/folder/*")
      []

  """
  @spec wildcard(t, keyword) :: [binary]
  def wildcard(glob, opts \\ []) when is_list(opts) do
    text = glob |> :unicode.characters_to_list() |> List.to_string()

    if :binary.match(text, "\0") != :nomatch do
      raise ArgumentError,
            "cannot execute Path.wildcard/2 for path with null byte, got: #{inspect(glob)}"
    end

    Path.Wildcard.paths(text, Keyword.get(opts, :match_dot, false))
  end
end
