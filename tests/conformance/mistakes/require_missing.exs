require Loger
Loger.info("a")

# expect exit: 1
