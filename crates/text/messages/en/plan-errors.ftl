# Why a command or value is refused.
refused-not-found = There is no such { $kind } any more.
refused-exists = This { $kind } exists already.
refused-key-taken = Another { $kind } has the key { $key }.
refused-key-taken-hint = Keys are unique. Choose another one, or open the record that has it.
refused-dangling = { $field } names something that does not exist.
refused-no-field = There is no field “{ $field }” for { $kinds }.
refused-value = { $field }: { $why }
refused-end-before-start = { $end } must be after { $start }.
refused-contains-itself = { $name } would be part of itself.
refused-depends-on-itself = { $name } would depend on itself.
refused-not-movable = { $kinds } cannot be moved: there are no planned dates.
refused-date-range = The dates of { $name } would leave the years 1900 to 2200.
refused-two-names = Two different names are needed.
refused-two-names-hint = A waiver counts only when one person asks and another one agrees.
refused-plan-fixed = The settings of the plan can be edited, not added or removed.
refused-booking-not-open = Booking { $name } is decided already.
refused-bad-id = The id { $id } cannot be used.
refused-not-enterprise = { $name } is not an enterprise release and cannot hold other releases.
refused-enterprise-scope = { $name } is an enterprise release: scope belongs into its project releases.
refused-phase-of-another = { $name }: the phase belongs to another release.
refused-custom-not-for = The field { $field } is not for { $kinds }.
refused-custom-twice = { $record } has a value for { $field } already.
refused-custom-misfits = { $count ->
        [one] { $count } value
       *[other] { $count } values
    } of { $field } would no longer fit. Change or remove { $count ->
        [one] it
       *[other] them
    } first.
refused-term-list = The word { $term } belongs to another list.
refused-rule-twice = There is a process rule for { $rule } with the same template, governance and release kinds already.
refused-rule-twice-hint = Two such rules would contradict each other. Change the one that is there, or choose other limits.
refused-empty-template = The template { $name } has no phases.
refused-follows-none = { $name } follows no template.
refused-nested = The commands are nested too deep.
refused-in-batch = Command { $place }: { $why }

value-required = must not be empty.
value-not-text = must be text.
value-not-integer = “{ $found }” is not a whole number.
value-not-number = “{ $found }” is not a number.
value-out-of-range = must lie between { $min } and { $max }.
value-not-flag = “{ $found }” is neither yes nor no.
value-not-day = “{ $found }” is not a day such as 2027-06-12.
value-not-moment = “{ $found }” is neither a day such as 2027-06-12 nor a time such as 2027-06-12T18:00.
value-not-time = “{ $found }” is not a time of day such as 18:00.
value-not-choice = “{ $found }” is not one of { $choices }.
value-not-zone = “{ $found }” is not an IANA time zone such as Europe/Berlin.
value-not-rule = column { $column }: { $why }
rule-unexpected = “{ $found }” cannot stand here. Expected: { $expected }.
rule-ends = the rule ends too early. Expected: { $expected }.
rule-out-of-range = the number must lie between { $min } and { $max }.
rule-backwards = the last day lies before the first.
rule-no-day-free = no day would be left on which anything may be done.
rule-twice = “{ $limit }” is said twice.
rule-open-quote = this quotation mark has no second one.
rule-no-such = there is no { $kind } with the key { $key }.
rule-word = “{ $word }”
rule-number = a number
rule-kind = a kind of release ({ $kinds })
rule-name = a name
rule-offset = a day such as T-3
rule-end = the end of the rule
rule-either = { $most } or { $last }
value-not-recurrence = “{ $found }” is not a recurrence that can be used: { $why }
recurrence-no-frequency = it must say how often, such as FREQ=WEEKLY;BYDAY=MO,TU.
recurrence-too-often = { $part } is more often than daily.
recurrence-bad-part = { $part } cannot be read.
recurrence-misfit = { $part } does not go with the rest of it.
recurrence-unread = its parts do not go together.
recurrence-count-and-until = COUNT and UNTIL exclude each other.
recurrence-zero = { $part } is never.
recurrence-twice = { $part } stands twice.
recurrence-zeroth = { $part } counts from 0. Count from 1, or from -1 at the end.
recurrence-not-together = { $part } cannot stand with { $with }.
recurrence-setpos-alone = BYSETPOS chooses among the days of another BY part, and there is none.
recurrence-ends-before-start = it ends before it starts.
recurrence-never = there is no day that fits it.
recurrence-all-excepted = its exceptions take away every day.
value-not-lag = “{ $found }” is not a lag such as 2d or -4h.
value-not-reference = “{ $found }” does not name a { $kinds }.
value-not-list = must be a list.
value-blank-among = none of them may be blank.
value-twice = “{ $found }” stands twice.
value-bad-row = row { $row }: { $reason }
value-in-row = row { $row }, { $column }: { $why }
value-no-gate = the template has no gate “{ $gate }”.
value-only-where = can be given only where “{ $field }” is one of { $words }.
value-built-in = “{ $key }” is a field that these records have already.
value-bad-text = longer than 64 KiB, or with a NUL character.
value-bad-key = must not be blank, nor hold line breaks or other control characters.
value-bad-word = must not have blanks around it, nor hold line breaks or other control characters.
value-not-after = must lie after { $found }.
