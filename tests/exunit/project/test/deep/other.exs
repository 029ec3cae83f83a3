raise "this is no test file"
