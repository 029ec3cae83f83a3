defmodule Shapes do
  require Record
  Record.defrecord(:circle, radius: 1, colour: nil)
end

defmodule Check do
  def run(code) do
    IO.inspect(elem(Code.eval_string(code), 0))
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{Exception.message(error)}")
  end
end

Check.run("import Shapes; circle(nope: 1)")
# expect: ArgumentError: record :circle does not have the key: :nope
Check.run("import Shapes; circle(circle(), :nope)")
# expect: ArgumentError: record :circle does not have the key: :nope
Check.run("import Shapes; circle(circle(), radius: 2, nope: 2)")
# expect: ArgumentError: record :circle does not have the key: :nope
Check.run("import Shapes; circle(:nope)") # expect: ArgumentError: record :circle does not have the key: :nope
Check.run("import Shapes; circle({:other, 1, 2})")
# expect: ArgumentError: expected argument to be a literal atom, literal keyword or a :circle record, got runtime: {:other, 1, 2}
Check.run("import Shapes; x = [radius: 1]; circle(x)")
# expect: ArgumentError: expected argument to be a literal atom, literal keyword or a :circle record, got runtime: [radius: 1]
Check.run("import Shapes; x = :radius; circle(x)")
# expect: ArgumentError: expected argument to be a literal atom, literal keyword or a :circle record, got runtime: :radius
Check.run("import Shapes; case 1 do circle(circle(), radius: 1) -> 1 end")
# expect: ArgumentError: cannot invoke update style macro inside match
Check.run("import Shapes; circle({:a, :b}, :colour)")
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: out of range
# expect:
Check.run("import Shapes; circle(circle(radius: 5))")
# expect: [radius: 5, colour: nil]
Check.run("defmodule Bad do\n  require Record\n  Record.defrecord(:x, [1])\nend")
# expect: ArgumentError: defrecord fields must be atoms, got: 1
