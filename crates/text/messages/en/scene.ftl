# Names of bars, marks and lanes for people who hear them, and their short labels.
scene-bar = { $label }, { $period }, { $status }
scene-bar-conflict = { $label }, { $period }, { $status }, in conflict
scene-status-planned = planned
scene-status-on-track = on track
scene-status-at-risk = at risk
scene-status-late = late
scene-status-done = done
scene-no-portfolio = Without a portfolio
scene-no-system = Without a system
scene-ready = { $release } ready
scene-deploy = { $release } deployment
scene-ready-short = Ready
scene-deploy-short = Deploy
scene-environment-detail = { $tier }, { $capacity ->
        [one] { $capacity } shared booking
       *[other] { $capacity } shared bookings
    }
scene-group-via = { $label } (as { $group })
scene-requested = { $label } (requested)
scene-critical = { $name }, on the critical path
