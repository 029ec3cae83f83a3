defmodule Inspect.Opts do
  @moduledoc """
  The options of `inspect/2` and `IO.inspect/2`.

    * `:base` - prints integers and bytes as `:decimal`, `:binary`, `:hex` or `:octal`.
    * `:binaries` - prints binaries `:as_strings`, `:as_binaries`, or, with `:infer`, as strings
      if they are printable.
    * `:charlists` - prints lists of integers `:as_charlists`, `:as_lists`, or, with `:infer`, as
      charlists if they are printable ASCII.
    * `:custom_options` - a keyword list for implementations of the protocol.
    * `:inspect_fun` - the function that makes a document of a term.
    * `:limit` - the number of elements shown in a collection and all in it; 50 by default.
    * `:pretty` - whether to break lines; `inspect/2` does not by default.
    * `:printable_limit` - the number of characters shown of a text; 4096 by default.
    * `:safe` - whether failures while inspecting are shown instead of raised.
    * `:structs` - whether structs are shown by their own implementations.
    * `:syntax_colors` - a keyword list of colours by kind of term.
    * `:width` - the number of columns aimed at when lines are broken; 80 by default.
  """

  defstruct base: :decimal,
            binaries: :infer,
            char_lists: :infer,
            charlists: :infer,
            custom_options: [],
            # `&Inspect.inspect/2` in Elixir: the compiler cannot keep functions in attributes yet,
            # so nil stands for it here and `Inspect.Algebra.to_doc/2` knows.
            inspect_fun: nil,
            limit: 50,
            pretty: false,
            printable_limit: 4096,
            safe: true,
            structs: true,
            syntax_colors: [],
            width: 80

  @typedoc "A colour for `:syntax_colors`."
  @type color_key :: atom

  @typedoc "The options."
  @type t :: %Inspect.Opts{
          base: :decimal | :binary | :hex | :octal,
          binaries: :infer | :as_binaries | :as_strings,
          char_lists: term,
          charlists: :infer | :as_lists | :as_charlists,
          custom_options: keyword,
          inspect_fun: (any, t -> Inspect.Algebra.t()),
          limit: non_neg_integer | :infinity,
          pretty: boolean,
          printable_limit: non_neg_integer | :infinity,
          safe: boolean,
          structs: boolean,
          syntax_colors: [{color_key, IO.ANSI.ansidata()}],
          width: non_neg_integer | :infinity
        }

  @default_key :"$cordial_default_inspect_fun"

  @doc """
  Makes options of a keyword list.

  ## Examples

      iex> Inspect.Opts.new(limit: 1).limit
      1

  """
  @doc since: "1.13.0"
  @spec new(keyword) :: t
  def new([]), do: %Inspect.Opts{inspect_fun: default_inspect_fun()}

  def new(opts) do
    struct(%Inspect.Opts{inspect_fun: default_inspect_fun()}, opts)
  end

  @doc """
  Gives the function that inspects terms where no other is asked for.

  ## Examples

      iex> Inspect.Opts.default_inspect_fun()
      &Inspect.inspect/2

  """
  @doc since: "1.13.0"
  @spec default_inspect_fun :: (term, t -> Inspect.Algebra.t())
  def default_inspect_fun do
    :persistent_term.get(@default_key, &Inspect.inspect/2)
  end

  @doc """
  Sets the function that inspects terms where no other is asked for, in the whole VM.

  ## Examples

      iex> Inspect.Opts.default_inspect_fun(&Inspect.inspect/2)
      :ok

  """
  @doc since: "1.13.0"
  @spec default_inspect_fun((term, t -> Inspect.Algebra.t())) :: :ok
  def default_inspect_fun(fun) when is_function(fun, 2) do
    :persistent_term.put(@default_key, fun)
  end
end
