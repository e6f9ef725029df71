# Conflicts of environments, versions and clocks: as in conflicts.ftl.

conflict-kind-version-clash = Versions clash
conflict-kind-buffer-violated = Buffer too short
conflict-kind-environment-outage = Environment down
conflict-kind-booking-unapproved = Booking not approved
conflict-kind-pipeline-order = Ahead in the pipeline
conflict-kind-same-system-too-close = Deployments of one system too close
conflict-kind-soak-too-short = Soak time too short
conflict-kind-dst-ambiguous = Not one moment: clocks change

conflict-rule-version-clash = An environment has one version of a system at a time.
conflict-rule-buffer-violated = An environment has its refresh buffer between the end of a booking or a refresh and the next booking.
conflict-rule-environment-outage = Nobody books an environment or deploys to it while it is down for an outage or for maintenance.
conflict-rule-booking-unapproved = A booking is approved before the lead time of the plan begins.
conflict-rule-pipeline-order = A version of a system leaves a tier before it reaches one behind it.
conflict-rule-same-system-too-close = Between two deployments of one system lie as many working days as the plan asks for.
conflict-rule-soak-too-short = The next wave of a release begins when the soak time of the last one is over.
conflict-rule-dst-ambiguous = A planned time is exactly one moment, also where clocks change.

conflict-version-clash = Bookings { $first } and { $second } need different versions of { $system } in { $environment }, { $one } and { $other }: { $period } ({ $length }).
conflict-buffer-after-booking = Booking { $booking } of { $environment } starts on { $starts }, but { $environment } needs { $buffer } after booking { $after }, which ends on { $ends } ({ $length } too early).
conflict-buffer-after-refresh = Booking { $booking } of { $environment } starts on { $starts }, but { $environment } needs { $buffer } after its refresh { $after }, which ends on { $ends } ({ $length } too early).
conflict-outage-booking = Booking { $booking } meets the outage { $cause } of { $environment }: { $period } ({ $length }).
conflict-outage-booking-maintenance = Booking { $booking } meets the maintenance window { $cause } of { $environment }: { $period } ({ $length }).
conflict-outage-deployment = { $deployment } meets the outage { $cause } of { $environment }: { $period } ({ $length }).
conflict-outage-deployment-maintenance = { $deployment } meets the maintenance window { $cause }: { $period } ({ $length }).
conflict-unapproved-soon = Booking { $booking } starts on { $starts }, in less than { $lead }, and is not approved yet.
conflict-unapproved-late = Booking { $booking } started on { $starts } and is not approved yet.
conflict-pipeline-order = { $system } { $version } reaches { $behind } with booking { $booking } on { $reaches }, but leaves { $front } with booking { $earlier } only on { $leaves } ({ $length } too early).
conflict-too-close = { $second } deploys { $system } on { $day }, too soon after { $first } on { $before }: with { $gap } between, it may not be deployed before { $earliest }.
conflict-soak-too-short = Wave { $second } begins on { $begins }, but { $first } is watched for { $soak }, until { $earliest } ({ $length } too early).
conflict-odd-missing = { $record }: { $time } does not exist in { $zone }, because the clocks go forward.
conflict-odd-twice = { $record }: { $time } occurs twice in { $zone }, because the clocks go back.

# Facts.
fact-needs-version = Booking { $booking } needs { $system } { $version }.
fact-buffer = { $environment } needs { $buffer } after a booking or a refresh.
fact-outage = { $event } is an outage of { $environment }: { $period }.
fact-refresh = { $event } is a refresh of { $environment }: { $period }.
fact-freeze-of = { $event } is a freeze of { $environment }: { $period }.
fact-configuration = { $event } changes the configuration of { $environment }: { $period }.
fact-maintained = { $rule } is a maintenance window: { $period }.
fact-covers = The window is for the environment because { $ways }.
fact-place-portfolio = { $environment } belongs to { $portfolio }
fact-place-system = { $system } runs in { $environment }
fact-place-group = { $group } contains { $environment }
fact-requested = Booking { $booking } is not approved yet: { $period }.
fact-approved-before = Bookings are approved { $lead } before they start.
fact-changes = { $release } changes { $system }.
fact-system-gap = Between two deployments of one system lie { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }.
fact-wave-lasts = Wave { $wave } is deployed: { $period }.
fact-watched = Wave { $wave } is watched for { $soak }.
fact-clocks-back = In { $zone } clocks are put back that night, and this time comes twice.
fact-clocks-forward = In { $zone } clocks are put forward that night, and this time does not come.
fact-odd-start = { $record } is planned for { $time }, { $zone } time.
fact-odd-end = { $record } is planned to end on { $time }, { $zone } time.
