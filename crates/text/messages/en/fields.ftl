# Labels of fields: field-<kind>-<id>, and column-<id> inside fields that hold rows.

field-plan-name = Name
field-plan-zone = Zone
field-plan-fiscal-year-start = Fiscal year starts in month
field-plan-working-days = Working days
field-plan-working-from = Work begins
field-plan-working-to = Work ends
field-plan-description = Description

field-person-key = Key
field-person-name = Name
field-person-email = E-mail
field-person-team = Team
field-person-role = Role

field-team-key = Key
field-team-name = Name
field-team-portfolio = Portfolio

field-portfolio-key = Key
field-portfolio-name = Name
field-portfolio-owner = Owner
field-portfolio-description = Description

field-system-key = Key
field-system-name = Name
field-system-portfolio = Portfolio
field-system-owner = Owner
field-system-origin = Made
field-system-depends-on = Depends on
field-system-description = Description

field-environment-key = Key
field-environment-name = Name
field-environment-tier = Tier
field-environment-position = Place in the pipeline
field-environment-capacity = Capacity (shared bookings)
field-environment-refresh-buffer = Buffer after a refresh (minutes)
field-environment-zone = Zone
field-environment-portfolio = Portfolio
field-environment-systems = Systems
field-environment-description = Description

field-environment-group-key = Key
field-environment-group-name = Name
field-environment-group-members = Members

field-audience-key = Key
field-audience-name = Name
field-audience-contents = Is told about
field-audience-portfolios = Portfolios
field-audience-environments = Environments

field-release-template-key = Key
field-release-template-name = Name
field-release-template-kind = Kind
field-release-template-governance = Governance
field-release-template-ready-offset = Ready after (days)
field-release-template-deploy-offset = Deployment after (days)
field-release-template-deploy-time = Deployment time
field-release-template-deploy-minutes = Deployment length (minutes)
field-release-template-phases = Phases
field-release-template-gates = Gates
field-release-template-criteria = Criteria
field-release-template-description = Description

field-window-rule-name = Name
field-window-rule-kind = Kind
field-window-rule-severity = Binding
field-window-rule-rrule = Recurrence
field-window-rule-from = First period starts
field-window-rule-to = First period ends
field-window-rule-exceptions = Exceptions
field-window-rule-zone = Zone
field-window-rule-tiers = Only tiers
field-window-rule-release-kinds = Only release kinds
field-window-rule-phase-kinds = Covers phases of kind
field-window-rule-scope = Only for
field-window-rule-note = Note

field-release-key = Key
field-release-name = Name
field-release-kind = Kind
field-release-governance = Governance
field-release-status = Status
field-release-portfolio = Portfolio
field-release-parents = Parents
field-release-template = Template
field-release-owner = Release manager
field-release-systems = Systems
field-release-start = Start
field-release-ready = Ready
field-release-deploy = Deployment
field-release-deploy-minutes = Deployment length (minutes)
field-release-forecast-start = Forecast start
field-release-forecast-ready = Forecast ready
field-release-forecast-deploy = Forecast deployment
field-release-actual-start = Actual start
field-release-actual-ready = Actual ready
field-release-actual-deploy = Actual deployment
field-release-description = Description

field-phase-release = Release
field-phase-name = Name
field-phase-kind = Kind
field-phase-tier = Needs tier
field-phase-status = Status
field-phase-start = Start
field-phase-end = End
field-phase-forecast-start = Forecast start
field-phase-forecast-end = Forecast end
field-phase-actual-start = Actual start
field-phase-actual-end = Actual end
field-phase-owner = Owner
field-phase-team = Team
field-phase-note = Note

field-gate-release = Release
field-gate-name = Name
field-gate-phase = Phase
field-gate-at = Planned
field-gate-forecast = Forecast
field-gate-actual = Actual
field-gate-status = Status
field-gate-owner = Owner
field-gate-note = Note

field-criterion-gate = Gate
field-criterion-name = Name
field-criterion-kind = Kind
field-criterion-comparison = Comparison
field-criterion-threshold = Threshold
field-criterion-unit = Unit
field-criterion-role = Approving role

field-evidence-criterion = Criterion
field-evidence-value = Value
field-evidence-who = Given by
field-evidence-at = Measured at
field-evidence-note = Note

field-milestone-release = Release
field-milestone-name = Name
field-milestone-date = Planned
field-milestone-forecast = Forecast
field-milestone-actual = Actual
field-milestone-owner = Owner
field-milestone-note = Note

field-scope-item-release = Release
field-scope-item-key = Key
field-scope-item-title = Title
field-scope-item-type = Type
field-scope-item-status = Status
field-scope-item-priority = Priority
field-scope-item-estimate = Estimate
field-scope-item-systems = Systems
field-scope-item-depends-on = Depends on
field-scope-item-url = Address
field-scope-item-owner = Owner
field-scope-item-description = Description

field-dependency-from = First
field-dependency-to = Then
field-dependency-type = Type
field-dependency-lag = Lag

field-booking-key = Key
field-booking-environment = Environment or group
field-booking-release = Release
field-booking-phase = Phase
field-booking-purpose = Purpose
field-booking-start = Start
field-booking-end = End
field-booking-mode = Mode
field-booking-status = Status
field-booking-requester = Requester
field-booking-approver = Approver
field-booking-versions = Versions
field-booking-note = Note

field-environment-event-environment = Environment
field-environment-event-kind = Kind
field-environment-event-planned = Known beforehand
field-environment-event-name = Name
field-environment-event-start = Start
field-environment-event-end = End
field-environment-event-note = Note

field-stakeholder-release = Release
field-stakeholder-person = Person
field-stakeholder-raci = RACI role
field-stakeholder-audiences = Audiences

field-waiver-subject = Subject
field-waiver-rule = Rule
field-waiver-reason = Reason
field-waiver-requested-by = Requested by
field-waiver-approved-by = Approved by
field-waiver-expires = Valid until

field-decision-conflict = Conflict
field-decision-decision = Decision
field-decision-owner = Owner
field-decision-second = Second name
field-decision-until = Holds until
field-decision-reason = Reason

column-comparison = Comparison
column-days = Length in days
column-gate = Gate
column-impact = Impact
column-kind = Kind
column-name = Name
column-offset = Day from start
column-role = Role
column-system = System
column-threshold = Threshold
column-tier = Tier
column-unit = Unit
column-version = Version

field-group-basics = Basics
field-group-dates = Planned dates
field-group-forecast = Forecast
field-group-actual = Actual
field-group-people = People
field-group-scope = Reach
field-group-more = More
