fn -> 1 end

fn x -> 1 end

fn x, y -> 1; 2 end

fn (x, y) -> 1 end

fn (x, y) when x -> 1 end

fn () -> 1 end

fn () when x -> 1 end

fn x when y -> 1 end

fn x, y when z -> 1 end

fn x -> 1

 y -> 2
end

fn x -> 
 1
 2
end

fn ->
end

fn x -> end

fn
 x -> 1
end

fn a: 1 -> 2 end

fn (a: 1) -> 2 end

fn (a, b: 1) -> 2 end

fn (a) -> 2 end

fn ((a)) -> 2 end

fn -> end

(x -> y)

(x, y -> z)

(-> z)

(() -> z)

((a, b) -> z)

(x -> y; z -> w)

(x -> y
z)

fn x -> 1; end
