defmodule Code.Fragment do
  @moduledoc """
  Looking into pieces of code that need not be whole, as editors and shells do to complete what is typed.
  """

  @type position :: {line :: pos_integer, column :: pos_integer}

  @doc """
  Tells what the text before a cursor ends in.

  Only the end of the text is looked at, so it need not make sense as a whole, and what is inside of a text or a comment
  looks like code. Names are charlists.

  ## Return values

    * `{:local_or_var, name}`, `{:module_attribute, name}`, `{:unquoted_atom, name}`, `{:alias, name}`,
      `{:sigil, name}`, `{:capture_arg, name}`, `{:operator, name}` - a name or sign as it stands there, as far as it is written
    * `{:alias, inside, name}` - an alias after a variable or an attribute, as `__MODULE__.Name`
    * `{:dot, inside, name}` - a name after a dot; `inside` tells what is before the dot
    * `{:local_call, name}`, `{:dot_call, inside, name}`, `{:operator_call, name}` - a name and a space or parenthesis,
      where arguments begin
    * `{:local_arity, name}`, `{:dot_arity, inside, name}`, `{:operator_arity, name}` - a name and a slash, as in a capture
    * `{:anonymous_call, inside}` - `name.(`
    * `{:struct, inside}` - what stands after a `%`
    * `:expr` - an expression begins here
    * `:none` - nothing of these

  ## Examples

      iex> Code.Fragment.cursor_context("x = Enum.ma")
      {:dot, {:alias, ~c"Enum"}, ~c"ma"}
      iex> Code.Fragment.cursor_context("Enum.map(")
      {:dot_call, {:alias, ~c"Enum"}, ~c"map"}
      iex> Code.Fragment.cursor_context("%Ran")
      {:struct, ~c"Ran"}
      iex> Code.Fragment.cursor_context("[1, ")
      :expr

  """
  @doc since: "1.13.0"
  @spec cursor_context(List.Chars.t(), keyword) ::
          {:alias, charlist}
          | {:alias, inside_alias, charlist}
          | {:dot, inside_dot, charlist}
          | {:dot_arity, inside_dot, charlist}
          | {:dot_call, inside_dot, charlist}
          | :expr
          | {:local_or_var, charlist}
          | {:local_arity, charlist}
          | {:local_call, charlist}
          | {:anonymous_call, inside_caller}
          | {:module_attribute, charlist}
          | {:operator, charlist}
          | {:operator_arity, charlist}
          | {:operator_call, charlist}
          | :none
          | {:sigil, charlist}
          | {:struct, inside_struct}
          | {:unquoted_atom, charlist}
        when inside_dot:
               {:alias, charlist}
               | {:alias, inside_alias, charlist}
               | {:dot, inside_dot, charlist}
               | {:module_attribute, charlist}
               | {:unquoted_atom, charlist}
               | {:var, charlist}
               | :expr,
             inside_alias: {:local_or_var, charlist} | {:module_attribute, charlist},
             inside_struct:
               charlist
               | {:alias, inside_alias, charlist}
               | {:local_or_var, charlist}
               | {:module_attribute, charlist}
               | {:dot, inside_dot, charlist},
             inside_caller: {:var, charlist} | {:module_attribute, charlist}
  def cursor_context(fragment, opts \\ []) when is_list(opts) do
    fragment |> to_string() |> Code.Fragment.Cursor.context()
  end

  @doc """
  Tells what stands around a position, and where that begins and ends.

  The position is a line and a column, both from 1. `:end` is the position after the last character. Only the names and signs
  around the position are looked at, so the fragment need not make sense as a whole.

  ## Return values

  `:none` if there is nothing to tell, or a map with `:begin`, `:end` and `:context`, which is one of those of
  `cursor_context/2`, whole names in place of their beginnings, or:

    * `{:key, name}` - a key of a keyword list or map, as `name: value`
    * `{:keyword, name}` - a reserved word, as `do` or `true`

  ## Examples

      iex> Code.Fragment.surround_context("x = Enum.map(list)", {1, 11})
      %{begin: {1, 5}, context: {:dot, {:alias, ~c"Enum"}, ~c"map"}, end: {1, 13}}
      iex> Code.Fragment.surround_context("[one: 1]", {1, 3})
      %{begin: {1, 2}, context: {:key, ~c"one"}, end: {1, 5}}
      iex> Code.Fragment.surround_context("a, b", {1, 2})
      :none

  """
  @doc since: "1.13.0"
  @spec surround_context(List.Chars.t(), position, keyword) ::
          %{begin: position, end: position, context: context} | :none
        when context:
               {:alias, charlist}
               | {:alias, inside_alias, charlist}
               | {:dot, inside_dot, charlist}
               | {:local_or_var, charlist}
               | {:local_arity, charlist}
               | {:local_call, charlist}
               | {:module_attribute, charlist}
               | {:operator, charlist}
               | {:sigil, charlist}
               | {:struct, inside_struct}
               | {:unquoted_atom, charlist}
               | {:keyword, charlist}
               | {:key, charlist}
               | {:capture_arg, charlist},
             inside_dot:
               {:alias, charlist}
               | {:alias, inside_alias, charlist}
               | {:dot, inside_dot, charlist}
               | {:module_attribute, charlist}
               | {:unquoted_atom, charlist}
               | {:var, charlist}
               | :expr,
             inside_alias: {:local_or_var, charlist} | {:module_attribute, charlist},
             inside_struct:
               charlist
               | {:alias, inside_alias, charlist}
               | {:local_or_var, charlist}
               | {:module_attribute, charlist}
               | {:dot, inside_dot, charlist}
  def surround_context(fragment, position, options \\ []) when is_list(options) do
    fragment |> to_string() |> Code.Fragment.Surround.context(position)
  end

  @doc """
  Parses code that breaks off at a cursor.

  The expression at the cursor gives way to a call of `__cursor__/0`, and what is open there, containers, blocks and texts with
  interpolation, is closed. Names before the cursor that take arguments without parentheses are given the cursor as one. Gives
  `{:ok, quoted}` or `{:error, reason}`, as `Code.string_to_quoted/2` does.

  ## Options

    * `:trailing_fragment` - the code behind the cursor; the innermost `fn` or `do` is completed from it, so that what stands before a
      `->` behind the cursor is known to be patterns
    * `:columns`, `:token_metadata`, `:literal_encoder`, `:file` - as for `Code.string_to_quoted/2`

  ## Examples

      iex> {:ok, quoted} = Code.Fragment.container_cursor_to_quoted("max(value, oth")
      iex> Macro.to_string(quoted)
      "max(value, __cursor__())"
      iex> {:ok, quoted} = Code.Fragment.container_cursor_to_quoted("fn x", trailing_fragment: ", y -> x end")
      iex> Macro.to_string(quoted)
      "fn __cursor__(), y -> x end"

  """
  @doc since: "1.13.0"
  @spec container_cursor_to_quoted(List.Chars.t(), keyword) ::
          {:ok, Macro.t()}
          | {:error, {location :: keyword, binary | {binary, binary}, binary}}
  def container_cursor_to_quoted(fragment, opts \\ []) do
    text = to_string(fragment)
    trailing = opts[:trailing_fragment]
    completed = :cordial.complete_cursor(text, trailing && to_string(trailing))
    opts = Keyword.take(opts, [:columns, :token_metadata, :literal_encoder, :file])
    Code.string_to_quoted(completed || text, [emit_warnings: false] ++ opts)
  end
end
