# Conflicts: what each kind is called, which rule says so, the conflict in one sentence, and its facts.

conflict-kind-booking-overlap = Bookings overlap
conflict-kind-capacity-exceeded = Capacity exceeded
conflict-kind-booking-missing = Booking missing
conflict-kind-booking-outside-phase = Booking outside its phase
conflict-kind-in-freeze = In a freeze
conflict-kind-outside-window = Outside the deployment windows
conflict-kind-dependency-order = Dependency not met
conflict-kind-dependency-cycle = Dependencies in a circle
conflict-kind-phase-outside-release = Outside its release
conflict-kind-child-outside-parent = Ready too late for its enterprise release
conflict-kind-gate-overdue = Gate overdue
conflict-kind-scope-twice = Planned twice

conflict-rule-booking-overlap = An environment that is booked exclusively is booked by nobody else at that time. An approval does not change this.
conflict-rule-capacity-exceeded = An environment takes no more shared bookings at once than its capacity.
conflict-rule-booking-missing = A phase that needs a tier has environments of that tier booked from its start to its end.
conflict-rule-booking-outside-phase = A booking for a phase lies within that phase.
conflict-rule-in-freeze = Nothing that a freeze covers is planned in it without a valid waiver. The planned time counts.
conflict-rule-outside-window = A deployment lies wholly in a deployment window that applies to it. Where only its day is planned, a window touches that day.
conflict-rule-dependency-order = What waits for something else keeps the order and the lag of the dependency.
conflict-rule-dependency-cycle = Nothing waits for itself, directly or through others.
conflict-rule-phase-outside-release = Phases and gates lie between the first and the last day of their release.
conflict-rule-child-outside-parent = A release is ready by the time its enterprise release needs it.
conflict-rule-gate-overdue = When a gate's time has passed, all of its criteria are met.
conflict-rule-scope-twice = A scope item is planned in one release.

conflict-severity-error = error
conflict-severity-warning = warning

conflict-gone = This conflict no longer holds.
conflict-list = { $most } and { $last }
conflict-in-zone = { $period } ({ $zone } time)
conflict-named = { $key } ({ $name })

conflict-booking-overlap-both = Bookings { $first } and { $second } both hold { $environment } exclusively: { $period } ({ $length }).
conflict-booking-overlap-one = Booking { $exclusive } holds { $environment } exclusively, but { $other } holds it too: { $period } ({ $length }).
conflict-capacity-exceeded = { $environment } takes { $capacity ->
        [one] { $capacity } shared booking
       *[other] { $capacity } shared bookings
    } at once, but { $bookings } hold it together: { $period } ({ $length }).
conflict-booking-missing-all = { $phase } needs an environment of the tier { $tier }, but none is booked for it: { $period }.
conflict-booking-missing-part = { $phase } needs an environment of the tier { $tier } all the time, but none is booked for { $period }.
conflict-booking-outside-before = Booking { $booking } begins { $length } before { $phase }, for which it is made.
conflict-booking-outside-after = Booking { $booking } lasts { $length } longer than { $phase }, for which it is made.
conflict-booking-outside-both = Booking { $booking } begins { $before } before and lasts { $after } longer than { $phase }, for which it is made.
deployment-of-release = The deployment of { $release }
deployment-of-wave = Wave { $wave }
deployment-in-zone = { $period }, { $zone } time
deployment-of-wave-within = wave { $wave }
conflict-in-freeze-deployment = { $deployment } ({ $planned }) meets the freeze { $rule } ({ $freeze }).
conflict-in-freeze-phase = { $phase } ({ $planned }) meets the freeze { $rule } ({ $freeze }).
conflict-in-freeze-for = { $sentence } They meet for { $length }.
conflict-with-length = { $period }: { $length }
conflict-outside-window = { $deployment } ({ $planned }) lies outside { $count ->
        [one] its only deployment window
       *[other] all of its deployment windows
    }: { $rules }.
conflict-dependency-start = { $second } starts on { $at }, but may not start before { $earliest }, because { $demand } ({ $length } too early).
conflict-dependency-finish = { $second } ends on { $at }, but may not end before { $earliest }, because { $demand } ({ $length } too early).
conflict-dependency-cycle = { $records } wait for one another in a circle.
conflict-gate-overdue = The gate { $gate } was due on { $due }, but its criterion { $criterion } is not met: { $evidence }.
conflict-scope-twice = { $key } is planned twice: in { $first } and in { $second }.
conflict-child-outside-parent = { $child } is ready on { $ready }, after { $parent } needs it on { $needed }.
conflict-phase-outside-before = { $subject } begins { $length } before { $release }.
conflict-phase-outside-after = { $subject } ends { $length } after { $release }.
conflict-phase-outside-both = { $subject } begins { $before } before { $release } and ends { $after } after it.

