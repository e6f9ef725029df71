# Reports on paper: the status of a plan or release on one page, and the calendar of a year.

report-status-title = { $name }: status on { $day }
report-status-kicker-plan = Release status of the plan
report-status-kicker-release = Status of a release of { $plan }
report-status-subject = Status on { $day }
report-year-title = { $name }: { $year }
report-year-heading = { $name }, { $year }
report-period = Period
report-status-date = Status date
report-author = Author
report-log-position = Log position
report-fingerprint = Fingerprint
report-dash = –
report-footer = Log position { $position }, fingerprint { $fingerprint }
report-footer-by = Log position { $position }, fingerprint { $fingerprint }, by { $author }
report-page = Page { $page } of { $of }
report-and-more = and { $count } more
report-continued = { $name } (continued)
report-list-two = { $a }, { $b }

# Red, amber, green: the word, what is judged, and the rule.
report-green = Green: on track
report-amber = Amber: at risk
report-red = Red: off track
report-unjudged = Not judged
report-area-schedule = Schedule
report-area-scope = Scope
report-area-quality = Quality
report-area-environments = Environments
report-area-overall = Overall
report-better = better
report-worse = worse
report-as-before = as before

report-rule-schedule = Red: a deployment is overdue, or forecast more than { $days } days late. Amber: any forecast is late, or the dates break a rule.
report-rule-scope = Red: items are open after the ready date. Amber: done lags more than { $points } points behind the time gone, or an item is planned twice.
report-rule-quality = Red: a gate has failed, or is past its time with a criterion not met. Amber: one of the next { $days } days has a criterion not met.
report-rule-environments = Red: bookings break a rule within { $days } days. Amber: any other conflict about environments.
report-rule-overall = The worst of the four.

report-schedule-overdue = { $release } is { $days ->
        [one] { $days } day
       *[other] { $days } days
    } past its deployment date{ $others ->
        [0] .
        [one] ; { $others } more release is late.
       *[other] ; { $others } more releases are late.
    }
report-schedule-slips = { $release } is forecast { $days ->
        [one] { $days } day
       *[other] { $days } days
    } after its planned date{ $others ->
        [0] .
        [one] ; { $others } more release slips.
       *[other] ; { $others } more releases slip.
    }
report-schedule-breaks = No forecast slips, but { $count ->
        [one] one rule about dates is broken.
       *[other] { $count } rules about dates are broken.
    }
report-schedule-good = Nothing is overdue and no forecast slips.
report-schedule-none = No release that is still open has a date.
report-scope-open = { $release } passed its ready date with { $open } of { $total } items open.
report-scope-behind = { $release } has done { $done } % of its items in { $gone } % of its time.
report-scope-twice = { $count ->
        [one] One scope item is planned in two releases.
       *[other] { $count } scope items are planned in two releases.
    }
report-scope-good = { $done } of { $total } items are done; no release lags behind its time.
report-scope-none = There are no scope items.
report-quality-failed = The gate { $gate } has failed.
report-quality-overdue = The gate { $gate } is past its time with { $unmet ->
        [one] one criterion
       *[other] { $unmet } criteria
    } not met.
report-quality-near = The gate { $gate } on { $day } has { $unmet ->
        [one] one criterion
       *[other] { $unmet } criteria
    } not met yet.
report-quality-good = No gate is overdue, and those of the next days have what they need.
report-quality-none = There are no gates with criteria.
report-environments-red = { $count ->
        [one] One booking conflict breaks
       *[other] { $count } booking conflicts break
    } a rule within four weeks, the first on { $day }.
report-environments-amber = { $count ->
        [one] One conflict
       *[other] { $count } conflicts
    } about environments, none that breaks a rule within four weeks.
report-environments-good = No bookings clash, and each phase that needs an environment has one.
report-environments-none = There are no environments to judge.
report-overall-good = Nothing of the four gives cause for worry.
report-overall-worst = Decided by { $areas }.
report-overall-none = There is nothing to judge yet.

# The three sentences.
report-says-plan = Of { $total ->
        [one] one release
       *[other] { $total } releases
    }, { $done ->
        [one] { $done } is
       *[other] { $done } are
    } over, { $open ->
        [one] { $open } is
       *[other] { $open } are
    } under way and { $planned ->
        [one] { $planned } has
       *[other] { $planned } have
    } not begun.
report-says-release = { $release } is planned to go to production on { $day }, { $days ->
        [0] today.
        [one] one day from now.
       *[other] { $days } days from now.
    }
