foo do



