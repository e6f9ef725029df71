# Computed dates, and why they are where they are.
why-what-start = The start of { $record }
why-what-end = The end of { $record }
why-what-ready = The ready date of { $record }
why-what-deploy = The deployment of { $record }
why-what-deployed = The end of the deployment of { $record }
why-planned = { $what } is planned for { $at }.
why-asked = { $what } is on { $at }: nothing was to happen before.
why-happened = { $what } was on { $at }.
why-lasts = { $what } is on { $at }: it takes { $length } from { $start }.
why-waits = { $what } is on { $at }: { $demand } ({ $first }).
why-within = { $what } is on { $at }: its release begins then.
why-prepares = { $what } is on { $at }: { $phase } ends on { $first }.
why-deploys = { $what } is on { $at }: the release is ready on { $first }.
why-closes = { $what } is on { $at }: it closes { $phase }, which ends on { $first }.
why-admits = { $what } is on { $at }: the gate { $gate } is due on { $first }.
why-part-of = { $what } is on { $at }: its part { $child } is there on { $first }.
why-environment = { $what } is on { $at }: booking { $second } needs { $environment }, which { $booking } gives back then.
why-booked = { $what } is on { $at }: its environment is not booked before ({ $booking }).
why-days-off = { $what } is on { $at }: from { $from } on nobody works.
why-holidays = { $what } is on { $at }: from { $from } on nobody works ({ $holidays }).
why-frozen = { $what } waits until { $at }: { $rule } is a freeze: { $period }.
why-only-in = { $what } waits until { $at }: from { $from } on, it may be deployed only in the windows of { $rules }.

float-none = none
part-whole = Planned
part-start = Start
part-ready = Ready
part-deploy = Deployment
backward-part = { $record }: { $part }
backward-fits = early enough
backward-move = has to be earlier
backward-go-live = the go-live
backward-too-late = too late: not before { $soonest }
backward-allowed = All that { $release } waits for can be there by { $at }.
backward-too-late-summary = { $count ->
        [one] { $count } date is
       *[other] { $count } dates are
    } too late for { $release } to go live on { $at }.
backward-not-allowed = { $release } may not go live on { $at }: a freeze or a window is against it.
