1 |> fn x -> x end

# expect exit: 1
# expect stderr: ** (ArgumentError) cannot pipe 1 into an anonymous function without calling the function; use Kernel.then/2 instead or define the anonymous function as a regular private function
