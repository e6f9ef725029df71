# The interface around the boards. The boards' own words stand in board.ftl.

ui-app = Slipway
ui-window-title = { $plan } – Slipway
ui-error-unreachable = Slipway cannot reach the plan.
ui-version = Version { $version }
ui-about-text = Your plans are files on this machine. Slipway needs no account, no server and no network.

## Small words

ui-cancel = Cancel
ui-close = Close
ui-create = Create
ui-detail = Details
ui-dismiss = Dismiss
ui-drop = Remove
ui-drop-named = Remove { $name }
ui-drop-row = Remove row { $number }
ui-add-row = Add a row
ui-error = Error
ui-warning = Warning
ui-errors =
    { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
ui-warnings =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
ui-filter = Filter
ui-columns = Columns
ui-nothing-found = Nothing found
ui-nothing-found-text = No row holds all of these words. Try fewer, or another filter.
ui-open = Open
ui-open-named = Open { $name }
ui-opening = Opening …
ui-required = This must not be empty.
ui-read-only = Read only
ui-new = New
ui-results = Results
ui-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
ui-rows-of = { $shown } of { $all } rows

## Fields

ui-any = Any { $field }
ui-day-example = YYYY-MM-DD
ui-moment-example = YYYY-MM-DD HH:MM
ui-rule-example = no two releases touch one system within 5 working days
ui-lag-example = 2d or -4h
ui-words-example = one, two, three
ui-zone-example = Europe/Berlin
ui-month-after = Next month
ui-month-before = Month before
ui-pick = Find …
ui-pick-more = Add …
ui-pick-none = Nothing found
ui-pick-day = Pick a day
ui-not-a-day = This is not a day. Write 2027-06-12, 12 Jun 2027, today or +2w; a time follows after a space.
ui-not-a-number = This is not a number.
ui-not-whole = This is not a whole number.
ui-more-fields =
    { $count ->
        [one] One more field
       *[other] { $count } more fields
    }

## Start

ui-start-line = Plan a year of releases, and see every clash before it happens.
ui-start-open = Open a plan
ui-start-new = New plan
ui-start-first = No plan has been opened on this machine yet. The example year of a made-up energy company shows what a plan looks like.
ui-start-example = Start with the example year
ui-recent = Recent plans
ui-recent-missing = Not found
ui-recent-forget = Take { $name } off the list
ui-new-begins = How the plan begins
ui-new-blank = Blank
ui-new-blank-text = An empty year to fill or import into.
ui-new-example = Example year
ui-new-example-text = A made-up energy company's 2027, with conflicts to look into.
ui-new-example-name = Example year 2027
ui-new-name-example = Releases 2027
ui-new-zone = Time zone
ui-new-zone-text = Days and times of the plan are civil times of this zone.
ui-new-create = Choose a place and create

## Menus and actions

ui-menus = Menus
ui-menu-plan = Plan
ui-menu-edit = Edit
ui-menu-insert = Insert
ui-menu-view = View
ui-menu-help = Help
ui-do-plan-new = New plan
ui-do-plan-open = Open a plan
ui-do-plan-close = Close the plan
ui-do-plan-properties = Plan properties
ui-do-import = Import
ui-do-export = Export
ui-do-baseline = Set baseline…
ui-do-backup = Back up
ui-backup-done = A verified copy was written to { $name }.
ui-do-undo = Undo
ui-do-undo-named = Undo: { $label }
ui-do-redo = Redo
ui-do-redo-named = Redo: { $label }
ui-do-search = Find a record
ui-do-palette = All actions
ui-do-clone = Clone the release
ui-do-link = Add a dependency
ui-do-join = Join an enterprise release
ui-do-remove = Delete
ui-do-new = New { $kind }
ui-do-from-template = New release from a template
ui-do-today = Today
ui-do-zoom-day = Zoom to a day
ui-do-zoom-week = Zoom to a week
ui-do-zoom-month = Zoom to a month
ui-do-zoom-quarter = Zoom to a quarter
ui-do-zoom-year = Zoom to a year
ui-do-zoom-fit = Show the whole plan
ui-do-inspector = Inspector
ui-do-theme-system = Theme of the system
ui-do-theme-light = Light theme
ui-do-theme-dark = Dark theme
ui-do-shortcuts = Keyboard shortcuts
ui-do-settings = Settings
ui-do-about = About Slipway
ui-undone = Undone: { $label }
ui-redone = Redone: { $label }
ui-palette-hint = Type an action or a record
ui-search-hint = Find releases, bookings, scope …

## Views

ui-views = Views
ui-view-timeline = Timeline
ui-view-environments = Environments
ui-view-scope = Scope
ui-view-tables = Tables
ui-view-conflicts = Conflicts
ui-view-history = History
ui-board-tools = Board tools
ui-group-by = Group by
ui-by-portfolio = Portfolio
ui-by-system = System
ui-by-kind = Kind
ui-zoom-in = Zoom in
ui-zoom-out = Zoom out
ui-zoom-week = Week
ui-zoom-month = Month
ui-zoom-quarter = Quarter
ui-zoom-year = Year
ui-timeline-empty = No releases yet
ui-timeline-empty-text = Add the first release, start from a template, or import the year you have in CSV files.
ui-environments-empty = No environments yet
ui-environments-empty-text = Add the environments of your pipeline; bookings then stand in their lanes.
ui-scope-empty = No scope yet
ui-scope-empty-text = Scope items are planned into a release: add one in the inspector of a release, or import them.
ui-table-empty = No { $kinds } yet
ui-table-empty-text = What you add or import of this kind stands here, to sort, filter and edit.

## Status line

ui-saved = Saved
ui-voided =
    { $count ->
        [one] { $names } must be approved again.
       *[other] { $count } bookings must be approved again: { $names }
    }
ui-saved-named = Saved: { $label }
ui-saving = Saving …
ui-revision = Revision { $revision }
ui-counts = { $releases } releases · { $phases } phases · { $bookings } bookings · { $items } scope items

## Record kinds: one, in the middle of a sentence

ui-kind-plan = plan
ui-kind-portfolio = portfolio
ui-kind-system = system
ui-kind-environment = environment
ui-kind-environment-group = environment group
ui-kind-release = release
ui-kind-release-template = release template
ui-kind-phase = phase
ui-kind-gate = gate
ui-kind-criterion = criterion
ui-kind-evidence = evidence
ui-kind-milestone = milestone
ui-kind-scope-item = scope item
ui-kind-dependency = dependency
ui-kind-booking = booking
ui-kind-environment-event = environment event
ui-kind-window-rule = window rule
ui-kind-person = person
ui-kind-team = team
ui-kind-stakeholder = stakeholder
ui-kind-audience = audience
ui-kind-waiver = waiver
ui-kind-decision = decision
ui-kind-leave = leave
ui-kind-term = term
ui-kind-custom-field = custom field
ui-kind-process-rule = process rule
ui-kind-policy = policy
ui-kind-cadence = cadence
ui-kind-cab = CAB
ui-kind-activity = activity
ui-kind-wave = wave
ui-kind-change-request = change request
ui-kind-baseline = baseline
ui-kind-custom-value = value of a custom field

## Record kinds: many, as a heading

ui-kinds-plan = Plan
ui-kinds-portfolio = Portfolios
ui-kinds-system = Systems
ui-kinds-environment = Environments
ui-kinds-environment-group = Environment groups
ui-kinds-release = Releases
ui-kinds-release-template = Release templates
ui-kinds-phase = Phases
ui-kinds-gate = Gates
ui-kinds-criterion = Criteria
ui-kinds-evidence = Evidence
ui-kinds-milestone = Milestones
ui-kinds-scope-item = Scope items
ui-kinds-dependency = Dependencies
ui-kinds-booking = Bookings
ui-kinds-environment-event = Environment events
ui-kinds-window-rule = Window rules
ui-kinds-person = People
ui-kinds-team = Teams
ui-kinds-stakeholder = Stakeholders
ui-kinds-audience = Audiences
ui-kinds-waiver = Waivers
ui-kinds-decision = Decisions
ui-kinds-leave = Leave
ui-kinds-term = Terms
ui-kinds-custom-field = Custom fields
ui-kinds-process-rule = Process rules
ui-kinds-policy = Policies
ui-kinds-cadence = Cadences
ui-kinds-cab = CABs
ui-kinds-activity = Activities
ui-kinds-wave = Waves
ui-kinds-change-request = Change requests
ui-kinds-baseline = Baselines
ui-kinds-custom-value = Values of custom fields
ui-group-releases = Releases
ui-group-environments = Environments
ui-group-organisation = Organisation
ui-group-control = Control
ui-group-process = Process

## Inspector

ui-inspector = Inspector
ui-inspector-width = Width of the inspector
ui-inspector-empty = Nothing selected
ui-inspector-empty-text = Select a bar, a booking or a row to see and edit its fields.
ui-deselect = Deselect
ui-record-actions = Actions of the record
ui-approve = Approve
ui-reject = Reject
ui-record-evidence = Record evidence
ui-clone-short = Clone
ui-join-short = Join
ui-link-short = Link
ui-remove-short = Delete
ui-related-none = None yet
ui-related-all = Show all { $count } in the table
ui-status-planned = Planned
ui-status-on-track = On track
ui-status-at-risk = At risk
ui-status-late = Late
ui-status-done = Done

## Forms

ui-form-key = Key
ui-form-name = Name
ui-form-start = Begins
ui-form-template = Template
ui-form-portfolio = Portfolio
ui-form-offset = Days later
ui-form-by = Decided by
ui-form-why = Reason
ui-form-value = Value
ui-form-who = Who says so
ui-form-at = When
ui-form-waits = What waits
ui-form-type = Type
ui-form-lag = Lag
ui-form-parent = Enterprise release
ui-clone-title = Clone { $title }
ui-clone-text = Phases, gates, criteria, milestones and inner dependencies are copied and moved by the offset, bookings as requests. Scope, evidence and forecasts are not.
ui-remove-title = Delete { $title }?
ui-remove-along = These go along: { $list }.
ui-remove-alone = Nothing else goes along.
ui-remove-lost =
    { $count ->
        [one] One conflict goes.
       *[other] { $count } conflicts go.
    }
ui-remove-gained =
    { $count ->
        [one] One conflict appears.
       *[other] { $count } conflicts appear.
    }
ui-remove-undo = It can be undone.
ui-approve-title = Approve { $title }
ui-approve-text = Approvals, decisions and evidence are signed with your name. It is kept on this machine and can be changed in the settings.
ui-pass-title = Pass { $title } all the same?
ui-pass = Pass the gate
ui-pass-text =
    { $count ->
        [one] This criterion is not met: { $list }.
       *[other] These criteria are not met: { $list }.
    } The gate counts as passed, and each criterion shows its evidence as it is.
ui-reject-title = Reject { $title }
ui-evidence-title = Evidence for { $title }
ui-evidence-text = A number for a metric, approved or rejected for an approval, done or open for a checklist item.
ui-link-title = What waits for { $title }?
ui-link-fs = Finish to start
ui-link-ss = Start to start
ui-link-ff = Finish to finish
ui-link-sf = Start to finish
ui-join-title = { $title } joins an enterprise release

## Conflicts

ui-severity = Severity
ui-severity-all = All
ui-conflicts-shown =
    { $count ->
        [one] { $count } conflict
       *[other] { $count } conflicts
    }
ui-conflicts-that = Which conflicts
ui-conflicts-open = Open
ui-conflicts-settled = Accepted or waived{ $count ->
        [0] {""}
       *[other] { " " }({ $count })
    }
ui-conflicts-over = Gone
ui-over-none = Nothing here yet
ui-over-text = Decisions about conflicts that no longer hold are kept here. Should a conflict come back, they count again.
ui-over-astray = About no conflict
ui-by-conflict-kind = Kind
ui-by-rule = Rule
ui-by-release = Release
ui-by-environment = Environment
ui-by-owner = Owner
ui-fold-all = Fold all groups
ui-unfold-all = Unfold all groups
ui-choose-one = Pick for a decision about several
ui-choose-none = Pick none
ui-on-its-way = On its way
ui-picked =
    { $count ->
        [one] { $count } conflict picked
       *[other] { $count } conflicts picked
    }
ui-picked-tools = With the picked conflicts
ui-decide-many = The same decision is recorded about each of them, in one step that one undo takes back.
ui-standing-open = Open
ui-standing-expired = Back: decision expired
ui-standing-to-fix = To be fixed
ui-standing-accepted = Accepted
ui-standing-waived = Waived
ui-owned-by = Owner: { $owner }
ui-no-conflicts = No conflicts
ui-no-conflicts-text = Everything in this plan can hold at once.
ui-conflict-card = Conflict: { $kind }
ui-facts = What clashes
ui-decided = Decided
ui-show-place = Show the place
ui-decide = Decide
ui-decide-title = Decide: { $kind }
ui-decide-fix = Fix
ui-decide-accept = Accept until
ui-decide-waive = Waive
ui-decide-fix-text = Somebody changes the plan so that the conflict goes.
ui-decide-accept-text = The risk is known and carried until the moment given; then the conflict counts again.
ui-decide-waive-text = A rule is knowingly breached: two people answer for it, and it expires.
ui-decide-owner = Who answers for it
ui-decide-second = Second name
ui-decide-until = Until
ui-decide-save = Record the decision
ui-decide-need-owner = Say who answers for it.
ui-decide-need-second = A waiver needs a second name.
ui-decide-two-names = The two names must be different people.
ui-decide-need-until = Say until when.
ui-decide-need-why = Give the reason.

## History

ui-history-only = Only what changed the selected record
ui-history-empty = Nothing has happened yet
ui-history-empty-text = Every change will stand here with who made it, when and why. Nothing is ever taken out.
ui-history-more = Show earlier changes
ui-history-undone = Undone
ui-history-no-changes = No record changed.

## Import and export

ui-cancel-job = Stop
ui-job-of = { $done } of { $total }
ui-job-cancelled = Stopped. Nothing was changed.
ui-import-title = Import
ui-import-csv = CSV file
ui-import-csv-text = Releases, phases, bookings, scope, dependencies, windows: told by the header.
ui-import-folder = Folder of CSV files
ui-import-folder-text = A whole plan, one file a kind, taken together.
ui-import-ics = Calendar file
ui-import-ics-text = Holidays, freezes and dates from an .ics file.
ui-import-process = Process
ui-import-process-text = Templates, words, fields, rules, policies and boards of another plan.
ui-import-safe = The file is read first and nothing is changed. You see what would be taken, and what not and why.
ui-import-other = Another file
ui-import-sum =
    { $taken ->
        [one] { $taken } record
       *[other] { $taken } records
    } from { $rows ->
        [one] { $rows } row
       *[other] { $rows } rows
    }, { $problems ->
        [0] no problems
        [one] { $problems } problem
       *[other] { $problems } problems
    }.
ui-import-same =
    { $count ->
        [one] { $count } record is in the plan already, as it stands.
       *[other] { $count } records are in the plan already, as they stand.
    }
ui-import-take =
    { $count ->
        [0] Take over
        [one] Take over { $count } record
       *[other] Take over { $count } records
    }
ui-import-done =
    { $count ->
        [one] { $count } record taken from { $name }.
       *[other] { $count } records taken from { $name }.
    }
ui-problems = Problems
ui-problem-file = File
ui-problem-line = Line
ui-problem-column = Column
ui-problem-reason = Reason
ui-problems-more = { $count } more problems are not shown.
ui-export-title = Export
ui-export-ics = Calendar feed
ui-export-ics-text = An .ics file for Outlook, Google and Apple calendars.
ui-export-status = Status report
ui-export-status-text = One PDF page for a sponsor.
ui-export-year = Year calendar
ui-export-year-text = The whole year with swimlanes, as PDF.
ui-export-csv = Tables
ui-export-csv-text = CSV files, one a record kind; they can be imported again.
ui-export-process = Process
ui-export-process-text = Templates, words, fields, rules, policies and boards as one file for other plans.
ui-export-json = Everything
ui-export-json-text = All records as one JSON file.
ui-export-audience = Audience
ui-export-everyone = Everyone: the whole plan
ui-export-from = From
ui-export-to = To
ui-export-ics-note = Calendars subscribe to an address. A file that is imported by hand never updates itself; Google reads a subscribed address again only after several hours.
ui-export-release = Release
ui-export-whole = The whole plan
ui-export-forecasts = Computed dates and the critical path
ui-export-which-year = Year
ui-export-paper = Paper
ui-paper-a4 = A4
ui-paper-a3 = A3
ui-paper-letter = Letter
ui-export-go = Choose a place and export
ui-export-written =
    { $count ->
        [one] { $count } file written
       *[other] { $count } files written
    }
ui-export-done =
    { $count ->
        [one] { $name } written.
       *[other] { $count } files written.
    }

## Settings and help

ui-settings-me = Your name
ui-settings-me-text = Signs approvals, decisions and evidence.
ui-settings-theme = Theme
ui-settings-density = Lanes
ui-density-compact = Compact
ui-density-default = Normal
ui-density-roomy = Roomy
ui-key-boards = On the boards
ui-key-bars = Bar before or after
ui-key-lanes = Nearest bar in the next lane
ui-key-details = Details
ui-key-space = Space
ui-key-select = Select
ui-key-move = Move by keyboard; Enter commits, Esc reverts
ui-key-follow = Follow dependencies
ui-key-conflict = Next conflict

## Cadences

ui-do-cadence = Draw cadence…
ui-cadence-short = Draw…
ui-cadence-title = Draw a cadence
ui-cadence-which = Cadence
ui-cadence-none = There is no cadence yet: a rule that makes releases from a template, such as every three weeks on Wednesday.
ui-cadence-new = New cadence
ui-cadence-slots = Slots
ui-cadence-number = No.
ui-cadence-nominal = By the rule
ui-cadence-day = Moved to
ui-cadence-release = Release
ui-cadence-step = What happens
ui-cadence-nothing = Every release is where the cadence says. Nothing would change.
ui-cadence-sum = { $create } new, { $move } moved, { $remove } removed
ui-cadence-hint = Only what lies ahead, is not locked and not finished changes. One undo takes all of it back.
ui-cadence-draw = { $count ->
        [0] Draw
        [one] Draw: one change
       *[other] Draw: { $count } changes
    }
ui-cadence-done = Cadence drawn: { $create } new, { $move } moved, { $remove } removed
ui-cadence-due = { $count ->
        [one] { $title }: one slot would change.
       *[other] { $title }: { $count } slots would change.
    }
ui-cadence-look = Look…
ui-weekly = { $label } by weeks
ui-weekly-every = Every
ui-weekly-weeks = { $count ->
        [one] week on
       *[other] weeks on
    }
ui-weekday-mo = Mon
ui-weekday-tu = Tue
ui-weekday-we = Wed
ui-weekday-th = Thu
ui-weekday-fr = Fri
ui-weekday-sa = Sat
ui-weekday-su = Sun

## Templates that releases follow

ui-do-template = Apply template changes…
ui-template-short = Apply to releases…
ui-template-title = Apply template changes
ui-template-which = Template
ui-template-none = There is no template yet.
ui-template-sum = { $count ->
        [one] One release differs
       *[other] { $count } releases differ
    }, { $same } as the template says, { $over } finished
ui-template-all = All of them
ui-template-lengths = Also how long phases and deployments last
ui-template-releases = Releases that differ
ui-template-length-stays = (a length: stays)
ui-template-stays = (stays: look at it yourself)
ui-template-hint = Missing phases, gates and criteria are added, thresholds, kinds, tiers and governance set. Nothing is removed, and nothing that is there moves.
ui-template-apply = { $count ->
        [0] Apply
        [one] Apply to one release
       *[other] Apply to { $count } releases
    }
ui-template-done = { $count ->
        [one] One release follows its template again
       *[other] { $count } releases follow their template again
    }
ui-template-differ = { $count ->
        [one] { $title }: one release that follows it differs now.
       *[other] { $title }: { $count } releases that follow it differ now.
    }
ui-template-look = Look…

ui-variance = Against the baselines
# Computed dates.
ui-dates = Dates
ui-dates-of = Dates: { $name }
ui-dates-planned = Planned
ui-dates-happened = Happened
ui-dates-forecast = Forecast
ui-dates-moved = (not as planned)
ui-dates-latest = Latest
ui-dates-float = Float
ui-dates-critical = None: on the critical path
ui-dates-floats = { $total }; { $free } before anything else moves
ui-dates-why = Why this date?
ui-critical-path = Critical path
ui-do-critical-path = Critical path and forecasts
ui-needs-release = Select a release first.
ui-needs-linked = Select a release, phase, gate or milestone first.
ui-needs-record = Select a record first.
ui-do-backward = Plan backwards from go-live…
ui-backward-short = Plan backwards…
ui-backward-title = Plan { $title } backwards from go-live
ui-backward-at = Go-live
ui-backward-unread = That is no day and no time.
ui-backward-list = By when everything has to be
ui-backward-what = What
ui-backward-verdict = That is
ui-backward-hint = Applying moves the deployment to the go-live and what has to be earlier to its latest dates, bookings along with their phases. What is too late stays where it is.
ui-backward-effect = { $gained ->
        [0] It brings no new conflict
        [one] It brings one new conflict
       *[other] It brings { $gained } new conflicts
    }{ $lost ->
        [0] .
        [one] {""} and ends one.
       *[other] {""} and ends { $lost }.
    }
ui-backward-nothing = Nothing has to move.
ui-backward-apply = Move to these dates
ui-backward-done = { $title } is planned back from its go-live.
