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
conflict-holiday-deployment = The deployment of { $release } lies on a holiday: { $rule }, { $day }.
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
