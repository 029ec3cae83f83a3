IO.inspect(Process.flag(:trap_exit, true)) # expect: false
IO.inspect(Process.flag(:trap_exit, false)) # expect: true
IO.inspect(Process.flag(:priority, :high)) # expect: :normal
IO.inspect(Process.flag(:priority, :normal)) # expect: :high
