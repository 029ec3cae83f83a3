defmodule Code do
  @moduledoc """
  Compiling, loading and running code while the program runs.

  Text becomes quoted expressions (`string_to_quoted/2`), quoted expressions become values
  (`eval_quoted/3`) or modules (`compile_quoted/2`). The compiler itself is native; the functions
  here hand over to it.
  """

  @flags [
    :docs,
    :debug_info,
    :ignore_already_consolidated,
    :ignore_module_conflict,
    :infer_signatures,
    :relative_paths
  ]

  @typedoc "The variables of evaluated code and their values."
  @type binding :: [{atom | tuple, any}]

  @typedoc "Where a diagnostic points."
  @type position :: line | {line :: pos_integer, column :: pos_integer}

  @typedoc "A line, or 0."
  @type line :: non_neg_integer

  @typedoc "A warning or an error, with where it is and what was going on."
  @type diagnostic(severity) :: %{
          required(:source) => Path.t() | nil,
          required(:file) => Path.t() | nil,
          required(:severity) => severity,
          required(:message) => String.t(),
          required(:position) => position,
          required(:stacktrace) => Exception.stacktrace(),
          required(:span) => {line :: pos_integer, column :: pos_integer} | nil,
          optional(:details) => term,
          optional(any) => any
        }

  @doc """
  Lists the options of the compiler.

  ## Examples

      iex> :docs in Code.available_compiler_options()
      true

  """
  @spec available_compiler_options :: [atom]
  def available_compiler_options do
    @flags ++ [:no_warn_undefined, :tracers, :parser_options, :on_undefined_variable]
  end

  @doc """
  Gives all options of the compiler.

  ## Examples

      iex> is_map(Code.compiler_options())
      true

  """
  @spec compiler_options :: map
  def compiler_options do
    for option <- available_compiler_options(),
        into: %{},
        do: {option, get_compiler_option(option)}
  end

  @doc """
  Sets options of the compiler; gives their old values.
  """
  @spec compiler_options(Enumerable.t({atom, term})) :: %{optional(atom) => term}
  def compiler_options(opts) do
    for {key, value} <- opts, into: %{} do
      previous = get_compiler_option(key)
      put_compiler_option(key, value)
      {key, previous}
    end
  end

  @doc """
  Gives an option of the compiler.

  ## Examples

      iex> Code.get_compiler_option(:docs)
      true

  """
  @doc since: "1.10.0"
  @spec get_compiler_option(atom) :: term
  def get_compiler_option(key) when is_atom(key), do: :cordial.compiler_option(key)

  @doc """
  Sets an option of the compiler.
  """
  @doc since: "1.10.0"
  @spec put_compiler_option(atom, term) :: :ok
  def put_compiler_option(key, value) do
    if expected = not_an_option(key, value) do
      raise "compiler option #{inspect(key)} should be #{expected}, got: #{inspect(value)}"
    end

    :cordial.put_compiler_option(key, value)
    :ok
  end

  # What an option should be, if the value is not that.
  defp not_an_option(key, value) when key in @flags or key == :warnings_as_errors,
    do: if(not is_boolean(value), do: "a boolean")

  defp not_an_option(:no_warn_undefined, value),
    do: if(not is_list(value) and value != :all, do: "a list or the atom :all")

  defp not_an_option(key, value) when key in [:tracers, :parser_options],
    do: if(not is_list(value), do: "a list")

  defp not_an_option(:on_undefined_variable, value) when value in [:raise, :warn], do: nil
  defp not_an_option(key, _value), do: raise("unknown compiler option: #{inspect(key)}")

  @doc """
  Parses a text; gives `{:ok, quoted}` or `{:error, {meta, message, token}}`.

  ## Options

    * `:file`, `:line`, `:column` - where the text comes from
    * `:columns` - whether metas tell columns
    * `:token_metadata` - whether metas tell about closing delimiters, line ends and the like
    * `:unescape` - whether escapes in texts are replaced by what they stand for; `true` by default
    * `:existing_atoms_only` - whether a name that is no atom yet is an error
    * `:literal_encoder` - a function that gets each literal and its meta and gives `{:ok, form}` or
      `{:error, reason}`
    * `:static_atoms_encoder` - a function that gets each name of the text and its meta and gives
      `{:ok, term}` or `{:error, reason}`
    * `:emit_warnings` - whether warnings are printed; `true` by default

  ## Examples

      iex> Code.string_to_quoted("1 + x")
      {:ok, {:+, [line: 1], [1, {:x, [line: 1], nil}]}}

  """
  @spec string_to_quoted(List.Chars.t(), keyword) ::
          {:ok, Macro.t()} | {:error, {location :: keyword, binary | {binary, binary}, binary}}
  def string_to_quoted(string, opts \\ []) when is_list(opts) do
    text = to_string(string)

    if opts[:literal_encoder] || opts[:static_atoms_encoder] do
      with {:ok, quoted, _comments} <- Cordial.Parsing.parse(text, opts), do: {:ok, quoted}
    else
      :cordial.parse(text, opts)
    end
  end

  @doc """
  Parses a text; raises what is wrong with it.

  ## Examples

      iex> Code.string_to_quoted!("1 + 2")
      {:+, [line: 1], [1, 2]}

  """
  @spec string_to_quoted!(List.Chars.t(), keyword) :: Macro.t()
  def string_to_quoted!(string, opts \\ []) when is_list(opts) do
    case string_to_quoted(string, opts) do
      {:ok, quoted} -> quoted
      {:error, error} -> Cordial.Parsing.raise_error(to_string(string), error, opts)
    end
  end

  @doc """
  Parses a text; gives `{:ok, quoted, comments}` or `{:error, {meta, message, token}}`.

  A comment is a map of `:line`, `:column`, `:text` and the line ends around it, `:previous_eol_count`
  and `:next_eol_count`. The options are those of `string_to_quoted/2`.

  ## Examples

      iex> {:ok, quoted, [comment]} = Code.string_to_quoted_with_comments("1 # one")
      iex> {quoted, comment.text, comment.column}
      {1, "# one", 3}

  """
  @doc since: "1.13.0"
  @spec string_to_quoted_with_comments(List.Chars.t(), keyword) ::
          {:ok, Macro.t(), [map]} | {:error, {location :: keyword, term, term}}
  def string_to_quoted_with_comments(string, opts \\ []) when is_list(opts) do
    Cordial.Parsing.parse(to_string(string), opts)
  end

  @doc """
  Parses a text; gives `{quoted, comments}` or raises what is wrong with it.

  ## Examples

      iex> {quoted, comments} = Code.string_to_quoted_with_comments!("1 + 2")
      iex> {quoted, comments}
      {{:+, [line: 1], [1, 2]}, []}

  """
  @doc since: "1.13.0"
  @spec string_to_quoted_with_comments!(List.Chars.t(), keyword) :: {Macro.t(), [map]}
  def string_to_quoted_with_comments!(string, opts \\ []) when is_list(opts) do
    case string_to_quoted_with_comments(string, opts) do
      {:ok, quoted, comments} -> {quoted, comments}
      {:error, error} -> Cordial.Parsing.raise_error(to_string(string), error, opts)
    end
  end

  @doc """
  Runs the code of a text; gives its value and the variables after it.

  ## Examples

      iex> {result, binding} = Code.eval_string("a + b", a: 1, b: 2)
      iex> {result, Enum.sort(binding)}
      {3, [a: 1, b: 2]}

  """
  @spec eval_string(List.Chars.t(), binding, Macro.Env.t() | keyword) :: {term, binding}
  def eval_string(string, binding \\ [], opts \\ []) do
    string |> string_to_quoted!(eval_parser_options(opts)) |> eval_quoted(binding, opts)
  end

  defp eval_parser_options(%{__struct__: Macro.Env} = env),
    do: [file: env.file, line: max(env.line, 1)]

  defp eval_parser_options(opts), do: Keyword.take(opts, [:file, :line])

  @doc """
  Runs quoted code; gives its value and the variables after it.

  ## Examples

      iex> {result, _} = Code.eval_quoted(quote(do: var!(a) + 1), a: 1)
      iex> result
      2

  """
  @spec eval_quoted(Macro.t(), binding, Macro.Env.t() | keyword) :: {term, binding}
  def eval_quoted(quoted, binding \\ [], env_or_opts \\ []) do
    {value, binding, _env} =
      eval_quoted_with_env(quoted, binding, env_for_eval(env_or_opts), prune_binding: false)

    {value, binding}
  end

  @doc """
  Gives an environment for evaluating code.

  ## Examples

      iex> Code.env_for_eval([]).module
      nil

  """
  @doc since: "1.14.0"
  @spec env_for_eval(Macro.Env.t() | keyword) :: Macro.Env.t()
  def env_for_eval(env_or_opts)
  def env_for_eval(%{__struct__: Macro.Env} = env), do: env
  def env_for_eval(opts) when is_list(opts), do: :cordial.eval_env(opts)

  @doc """
  Runs quoted code in an environment; gives its value, the variables and the environment after it.

  ## Options

    * `:prune_binding` - when `true`, variables that the code neither reads nor binds are left out of what it gives

  ## Examples

      iex> {value, binding, _env} = Code.eval_quoted_with_env(1, [], Code.env_for_eval([]))
      iex> {value, binding}
      {1, []}

  """
  @doc since: "1.14.0"
  @spec eval_quoted_with_env(Macro.t(), binding, Macro.Env.t(), keyword) ::
          {term, binding, Macro.Env.t()}
  def eval_quoted_with_env(quoted, binding, %{__struct__: Macro.Env} = env, opts \\ []) do
    :cordial.eval(quoted, binding, env, opts)
  end

  @doc """
  Runs a file; gives the value of its last expression and its variables.
  """
  @spec eval_file(binary, nil | binary) :: {term, binding}
  def eval_file(file, relative_to \\ nil) when is_binary(file) do
    {text, file} = read_file!(file, relative_to)
    eval_string(text, [], file: file, line: 1)
  end

  @doc """
  Compiles a file and runs it unless that was done before; gives its modules, or `nil`.
  """
  @spec require_file(binary, nil | binary) :: [{module, binary}] | nil
  def require_file(file, relative_to \\ nil) when is_binary(file) do
    with {modules, _dependencies} <- __require_file__(file, relative_to), do: modules
  end

  @doc false
  # As `require_file/2`; says besides which modules the file depends on, and how.
  def __require_file__(file, relative_to) do
    {text, file} = read_file!(file, relative_to)

    if Enum.member?(required_files(), file) do
      nil
    else
      compiled = :cordial.compile_source(text, file)
      :cordial.put_required_file(file)
      compiled
    end
  end

  @doc """
  Lists the files that `require_file/2` ran.

  ## Examples

      iex> is_list(Code.required_files())
      true

  """
  @doc since: "1.7.0"
  @spec required_files :: [binary]
  def required_files, do: :cordial.required_files()

  @doc """
  Forgets that files were required.

  ## Examples

      iex> Code.unrequire_files(["no_such_file.ex"])
      :ok

  """
  @doc since: "1.7.0"
  @spec unrequire_files([binary]) :: :ok
  def unrequire_files(files) when is_list(files),
    do: Enum.each(files, &:cordial.delete_required_file/1)

  @doc """
  Compiles and runs a text; gives the modules it defines.

  ## Examples

      iex> [{module, _binary}] = Code.compile_string("defmodule Code.CompileDoc do end")
      iex> module
      Code.CompileDoc

  """
  @spec compile_string(List.Chars.t(), binary) :: [{module, binary}]
  def compile_string(string, file \\ "nofile") when is_binary(file) do
    string |> string_to_quoted!(file: file, columns: true) |> compile_quoted(file)
  end

  @doc """
  Compiles and runs quoted code; gives the modules it defines.
  """
  @spec compile_quoted(Macro.t(), binary) :: [{module, binary}]
  def compile_quoted(quoted, file \\ "nofile") when is_binary(file) do
    :cordial.compile(quoted, file)
  end

  @doc """
  Compiles and runs a file; gives the modules it defines.
  """
  @doc since: "1.7.0"
  @spec compile_file(binary, nil | binary) :: [{module, binary}]
  def compile_file(file, relative_to \\ nil) when is_binary(file) do
    {text, file} = read_file!(file, relative_to)
    compile_string(text, file)
  end

  @doc false
  @deprecated "Use Code.require_file/2 or Code.compile_file/2 instead"
  def load_file(file), do: require_file(file)

  defp read_file!(file, relative_to) do
    file = if relative_to, do: Path.expand(file, relative_to), else: Path.expand(file)

    case File.read(file) do
      {:ok, text} -> {text, file}
      {:error, reason} -> raise Code.LoadError, file: file, reason: reason
    end
  end

  @doc """
  Loads a module unless it is loaded.

  ## Examples

      iex> Code.ensure_loaded(Atom)
      {:module, Atom}
      iex> Code.ensure_loaded(DoesNotExist)
      {:error, :nofile}

  """
  @spec ensure_loaded(module) ::
          {:module, module} | {:error, :embedded | :badfile | :nofile | :on_load_failure}
  def ensure_loaded(module) when is_atom(module) do
    if :cordial.ensure_loaded(module), do: {:module, module}, else: {:error, :nofile}
  end

  @doc """
  Tells whether a module is loaded or can be.

  ## Examples

      iex> Code.ensure_loaded?(Atom)
      true

  """
  @spec ensure_loaded?(module) :: boolean
  def ensure_loaded?(module) when is_atom(module), do: :cordial.ensure_loaded(module)

  @doc """
  Loads a module; raises `ArgumentError` if there is none.

  ## Examples

      iex> Code.ensure_loaded!(Atom)
      Atom

  """
  @doc since: "1.12.0"
  @spec ensure_loaded!(module) :: module
  def ensure_loaded!(module) do
    case ensure_loaded(module) do
      {:module, module} -> module
      {:error, reason} -> raise ArgumentError, not_loaded(module, reason)
    end
  end

  defp not_loaded(module, reason),
    do: "could not load module #{inspect(module)} due to reason #{inspect(reason)}"

  @doc """
  Loads several modules; gives `:ok` or the ones that failed.

  ## Examples

      iex> Code.ensure_all_loaded([Atom, String])
      :ok

  """
  @doc since: "1.15.0"
  @spec ensure_all_loaded([module]) :: :ok | {:error, [{module, reason}]}
        when reason: :badfile | :nofile | :on_load_failure
  def ensure_all_loaded(modules) when is_list(modules) do
    case Enum.reject(modules, &ensure_loaded?/1) do
      [] -> :ok
      missing -> {:error, for(module <- missing, do: {module, :nofile})}
    end
  end

  @doc """
  Loads several modules; raises `ArgumentError` if one is missing.

  ## Examples

      iex> Code.ensure_all_loaded!([Atom])
      :ok

  """
  @doc since: "1.15.0"
  @spec ensure_all_loaded!([module]) :: :ok
  def ensure_all_loaded!(modules) do
    case ensure_all_loaded(modules) do
      :ok ->
        :ok

      {:error, errors} ->
        lines =
          for {module, reason} <- Enum.sort(errors) do
            "\n  * #{inspect(module)} due to reason #{inspect(reason)}"
          end

        raise ArgumentError, "could not load the following modules:\n#{lines}"
    end
  end

  @doc """
  Loads a module, waiting for it if it is being compiled.

  ## Examples

      iex> Code.ensure_compiled(Atom)
      {:module, Atom}

  """
  @spec ensure_compiled(module) ::
          {:module, module}
          | {:error, :embedded | :badfile | :nofile | :on_load_failure | :unavailable}
  def ensure_compiled(module) when is_atom(module) do
    with {:error, reason} <- ensure_loaded(module) do
      case Kernel.ErrorHandler.await_softly(module) do
        :found -> {:module, module}
        :not_found -> {:error, reason}
        :deadlock -> {:error, :unavailable}
      end
    end
  end

  @doc false
  @deprecated "Use Code.ensure_compiled/1 instead (see the proper disclaimers in its docs)"
  def ensure_compiled?(module), do: match?({:module, _}, ensure_compiled(module))

  @doc """
  Loads a module, waiting for it if it is being compiled; raises `ArgumentError` otherwise.

  ## Examples

      iex> Code.ensure_compiled!(Atom)
      Atom

  """
  @doc since: "1.12.0"
  @spec ensure_compiled!(module) :: module
  def ensure_compiled!(module) do
    case ensure_compiled(module) do
      {:module, module} -> module
      {:error, reason} -> raise ArgumentError, not_loaded(module, reason)
    end
  end

  @doc """
  Tells whether a module is loaded.

  ## Examples

      iex> Code.loaded?(Atom)
      true

  """
  @doc since: "1.15.0"
  @spec loaded?(module) :: boolean
  def loaded?(module) when is_atom(module), do: :erlang.module_loaded(module)

  @doc """
  Tells whether the calling process may wait for a module to be compiled.

  ## Examples

      iex> Code.can_await_module_compilation?()
      false

  """
  @doc since: "1.11.0"
  @spec can_await_module_compilation? :: boolean
  def can_await_module_compilation?, do: :cordial.can_await_compilation()

  @doc """
  Gives the documentation of a module, or `{:error, reason}`.

  The result is `{:docs_v1, anno, language, format, module_doc, metadata, docs}`.
  """
  @doc since: "1.7.0"
  @spec fetch_docs(module | String.t()) ::
          {:docs_v1, annotation, beam_language, format, module_doc :: doc_content, metadata,
           docs :: [doc_element]}
          | {:error,
             :module_not_found | :chunk_not_found | {:invalid_chunk, binary} | :invalid_beam}
        when annotation: :erl_anno.anno(),
             beam_language: :elixir | :erlang | atom,
             doc_content: %{optional(binary) => binary} | :none | :hidden,
             doc_element:
               {{kind :: atom, function_name :: atom, arity}, annotation, signature, doc_content,
                metadata},
             format: binary,
             signature: [binary],
             metadata: map
  def fetch_docs(module_or_path) when is_atom(module_or_path) or is_binary(module_or_path) do
    file =
      if is_atom(module_or_path),
        do: :cordial.module_file(module_or_path),
        else: read_module(module_or_path)

    if file, do: Cordial.Docs.from_file(file), else: {:error, :module_not_found}
  end

  defp read_module(path) do
    case File.read(path) do
      {:ok, file} -> file
      {:error, _} -> nil
    end
  end

  @doc """
  Adds a folder in front of those where modules are looked for.
  """
  @spec prepend_path(Path.t(), cache: boolean) :: boolean
  def prepend_path(path, _opts \\ []), do: :cordial.prepend_path(IO.chardata_to_string(path))

  @doc """
  Adds a folder behind those where modules are looked for.
  """
  @spec append_path(Path.t(), cache: boolean) :: true | false
  def append_path(path, _opts \\ []), do: :cordial.append_path(IO.chardata_to_string(path))

  @doc """
  Adds folders in front of those where modules are looked for.
  """
  @doc since: "1.15.0"
  @spec prepend_paths([Path.t()], cache: boolean) :: :ok
  def prepend_paths(paths, opts \\ []) when is_list(paths),
    do: Enum.each(paths, &prepend_path(&1, opts))

  @doc """
  Adds folders behind those where modules are looked for.
  """
  @doc since: "1.15.0"
  @spec append_paths([Path.t()], cache: boolean) :: :ok
  def append_paths(paths, opts \\ []) when is_list(paths),
    do: Enum.each(paths, &append_path(&1, opts))

  @doc """
  Removes a folder from those where modules are looked for.
  """
  @spec delete_path(Path.t()) :: boolean
  def delete_path(path), do: :cordial.delete_path(IO.chardata_to_string(path))

  @doc """
  Removes folders from those where modules are looked for.
  """
  @doc since: "1.15.0"
  @spec delete_paths([Path.t()]) :: :ok
  def delete_paths(paths) when is_list(paths), do: Enum.each(paths, &delete_path/1)

  @doc """
  Prints a diagnostic to standard error, as the compiler prints its own.

  With `snippet: false` the line of the file that it is about is not shown.

  ## Examples

      iex> diagnostic = %{
      ...>   severity: :warning,
      ...>   message: "a number is expected",
      ...>   position: {3, 7},
      ...>   file: "no_such_file.ex",
      ...>   source: "no_such_file.ex",
      ...>   stacktrace: [],
      ...>   span: nil
      ...> }
      iex> ExUnit.CaptureIO.capture_io(:stderr, fn -> Code.print_diagnostic(diagnostic) end)
      "warning: a number is expected\\n└─ no_such_file.ex:3:7\\n\\n"

  """
  @doc since: "1.15.0"
  @spec print_diagnostic(diagnostic(:warning | :error), keyword) :: :ok
  def print_diagnostic(diagnostic, opts \\ []), do: Code.Diagnostic.print(diagnostic, opts)

  @doc """
  Calls `fun` and gives its value with the diagnostics of code compiled meanwhile.

  With `log: true`, they are printed as well.

  ## Examples

      iex> Code.with_diagnostics(fn -> 1 end)
      {1, []}

  """
  @doc since: "1.15.0"
  @spec with_diagnostics(keyword, (-> result)) :: {result, [diagnostic(:warning | :error)]}
        when result: term
  def with_diagnostics(opts \\ [], fun) when is_function(fun, 0) do
    :cordial.collect_diagnostics(Keyword.get(opts, :log, false))

    try do
      value = fun.()
      {value, :cordial.take_diagnostics()}
    catch
      kind, reason ->
        _ = :cordial.take_diagnostics()
        :erlang.raise(kind, reason, __STACKTRACE__)
    end
  end

  @doc """
  Forgets modules that were made to run code outside of modules.

  Cordial makes no such modules, so there are none to forget.

  ## Examples

      iex> {:ok, count} = Code.purge_compiler_modules()
      iex> is_integer(count)
      true

  """
  @doc since: "1.7.0"
  @spec purge_compiler_modules :: {:ok, non_neg_integer}
  def purge_compiler_modules, do: {:ok, 0}

  @doc """
  Makes a document, see `Inspect.Algebra`, of a quoted expression.

  Forms may come from `quote` or from `string_to_quoted/2`. Parsed with `:token_metadata`, with
  `unescape: false` and with a `:literal_encoder` that wraps literals into blocks, they keep what the
  text looked like. Options are those of `format_string!/2` and:

    * `:comments` - the comments, as `string_to_quoted_with_comments/2` gives them
    * `:escape` - whether strings are escaped; `true` by default. Give `false` for forms that were
      parsed with `unescape: false`

  ## Examples

      iex> doc = Code.quoted_to_algebra(quote(do: foo(1, 2)))
      iex> doc |> Inspect.Algebra.format(98) |> IO.iodata_to_binary()
      "foo(1, 2)"

  """
  @doc since: "1.13.0"
  @spec quoted_to_algebra(Macro.t(), keyword) :: Inspect.Algebra.t()
  def quoted_to_algebra(quoted, opts \\ []) do
    quoted |> Code.Normalizer.normalize(opts) |> Code.Formatter.document(opts)
  end

  @doc """
  Formats a text of code; gives iodata. Raises what is wrong with the text.

  The result means what the text means, and formatting it again changes nothing. Options:

    * `:line_length` - the length of lines aimed at; 98 by default
    * `:locals_without_parens` - a list of names and arities of calls that need no parentheses, as in
      `[plug: 2, field: :*]`, besides those of the language
    * `:force_do_end_blocks` - whether `do:` and the like become blocks
    * `:sigils` - a keyword list of names of sigils and functions that get the text and what is known
      of the sigil and give the text to be written
    * `:file`, `:line` - what the text is called in errors, and the line it begins on
    * `:migrate` - turns on all that follow: `:migrate_bitstring_modifiers` drops the parentheses of
      `<<x::binary()>>`, `:migrate_charlists_as_sigils` writes `'a'` as `~c"a"`, `:migrate_unless`
      writes `unless` as `if`

  ## Examples

      iex> Code.format_string!("1+2") |> IO.iodata_to_binary()
      "1 + 2"

  """
  @doc since: "1.6.0"
  @spec format_string!(binary, keyword) :: iodata
  def format_string!(string, opts \\ []) when is_binary(string) and is_list(opts) do
    parser_opts = [
      file: Keyword.get(opts, :file, "nofile"),
      line: Keyword.get(opts, :line, 1),
      columns: true,
      unescape: false,
      token_metadata: true,
      emit_warnings: false,
      literal_head: :__block__
    ]

    case :cordial.parse_with_comments(string, parser_opts) do
      {:ok, forms, comments} ->
        forms
        |> Code.Formatter.document([comments: comments, escape: false] ++ opts)
        |> Inspect.Algebra.format(Keyword.get(opts, :line_length, 98))

      {:error, error} ->
        Cordial.Parsing.raise_error(string, error, parser_opts)
    end
  end

  @doc """
  Formats a file of code; gives iodata that ends with a line end.

  Takes the options of `format_string!/2`.
  """
  @doc since: "1.6.0"
  @spec format_file!(binary, keyword) :: iodata
  def format_file!(file, opts \\ []) when is_binary(file) and is_list(opts) do
    formatted = file |> File.read!() |> format_string!([file: file, line: 1] ++ opts)
    [formatted, ?\n]
  end
end
