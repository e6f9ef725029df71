# Labels of fields: field-<kind>-<id>, and column-<id> inside fields that hold rows.

field-plan-name = Name
field-plan-zone = Zone
field-plan-fiscal-year-start = Fiscal year starts in month
field-plan-working-days = Working days
field-plan-working-from = Work begins
field-plan-working-to = Work ends
field-plan-approval-lead = Bookings approved before their start
field-plan-system-gap = Working days between deployments of one system
field-plan-description = Description

field-person-key = Key
field-person-name = Name
field-person-email = E-mail
field-person-team = Team
field-person-role = Role
field-person-working-days = Working days
field-person-working-from = Work begins
field-person-working-to = Work ends
field-person-zone = Zone

field-team-key = Key
field-team-name = Name
field-team-portfolio = Portfolio
field-team-capacity = Capacity (effort a working day)
field-team-working-days = Working days
field-team-working-from = Work begins
field-team-working-to = Work ends
field-team-zone = Zone

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
field-release-type = Type
field-release-stage = Stage
field-release-team = Team
field-release-cadence = Cadence
field-release-slot = Slot of the cadence
field-release-locked = Keeps its dates
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
field-decision-decided = Decided
field-decision-reason = Reason

field-leave-who = Who
field-leave-start = Start
field-leave-end = End
field-leave-percent = Away (percent)
field-leave-note = Note

field-term-list = List
field-term-word = Word in files
field-term-name = Name
field-term-base = Stands for
field-term-position = Place in the list
field-term-note = Note

field-custom-field-key = Key
field-custom-field-name = Name
field-custom-field-on = Of
field-custom-field-kind = Holds
field-custom-field-choices = Choices
field-custom-field-note = Note

field-process-rule-conflict = Kind of conflict
field-process-rule-severity = Severity
field-process-rule-governance = Governance
field-process-rule-release-kinds = Kinds of release
field-process-rule-template = Template
field-process-rule-note = Note

field-policy-name = Name
field-policy-rule = Rule
field-policy-severity = Severity
field-policy-note = Note

field-cadence-key = Key
field-cadence-name = Name
field-cadence-template = Template
field-cadence-rrule = Recurrence
field-cadence-from = First day
field-cadence-until = Last day
field-cadence-holidays = On a day without work
field-cadence-freezes = In a freeze
field-cadence-key-pattern = Key of each release
field-cadence-name-pattern = Name of each release
field-cadence-portfolio = Portfolio
field-cadence-team = Team
field-cadence-note = Note

field-cab-key = Key
field-cab-name = Name
field-cab-rrule = Recurrence
field-cab-from = First meeting begins
field-cab-to = First meeting ends
field-cab-exceptions = Except on
field-cab-zone = Zone
field-cab-cutoff = Cut-off before the meeting
field-cab-note = Note

field-activity-phase = Phase
field-activity-name = Name
field-activity-output = Output
field-activity-assignee = Assignee
field-activity-start = Start
field-activity-due = Due
field-activity-status = Status
field-activity-note = Note

field-wave-release = Release
field-wave-name = Name
field-wave-environment = Environment
field-wave-canary = Canary
field-wave-start = Start
field-wave-minutes = Length (minutes)
field-wave-soak = Soak time
field-wave-note = Note

field-change-request-key = Number
field-change-request-name = Title
field-change-request-kind = Kind
field-change-request-state = State
field-change-request-placeholder = Placeholder
field-change-request-releases = Releases
field-change-request-cab = CAB
field-change-request-cab-date = CAB date
field-change-request-submitted = Handed in
field-change-request-retrospective = Approval afterwards until
field-change-request-approver = Approver
field-change-request-owner = Owner
field-change-request-url = Address
field-change-request-note = Note

field-baseline-name = Name
field-baseline-position = Revision
field-baseline-tolerance = Tolerance (working days)
field-baseline-note = Note

field-custom-value-field = Field
field-custom-value-record = Record
field-custom-value-value = Value

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
field-group-custom = Custom fields