report-says-release-past = { $release } was planned to go to production on { $day }.
report-says-release-over = { $release } went to production on { $day }.
report-says-release-undated = { $release } has no deployment date yet.
report-says-next = Next to production: { $release } on { $day }.
report-says-next-two = Next to production: { $release } on { $day }, then { $second } on { $second-day }.
report-says-next-none = No deployment is planned from now on.
report-says-conflicts = { $total ->
        [0] No conflict is open.
        [one] One conflict is open, { $errors ->
            [0] a warning.
           *[other] and it breaks a rule{ $undecided ->
                [0] ; it is decided.
               *[other] ; nobody has decided on it.
            }
        }
       *[other] { $total } conflicts are open; { $errors ->
            [0] none breaks a rule.
            [one] one breaks a rule{ $undecided ->
                [0] , and is decided.
               *[other] , and nobody has decided on it.
            }
           *[other] { $errors } break a rule, { $undecided ->
                [0] all of them decided.
                [one] one of them without a decision.
               *[other] { $undecided } of them without a decision.
            }
        }
    }

# Sections and table heads.
report-dates = Next dates
report-head-what = What
report-head-release = Release
report-head-planned = Planned
report-head-forecast = Forecast
report-head-difference = Days
report-what-deploy = Deployment
report-what-ready = Ready
report-was = was { $day }
report-days-late = +{ $days }
report-days-early = −{ $days }
report-days-on-plan = 0
report-days-overdue = { $days } over
report-no-dates = No open release has a date from now on.
report-scope = Scope done
report-scope-of = { $done } of { $total }
report-scope-all = All releases
report-no-scope = There are no scope items.
report-scope-legend = Solid: done, hatched: in progress
report-gates = Gate evidence
report-head-gate = Gate
report-head-criterion = Criterion
report-head-required = Required
report-head-value = Value
report-head-who = Who, when
report-head-met = Result
report-gate-when = { $gate }, { $day }
report-met = met
report-not-met = not met
report-no-evidence = no evidence
report-no-criteria = no criteria
report-passed = passed
report-failed = failed
report-who-when = { $who }, { $day }
report-required-approval = approval
report-required-approval-by = by { $role }
report-required-done = done
report-required-at-least = ≥ { $value }
report-required-at-most = ≤ { $value }
report-required-equal = = { $value }
report-required-any = a threshold
report-value-note = { $value } ({ $note })
report-no-gates = No gate of an open release is left.
report-ahead = Deployments and freezes, next four weeks
report-ahead-later = Next deployments and freezes (none within four weeks)
report-head-when = When
report-head-which = Which
report-head-gates = Gates
report-head-owner = Owner
report-head-severity = Severity
report-ahead-deploy = Deployment
report-ahead-freeze = Freeze
report-ahead-freeze-soft = Soft freeze
report-gates-passed = { $passed } of { $total }
report-no-ahead = No deployment or freeze lies ahead.
report-worst = Worst conflicts
report-no-conflicts = No conflict is open.
report-error = Error
report-warning = Warning
report-any-time = At any time
report-decided = Decided: { $decision } ({ $owner }).
report-decisions = Decisions needed
report-head-decide = To be decided
report-head-by-whom = By whom
report-head-by-when = By when
report-head-if-not = If not
report-decide = { $question }: { $subjects }
report-now = now
report-nobody = nobody named
report-no-decisions = Every conflict that breaks a rule is decided.
report-since = Since { $day }
report-since-moved = { $release }: deployment moved from { $from } to { $to }.
report-since-gone = { $release } is no longer in the plan.
report-since-new = { $release } is new in the plan.
report-since-scope = Scope: { $added } in, { $removed } out, { $done } done.
report-since-conflicts = Conflicts: { $gained } new, { $closed } closed.
report-since-light = { $area }: from { $from } to { $to }.
report-since-nothing = Nothing has moved.
report-covered = Releases in this report
report-covered-first = { $status }: { $release }

# What has to be decided, and what happens if nobody does, by kind of conflict.
report-decide-booking-overlap = Who gives way
report-decide-capacity-exceeded = Who moves, or more capacity
report-decide-version-clash = Which version is installed
report-decide-environment-outage = Move the work or the outage
report-decide-in-freeze = Move it or waive the freeze
report-decide-outside-window = Move it into a window
report-decide-dependency-order = Move one, or drop the order
report-decide-dependency-cycle = Which dependency goes
report-decide-gate-overdue = Go on or stop
report-decide-scope-twice = Which release takes it
report-decide-other = How to resolve it
report-without-booking-overlap = Both work in one environment and disturb each other.
report-without-capacity-exceeded = Results from an overloaded environment prove little.
report-without-version-clash = One of the two tests the wrong version.
report-without-environment-outage = The work stops while the environment is down.
report-without-in-freeze = The change breaches the freeze.
report-without-outside-window = The deployment is not permitted at that time.
report-without-dependency-order = Work begins before what it needs is there.
report-without-dependency-cycle = None of them can ever begin.
report-without-gate-overdue = The release goes on without what the gate asks for.
report-without-scope-twice = The item is built twice, or by nobody.
report-without-other = The plan cannot be kept.

