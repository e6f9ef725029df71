# What a command did, as undo, redo and the history name it.
did-add = Add { $kind } { $name }
did-edit = Edit { $name }
did-edit-field = Set { $field } of { $name }
did-move-days = Move { $name } { $days ->
        [one] one day later
       *[other] { $days } days later
    }
did-move-days-earlier = Move { $name } { $days ->
        [one] one day earlier
       *[other] { $days } days earlier
    }
did-move-time = Move { $name } by { $length }
did-move-time-earlier = Move { $name } by { $length } to earlier
did-resize = Change the length of { $name }
did-remove = Delete { $name }
did-link = Link { $from } to { $to }
did-join = Put { $release } into { $parent }
did-leave = Take { $release } out of { $parent }
did-clone = Copy { $release } as { $key }
did-apply-template = Make { $key } from the template { $template }
did-follow-template = Bring { $name } into line with its template
did-draw-cadence = Draw the cadence { $name }
did-approve = Approve booking { $name }
did-reject = Reject booking { $name }
did-evidence = Record evidence for { $name }
did-decide = Decide on a conflict
did-decide-many = Decide on { $count ->
        [one] one conflict
       *[other] { $count } conflicts
    }
did-batch = { $count ->
        [one] One change
       *[other] { $count } changes at once
    }
did-add-many = Add { $count ->
        [one] one record
       *[other] { $count } records
    }
did-undo = Undo: { $what }
did-redo = Redo: { $what }
did-nothing = Nothing to change

change-added = { $kind } { $name } added
change-removed = { $kind } { $name } deleted
change-set = { $name }, { $field }: { $old } → { $new }
change-empty = empty
change-more = and { $count } more
