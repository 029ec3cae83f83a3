Code.eval_string("foo(1)", [], file: "x.ex")

# expect exit: 1
# expect stderr: error: undefined function foo/1 (there is no such import)
# expect stderr: └─ x.ex:1
# expect stderr: ** (CompileError) x.ex: cannot compile file (errors have been logged)
