defmodule IO.ANSI do
  @moduledoc """
  Sequences that colour and move text in a terminal.

  Every sequence is a function that gives a string; `format/2` takes them by name.
  """

  @typedoc "Text with names of sequences in it."
  @type ansidata :: ansilist | ansicode | binary

  @typedoc "A list of text and names of sequences."
  @type ansilist ::
          maybe_improper_list(char | ansicode | binary | ansilist, binary | ansicode | [])

  @typedoc "The name of a sequence."
  @type ansicode :: atom

  # name, sentence, code
  sequences = [
    {:reset, "Resets all attributes.", 0},
    {:bright, "Makes text bright or bold.", 1},
    {:faint, "Makes text faint.", 2},
    {:italic, "Makes text italic, where supported.", 3},
    {:underline, "Underlines text.", 4},
    {:blink_slow, "Makes text blink slowly.", 5},
    {:blink_rapid, "Makes text blink fast.", 6},
    {:inverse, "Swaps text and background colours.", 7},
    {:reverse, "Swaps text and background colours.", 7},
    {:conceal, "Hides text.", 8},
    {:crossed_out, "Crosses text out.", 9},
    {:primary_font, "Chooses the first font.", 10},
    {:font_1, "Chooses alternative font 1.", 11},
    {:font_2, "Chooses alternative font 2.", 12},
    {:font_3, "Chooses alternative font 3.", 13},
    {:font_4, "Chooses alternative font 4.", 14},
    {:font_5, "Chooses alternative font 5.", 15},
    {:font_6, "Chooses alternative font 6.", 16},
    {:font_7, "Chooses alternative font 7.", 17},
    {:font_8, "Chooses alternative font 8.", 18},
    {:normal, "Ends bright and faint.", 22},
    {:not_italic, "Ends italic.", 23},
    {:no_underline, "Ends underlining.", 24},
    {:blink_off, "Ends blinking.", 25},
    {:inverse_off, "Ends swapped colours.", 27},
    {:reverse_off, "Ends swapped colours.", 27},
    {:black, "Makes text black.", 30},
    {:light_black, "Makes text light black.", 90},
    {:black_background, "Makes the background black.", 40},
    {:light_black_background, "Makes the background light black.", 100},
    {:red, "Makes text red.", 31},
    {:light_red, "Makes text light red.", 91},
    {:red_background, "Makes the background red.", 41},
    {:light_red_background, "Makes the background light red.", 101},
    {:green, "Makes text green.", 32},
    {:light_green, "Makes text light green.", 92},
    {:green_background, "Makes the background green.", 42},
    {:light_green_background, "Makes the background light green.", 102},
    {:yellow, "Makes text yellow.", 33},
    {:light_yellow, "Makes text light yellow.", 93},
    {:yellow_background, "Makes the background yellow.", 43},
    {:light_yellow_background, "Makes the background light yellow.", 103},
    {:blue, "Makes text blue.", 34},
    {:light_blue, "Makes text light blue.", 94},
    {:blue_background, "Makes the background blue.", 44},
    {:light_blue_background, "Makes the background light blue.", 104},
    {:magenta, "Makes text magenta.", 35},
    {:light_magenta, "Makes text light magenta.", 95},
    {:magenta_background, "Makes the background magenta.", 45},
    {:light_magenta_background, "Makes the background light magenta.", 105},
    {:cyan, "Makes text cyan.", 36},
    {:light_cyan, "Makes text light cyan.", 96},
    {:cyan_background, "Makes the background cyan.", 46},
    {:light_cyan_background, "Makes the background light cyan.", 106},
    {:white, "Makes text white.", 37},
    {:light_white, "Makes text light white.", 97},
    {:white_background, "Makes the background white.", 47},
    {:light_white_background, "Makes the background light white.", 107},
    {:default_color, "Gives text its default colour.", 39},
    {:default_background, "Gives the background its default colour.", 49},
    {:framed, "Frames text.", 51},
    {:encircled, "Encircles text.", 52},
    {:overlined, "Draws a line over text.", 53},
    {:not_framed_encircled, "Ends framing and encircling.", 54},
    {:not_overlined, "Ends the line over text.", 55}
  ]

  for {name, sentence, code} <- sequences do
    @doc sentence
    @spec unquote(name)() :: String.t()
    def unquote(name)(), do: unquote("\e[#{code}m")

    defp sequence(unquote(name)), do: unquote("\e[#{code}m")
  end

  defp sequence(:home), do: home()
  defp sequence(:clear), do: clear()
  defp sequence(:clear_line), do: clear_line()

  defp sequence(name) do
    raise ArgumentError, "invalid ANSI sequence specification: #{inspect(name)}"
  end

  @doc """
  Tells whether sequences are printed: whether standard output is a terminal, by default.

  ## Examples

      iex> is_boolean(IO.ANSI.enabled?())
      true

  """
  @spec enabled? :: boolean
  def enabled?, do: :cordial.ansi_enabled()

  @doc """
  Gives the colours in which the shell shows values.

  ## Examples

      iex> IO.ANSI.syntax_colors()[:atom]
      :cyan

  """
  @doc since: "1.14.0"
  @spec syntax_colors :: Keyword.t(ansidata)
  def syntax_colors do
    [
      atom: :cyan,
      boolean: :magenta,
      charlist: :yellow,
      nil: :magenta,
      number: :yellow,
      string: :green
    ]
  end

  @doc ~S"""
  Colours text with one of 256 colours.

  ## Examples

      iex> IO.ANSI.color(7)
      "\e[38;5;7m"

  """
  @spec color(0..255) :: String.t()
  def color(code) when code in 0..255, do: "\e[38;5;#{code}m"

  @doc ~S"""
  Colours text with a mixture of red, green and blue, each from 0 to 5.

  ## Examples

      iex> IO.ANSI.color(1, 0, 5)
      "\e[38;5;57m"

  """
  @spec color(0..5, 0..5, 0..5) :: String.t()
  def color(r, g, b) when r in 0..5 and g in 0..5 and b in 0..5 do
    color(16 + 36 * r + 6 * g + b)
  end

  @doc ~S"""
  Colours the background with one of 256 colours.

  ## Examples

      iex> IO.ANSI.color_background(7)
      "\e[48;5;7m"

  """
  @spec color_background(0..255) :: String.t()
  def color_background(code) when code in 0..255, do: "\e[48;5;#{code}m"

  @doc ~S"""
  Colours the background with a mixture of red, green and blue, each from 0 to 5.

  ## Examples

      iex> IO.ANSI.color_background(1, 0, 5)
      "\e[48;5;57m"

  """
  @spec color_background(0..5, 0..5, 0..5) :: String.t()
  def color_background(r, g, b) when r in 0..5 and g in 0..5 and b in 0..5 do
    color_background(16 + 36 * r + 6 * g + b)
  end

  @doc ~S"""
  Moves the cursor to the upper left corner.

  ## Examples

      iex> IO.ANSI.home()
      "\e[H"

  """
  @spec home :: String.t()
  def home, do: "\e[H"

  @doc ~S"""
  Clears the screen.

  ## Examples

      iex> IO.ANSI.clear()
      "\e[2J"

  """
  @spec clear :: String.t()
  def clear, do: "\e[2J"

  @doc ~S"""
  Clears the line.

  ## Examples

      iex> IO.ANSI.clear_line()
      "\e[2K"

  """
  @spec clear_line :: String.t()
  def clear_line, do: "\e[2K"

  @doc ~S"""
  Moves the cursor to a line and a column.

  ## Examples

      iex> IO.ANSI.cursor(1, 2)
      "\e[1;2H"

  """
  @spec cursor(non_neg_integer, non_neg_integer) :: String.t()
  def cursor(line, column)
      when is_integer(line) and line >= 0 and is_integer(column) and column >= 0 do
    "\e[#{line};#{column}H"
  end

  @doc ~S"""
  Moves the cursor up.

  ## Examples

      iex> IO.ANSI.cursor_up(2)
      "\e[2A"

  """
  @spec cursor_up(pos_integer) :: String.t()
  def cursor_up(lines \\ 1) when is_integer(lines) and lines >= 1, do: "\e[#{lines}A"

  @doc ~S"""
  Moves the cursor down.

  ## Examples

      iex> IO.ANSI.cursor_down()
      "\e[1B"

  """
  @spec cursor_down(pos_integer) :: String.t()
  def cursor_down(lines \\ 1) when is_integer(lines) and lines >= 1, do: "\e[#{lines}B"

  @doc ~S"""
  Moves the cursor to the right.

  ## Examples

      iex> IO.ANSI.cursor_right()
      "\e[1C"

  """
  @spec cursor_right(pos_integer) :: String.t()
  def cursor_right(columns \\ 1) when is_integer(columns) and columns >= 1, do: "\e[#{columns}C"

  @doc ~S"""
  Moves the cursor to the left.

  ## Examples

      iex> IO.ANSI.cursor_left()
      "\e[1D"

  """
  @spec cursor_left(pos_integer) :: String.t()
  def cursor_left(columns \\ 1) when is_integer(columns) and columns >= 1, do: "\e[#{columns}D"

  @doc ~S"""
  Puts sequences in place of their names and a reset at the end.

  With `emit?` false, the names are dropped.

  ## Examples

      iex> IO.ANSI.format(["Hello, ", :red, "world!"], true) |> IO.iodata_to_binary()
      "Hello, \e[31mworld!\e[0m"
      iex> IO.ANSI.format([:red, "a"], false) |> IO.iodata_to_binary()
      "a"

  """
  @spec format(ansidata, boolean) :: IO.chardata()
  def format(ansidata, emit? \\ enabled?()) when is_boolean(emit?) do
    {text, used?} = replace(ansidata, emit?, [], false)
    if used?, do: [text | "\e[0m"], else: text
  end

  @doc ~S"""
  Puts sequences in place of their names, without a reset at the end.

  ## Examples

      iex> IO.ANSI.format_fragment([:bright, "Word"], true) |> IO.iodata_to_binary()
      "\e[1mWord"

  """
  @spec format_fragment(ansidata, boolean) :: IO.chardata()
  def format_fragment(ansidata, emit? \\ enabled?()) when is_boolean(emit?) do
    ansidata |> replace(emit?, [], false) |> elem(0)
  end

  defp replace([], _emit?, acc, used?), do: {acc, used?}

  defp replace([head | tail], emit?, acc, used?) do
    {acc, used?} = replace(head, emit?, acc, used?)
    replace(tail, emit?, acc, used?)
  end

  defp replace(name, true, acc, _used?) when is_atom(name), do: {[acc | sequence(name)], true}

  defp replace(name, false, acc, used?) when is_atom(name) do
    _ = sequence(name)
    {acc, used?}
  end

  defp replace(char, _emit?, acc, used?) when is_integer(char), do: {[acc, char], used?}
  defp replace(text, _emit?, acc, used?), do: {[acc | text], used?}
end
