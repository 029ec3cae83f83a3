f = &(&1 + (& &1).(1))

# expect error: nested captures are not allowed
