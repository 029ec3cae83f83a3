a
->b