# Slots of a cadence: where they lie, why, and what drawing does.
cadence-weekday = Nobody works on { $day }
cadence-holiday = { $day } is a holiday ({ $rule })
cadence-freeze = { $day } lies in the freeze { $rule }
cadence-moved = { $why }: moved to { $day }.
cadence-stayed = { $why }: it stays, as the cadence says.
cadence-skipped = { $why }: left out, as the cadence says.
cadence-taken = It would not come after the slot of { $day }: left out.
cadence-nowhere = No day within a year is free: left out.
cadence-approved =
    { $count ->
        [one] One approved booking moves along and must be approved again.
       *[other] { $count } approved bookings move along and must be approved again.
    }
cadence-create = Make
cadence-move-later =
    { $days ->
        [one] Move one day later
       *[other] Move { $days } days later
    }
cadence-move-earlier =
    { $days ->
        [one] Move one day earlier
       *[other] Move { $days } days earlier
    }
cadence-same = Stays
cadence-past = Past, stays
cadence-locked = Locked, stays
cadence-over = Finished, stays
cadence-undated = Has no deployment date, stays
cadence-remove = Remove
cadence-kept = Slot is gone, but it holds something: stays
cadence-left-out = Left out

refused-cadence-no-slot = The cadence { $name } has no day at all from its first to its last.
refused-cadence-no-slot-hint = Look at the recurrence, the first and the last day.
refused-cadence-all-left-out = The cadence { $name } has no slot at all: { $count ->
        [one] its only day is
       *[other] all of its { $count } days are
    } left out because of days off or freezes.
refused-cadence-all-left-out-hint = Choose days on which people work, or let holidays and freezes move a slot instead of leaving it out.
refused-cadence-too-many = The cadence { $name } has more than { $most } slots.
refused-cadence-too-many-hint = Choose an earlier last day, or a rule that comes less often.
refused-cadence-equal-keys = The slots of { $one } and { $other } would both make { $key }.
refused-cadence-equal-keys-hint = Put {"{"}n{"}"} into the pattern of the keys: it is the number of the slot.
