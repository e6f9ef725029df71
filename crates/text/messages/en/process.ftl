# Conflicts of process and people: what each kind is called, which rule says so, the conflict in one sentence,
# and its facts.

conflict-kind-phase-order = Phases out of order
conflict-kind-gate-missing = Gate missing
conflict-kind-scope-order = Needs something later
conflict-kind-holiday = On a holiday

conflict-rule-phase-order = Where the template has one phase over before another begins, the release keeps that order.
conflict-rule-gate-missing = A release has all gates of the template that it follows.
conflict-rule-scope-order = What a scope item depends on goes live no later than the item.
conflict-rule-holiday = Deployments and gates do not lie on holidays of the people they need: owner, team, responsible and accountable stakeholders.

conflict-phase-order = { $second } begins { $length } before { $first } is over, but follows it in the template { $template }.
conflict-gate-missing = { $release } follows the template { $template }, but has no { $count ->
        [one] gate
       *[other] gates
    } { $gates }.
conflict-scope-order = { $item } goes live with { $release } on { $at }, before { $needed }, which it needs, does with { $later } on { $until }.
conflict-holiday-deployment = { $deployment } lies on a holiday: { $rule }, { $day }.
conflict-holiday-gate = The gate { $gate } lies on a holiday: { $rule }, { $day }.

fact-template-order = { $release } follows the template { $template }, in which { $first } is over before { $second } begins.
fact-follows = { $release } follows the template { $template }.
fact-template-gates = { $template } asks for { $count ->
        [one] the gate
       *[other] the gates
    } { $gates }, which the release has not.
fact-needs = { $item } depends on { $needed }.
fact-goes-live = { $release } is deployed on { $at }.
fact-goes-ready = { $release } is ready on { $at }.
fact-holiday = { $rule } is a holiday: { $day }.
fact-concerns = The holiday concerns it because { $people }.
people-team = { $release } is made by { $team }
people-owner = { $person } answers for { $record }
people-role = { $person } is responsible or accountable for { $release }
people-member = { $person } of { $team }
people-portfolio = { $release } belongs to { $portfolio }

conflict-kind-scope-over-capacity = More scope than capacity
conflict-kind-person-double-booked = Person double-booked
conflict-kind-change-unapproved = Change not approved
conflict-kind-cab-cutoff-missed = Too late for the CAB
conflict-kind-baseline-breach = Past its baseline

conflict-rule-scope-over-capacity = The estimates of a release are no more than its team can do from its start to its ready date.
conflict-rule-person-double-booked = Nobody owns two things at the same moment, or has work while on leave.
conflict-rule-change-unapproved = A production deployment under ITSM has an approved change request; an emergency until its retrospective date. In a hybrid this holds where a request is named.
conflict-rule-cab-cutoff-missed = A normal change request can be on an agenda of its CAB before the deployment.
conflict-rule-baseline-breach = A date does not move past its baseline by more than the tolerance.

conflict-scope-over-capacity = The estimates of { $release } are { $asked }, but { $team } can do { $possible } in { $days } working days up to { $until }.
conflict-double-booked = { $person } owns { $first } and { $second } at the same time: { $period } ({ $length }).
conflict-works-on-leave = { $person } owns { $duty }, but is on leave: { $period }.
conflict-change-unapproved-none = The deployment of { $release } ({ $planned }) has no change request.
conflict-change-unapproved = The deployment of { $release } ({ $planned }) has no approved change request: { $requests } { $count ->
        [one] is
       *[other] are
    } not approved.
conflict-change-unapproved-late = The emergency { $release } had to be approved by { $due }, but has no approved change request.
conflict-cab-cutoff-missed = { $request } is too late for { $meeting } before { $release } is deployed ({ $planned }): the cut-off is { $cutoff }.
conflict-cab-cutoff-no-meeting = { $request } cannot be decided before { $release } is deployed ({ $planned }): there is no meeting before that.
meeting-of-board = the meeting of { $board } on { $at }
meeting-on = the meeting on { $at }
conflict-baseline-breach = { $record }: { $field } is { $is }. At the baseline { $baseline } it was { $was }, and may slip by { $tolerance ->
        [one] { $tolerance } working day
       *[other] { $tolerance } working days
    }.

fact-governed = { $release } is under the governance { $governance }.
fact-switched-on = { $rules } { $count ->
        [one] is switched on by a process rule
       *[other] are switched on by process rules
    }.
fact-asks = { $requests } { $count ->
        [one] is
       *[other] are
    } named for { $release }, and none is approved.
fact-authorises = { $request } is for { $release }.
fact-cut-off = The cut-off of { $meeting } is { $cutoff }; { $request } was handed in on { $submitted }.
fact-cut-off-open = The cut-off of { $meeting } is { $cutoff }; { $request } is not handed in.
fact-cut-off-none = No meeting at which { $request } can be decided is before the deployment.
fact-owns = { $person } owns { $record }: { $period }.
fact-away = { $who } is on leave: { $period }.
fact-in-team = { $person } belongs to { $team }.
fact-estimates = { $count ->
        [one] The only estimated item of { $release } is
       *[other] { $count } items of { $release } are
    } estimated at { $sum }.
fact-team-capacity = { $team } can do { $perday } in a working day: { $sum } in { $days } working days, { $period }.
fact-done-by = { $release } is made by { $team }.
fact-absences = { $team } does not work all the time: { $absences }.
absence-leave = leave of { $who }, { $period }
absence-part-leave = leave of { $who } for { $percent } % of the time, { $period }
absence-holiday = holiday { $rule }
fact-was-planned = At the baseline { $baseline } { $dates }.
fact-is-planned = { $record } is planned now: { $dates }.
date-of-field = { $field } { $at }
conflict-ruled = Switched to { $severity } by a process rule.
conflict-ruled-because = Switched to { $severity } by a process rule: { $note }
