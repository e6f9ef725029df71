# The words of the boards: timeline and environments.

board-timeline = Timeline of releases
board-environments = Environment board
board-today = Today
board-quarter = Q{ $number }
board-periods = Freezes and holidays
board-overview = Overview of the whole period
board-overview-now = { $start } to { $end }
board-period = { $start } to { $end }
board-empty = Nothing is planned here yet.

board-lane = { $title }, { $detail }
board-lane-group =
    { $title }, { $count ->
        [one] { $count } lane
       *[other] { $count } lanes
    }
board-lane-error = { $name }, in conflict
board-lane-warning = { $name }, with a warning

board-move-start = Moving { $name }. Arrow keys move by { $step ->
    [day] a day, with Shift by a week
   *[other] { $minutes } minutes, with Shift by a day
 }. Alt and arrow keys move the end. Enter keeps, Escape reverts.
board-move-fixed = { $name } cannot be moved.
board-move-kept = Moved to { $period }.
board-move-failed = Not moved.
board-move-reverted = Back at { $period }.
board-move-step = { $period }
board-move-gained = { $period }, { $conflict }
board-move-gained-more = { $period }, { $conflict }, and { $count } more
board-move-onto = To { $lane }
board-move-step-onto = To { $lane }, { $period }
board-link-start = Dependency from { $name }. Go to what depends on it and press Enter; Escape gives up.
board-link-done = Dependency from { $from } to { $to }.
board-link-reverted = No dependency made.
board-no-conflict = Nothing is in conflict.
board-no-dependency = No dependency in that direction.
board-collapsed = { $title } collapsed.
board-expanded = { $title } expanded.

board-preview-waiting = Looking at conflicts
board-preview-none = No conflict gained or lost
board-preview-gained =
    { $count ->
        [one] { $count } conflict gained
       *[other] { $count } conflicts gained
    }
board-preview-lost =
    { $count ->
        [one] { $count } conflict lost
       *[other] { $count } conflicts lost
    }
board-preview-voided =
    { $count ->
        [one] The approval of { $names } becomes void
       *[other] { $count } approvals become void: { $names }
    }
board-preview-more = and { $count } more
board-tip-conflicts =
    { $count ->
        [one] { $count } conflict
       *[other] { $count } conflicts
    }
board-head-width = Width of the lane names

board-status-planned = Planned
board-status-on-track = On track
board-status-at-risk = At risk
board-status-late = Late
board-status-done = Done
board-forecast = Forecast

board-booking-requested = Requested
board-booking-approved = Approved
board-booking-conflict = In conflict
board-booking-completed = Completed

board-key-along = Along the lane
board-key-across = To the nearest in the next lane
board-key-page = A page of lanes up or down
board-key-ends = First or last in the lane
board-key-open = Open details
board-key-select = Select
board-key-move = Move with the arrow keys; Alt changes the end
board-key-link = Draw a dependency to another bar
board-key-new = Plan something new here
board-key-follow = Follow dependencies back or on
board-key-conflict = Next conflict
board-key-zoom = Zoom in or out