# The calendar of a year.
report-legend-forecast = computed date, where it is not the planned one
report-legend-critical = on the critical path
report-year-nothing = No release touches this year.
report-group-count = { $name } ({ $count ->
        [one] { $count } release
       *[other] { $count } releases
    })
report-mark-day = { $name } { $day }
report-mark-ready-deploy = Ready, deploy
report-mark-ready = Ready
report-mark-deploy = Deploy
report-legend-gate = gate, decided
report-legend-gate-planned = gate, planned
report-legend-milestone = milestone
report-legend-ready = ready
report-legend-deploy = deployment
report-legend-freeze = freeze
report-legend-freeze-limited = limited freeze
report-legend-conflict = in conflict
report-legend-weekend = weekend
report-legend-holiday = holiday
report-legend-today = status date
report-legend-before = goes on before or after this year
report-freezes = Freezes
report-holidays = Holidays
report-named-period = { $name }: { $period }
report-only-for = { $period } (only { $what })
report-from-to = { $from } to { $to }

# Reports of several pages: a release, the bookings, the register of conflicts.
report-kicker-release = Release report of { $plan }
report-kicker-bookings = Bookings of environments in { $plan }
report-kicker-conflicts = Conflict register of { $plan }
report-bookings-heading = Bookings, { $period }
report-conflicts-heading = Conflicts
report-head-status = Status
report-head-kind = Kind
report-head-portfolio = Portfolio
report-head-actual = Actual
report-head-note = Note
report-head-result = Result
report-head-first = First
report-head-waits = Waits for it
report-head-link = Order
report-head-lag = Lag
report-head-stands = Holds
report-head-part = Release
report-head-key = Key
report-head-title = Title
report-head-priority = Priority
report-head-estimate = Estimate
report-head-systems = Systems
report-head-subject = For
report-head-rule = Rule
report-head-reason = Reason
report-head-asked-by = Asked by
report-head-approved-by = Approved by
report-head-expires = Until
report-head-role = Role
report-head-name = Name
report-head-booking = Booking
report-head-environment = Environment
report-head-from = From
report-head-to = To
report-head-mode = Mode
report-head-conflicts = Conflicts
report-head-facts = Facts
report-head-decision = Decision
report-head-count = Conflicts
report-head-description = Description
report-section-dates = Dates
report-section-gates = Gates and evidence
report-section-approvals = Approvals
report-section-waivers = Waivers
report-section-scope = Scope
report-section-dependencies = Dependencies
report-section-family = Enterprise releases and parts
report-section-conflicts = Conflicts
report-section-list = Bookings by environment
report-section-events = Events of environments
report-section-rules = The rules and how often each is broken
report-what-start = Start
report-what-phase = Phase { $name }
report-what-milestone = Milestone { $name }
report-what-gate = Gate { $name }
report-gate-planned-for = Planned for { $day }
report-gate-forecast-for = forecast for { $day }
report-gate-held-on = held on { $day }
report-gate-decided-by = to decide: { $who }
report-impact = { $system } ({ $impact })
report-scope-sum = { $done } of { $total ->
        [one] { $total } item is
       *[other] { $total } items are
    } done, { $doing } in progress{ $dropped ->
        [0] .
       *[other] ; { $dropped } taken out.
    }
report-family-whole = Belongs to
report-family-part = Part
report-order-holds = holds
report-order-broken = broken
report-none-dates = No dates are planned.
report-none-gates = The release has no gates.
report-none-criteria = The gate has no criteria.
report-none-approvals = No gate asks for an approval.
report-none-scope = The release has no scope items.
report-none-dependencies = Nothing waits for this release, and it waits for nothing.
report-none-conflicts = There are no conflicts.
report-none-bookings = No booking lies in this time.
report-no-environments = The plan has no environments.
report-bookings-outside = { $count ->
        [one] One booking lies
       *[other] { $count } bookings lie
    } outside this time.
report-clash-count = { $count ->
        [0] No booking has a conflict.
        [one] One booking has a conflict.
       *[other] { $count } bookings have conflicts.
    }
report-legend-outage = outage or other event
report-legend-clash = clash
report-legend-requested = requested
report-legend-approved = approved
report-legend-completed = completed
report-legend-at-risk = in conflict
report-register-errors = Break a rule ({ $count })
report-register-warnings = Warnings ({ $count })
report-register-past = Over ({ $count })
report-register-signs = ✕ breaks a rule, ! is a risk.
report-register-legend = ✕ breaks a rule, ! is a risk. A conflict whose time has passed stands at the end.
report-decision-owner = { $decision }, { $owner }
report-decision-second = with { $second }
report-decision-until = until { $day }
report-decision-none = none
report-title-on = { $title }: { $plan }
