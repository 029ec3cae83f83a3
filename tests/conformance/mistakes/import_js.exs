import { a } from "b"

# expect exit: 1
