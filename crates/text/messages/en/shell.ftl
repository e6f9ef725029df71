# Titles of native dialogs, and what the window says when it cannot ask the plan.

shell-new-plan = New plan
shell-open-plan = Open a plan
shell-plans = Slipway plans
shell-import-file = Import a file
shell-import-folder = Import a folder of CSV files
shell-export = Export
shell-backup = Back up the plan
shell-not-opened = Plan not opened

shell-call-broken = Something went wrong inside Slipway. The plan on disk is as it was after the last saved change.
shell-call-broken-hint = Please try once more. The log file in the data folder says where it happened.
