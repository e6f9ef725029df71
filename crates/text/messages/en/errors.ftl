# What was not accepted, and why. Sentences end with a full stop.

error-file-missing = There is no file { $path }.
error-interrupted = Stopped as asked; nothing was changed.