# A criterion's condition and the value that counts.
criterion-metric = { $name } { $comparison } { $threshold }
criterion-approval = { $name } (approval by { $role })
evidence-latest = { $value } on { $at }, by { $who }
evidence-none = no evidence

# What a dependency asks for; the four types with a lag.
demand-fs = it follows the end of { $first }
demand-ss = it follows the start of { $first }
demand-ff = it ends after { $first }
demand-sf = it ends after the start of { $first }
demand-later = { $demand } by { $lag }
demand-earlier = { $demand } or comes at most { $lag } before that
lag-working-days =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }

lag-working-hours =
    { $count ->
        [one] { $count } working hour
       *[other] { $count } working hours
    }

# Facts.
fact-holds-exclusive = Booking { $booking } holds { $held } exclusively: { $period }.
fact-holds-shared = Booking { $booking } holds { $held }, shared: { $period }.
fact-holds-read-only = Booking { $booking } holds { $held }, read only: { $period }.
fact-contains = { $group } contains { $environments }.
fact-capacity = { $environment } takes { $capacity ->
        [one] { $capacity } shared booking
       *[other] { $capacity } shared bookings
    } at once.
fact-needs-tier = { $phase } needs an environment of the tier { $tier }: { $period }.
fact-nothing-booked = { $environments } { $count ->
        [one] is the only environment
       *[other] are all environments
    } of the tier { $tier }, and no live booking holds { $count ->
        [one] it
       *[other] any of them
    } for the phase: { $period }.
fact-phase-lasts = { $phase } is planned: { $period }.
fact-booked-for = Booking { $booking } is made for { $phase }: { $period }.
fact-deploys = { $release } is deployed: { $period }.
fact-freezes-hard = { $rule } is a hard freeze: { $period }.
fact-freezes-soft = { $rule } is a soft freeze: { $period }.
fact-only-in = It may be deployed only in the windows of { $rules }.
fact-start-is = { $record } starts on { $at }.
fact-end-is = { $record } ends on { $at }.
fact-demands-start = { $second } may start only when { $demand }.
fact-demands-finish = { $second } may end only when { $demand }.
fact-waits = { $to } waits for { $from }.
fact-no-work = Nobody works on { $rules }.
fact-release-lasts = { $release } lasts from { $start } to { $end }.
fact-release-starts = { $release } starts on { $start }.
fact-release-ends = { $release } ends on { $end }.
fact-due = The gate { $gate } is due on { $at } and not passed.
fact-not-met = The criterion { $criterion } is not met: { $evidence }.
fact-planned-in = { $item } is planned in { $release }.
fact-ready-at = { $release } is ready on { $at }.
fact-needed-by = { $release } needs its releases on { $at }.
fact-part-of = { $child } is part of { $parent }.
fact-way-tier = { $phase } needs the tier { $tier }
fact-way-portfolio = { $release } belongs to { $portfolio }
fact-way-system = { $release } changes { $system }
fact-way-wave = wave { $wave } goes to { $held }
fact-way-booking = booking { $booking } holds { $held } for { $subject }
fact-reached = The rule applies because { $ways }.

# Policies. The sentence says what happened and quotes the rule.
conflict-kind-policy-breached = Policy breached
conflict-rule-policy-breached = The plan keeps to the organisation's own policies, or has a valid waiver for the breach.
conflict-policy-breached = { $what } This breaks the policy { $policy }: “{ $rule }”.
breach-too-close = { $first } ({ $at }) and { $second } ({ $then }) both change { $systems }.
breach-closed = { $deployment } ({ $planned }) lies between { $first } and { $last }.
breach-too-many = { $count } deployments lie between { $first } and { $last }, among them { $releases }.
breach-none-by-end = { $phase } ends on { $at }, and no such phase has ended by then.
breach-none-by-start = { $phase } starts on { $at }, and no such phase has ended by then.
breach-few-by-end = { $phase } ends on { $at }, and only { $count } such { $count ->
        [one] phase has
       *[other] phases have
    } ended by then: { $found }.
breach-few-by-start = { $phase } starts on { $at }, and only { $count } such { $count ->
        [one] phase has
       *[other] phases have
    } ended by then: { $found }.
breach-no-gate = { $release } has no gate “{ $gate }”.
breach-too-soon = { $release } is ready on { $ready } and deployed { $planned }.
breach-too-soon-wave = { $release } is ready on { $ready }, and its wave { $wave } is deployed { $planned }.
fact-policy-says = The policy { $policy } says: “{ $rule }”.
fact-touches = { $release } changes { $systems }.
fact-none-ended = No phase of { $release } that counts has ended by then.
fact-ended = Of the phases of { $release } that count, only these have ended by then: { $found }.
fact-has-no-gate = { $release } has no gate “{ $gate }”.
