# Names of records, as they stand in sentences, tables and lists.
label-belongs = { $whole } { $part }
label-arrow = { $from } → { $to }
label-evidence = { $value } by { $who }
label-gone = (deleted)
label-key-name = { $key } { $name }
