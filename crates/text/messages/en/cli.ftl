# What the command line says. Sentences end with a full stop; messages go to standard error.

cli-counts =
    { $errors ->
        [0] no errors
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
cli-error = slipway: { $sentence }
cli-hint = { $hint }
cli-made = Made { $file }: { $releases ->
        [0] an empty plan
        [one] one release
       *[other] { $releases } releases
    }.
cli-made-size = Made { $file }: { $releases } releases, { $phases } phases, { $bookings } bookings.
cli-taken = { $label }: { $count }
cli-import-rows =
    { $rows ->
        [one] One row read
       *[other] { $rows } rows read
    }, { $taken } taken{ $same ->
        [0] { "" }
       *[other] , { $same } in the plan already
    }, { $problems ->
        [0] no remarks
        [one] one remark
       *[other] { $problems } remarks
    }.
cli-import-rows-only =
    { $rows ->
        [one] One row read
       *[other] { $rows } rows read
    }, { $right } in order{ $same ->
        [0] { "" }
       *[other] , { $same } in the plan already
    }, { $problems ->
        [0] no remarks
        [one] one remark
       *[other] { $problems } remarks
    }.
cli-import-dry = Dry run: nothing was changed.
cli-import-same = Everything in it is in the plan already; nothing was changed.
cli-import-same-rest = What is right in it is in the plan already; nothing was changed.
cli-import-none = Nothing could be taken; nothing was changed.
cli-import-refused = { $count ->
        [one] One row was not accepted
       *[other] { $count } rows were not accepted
    }; nothing was changed. Mend the input, or take the rest with --partial.
cli-problem-error = { $place }: { $text }
cli-problem-remark = { $place }: remark: { $text }
cli-place = { $file }:{ $line }
cli-place-column = { $file }:{ $line }, column { $column }
cli-place-character = { $file }:{ $line }:{ $character }
cli-place-path = { $file }:{ $line }:{ $character }, { $path }
cli-severity-error = error
cli-severity-warning = warning
cli-conflict = { $severity } { $kind }: { $text }
cli-conflict-id = { "    " }{ $id }, { $when }
cli-conflict-detail = { "    " }{ $sentence }
cli-counts-settled = { $counts }, { $settled } of them accepted or waived
cli-conflict-id-only = { "    " }{ $id }
cli-wrote = Wrote { $file }.
cli-applied = Line { $line }: { $label }.
cli-apply-refused = Line { $line }: { $sentence }
cli-apply-nothing = Nothing was changed.
cli-gained = new conflict: { $text }
cli-lost = gone: { $text }
cli-done = { $label }.
cli-verified = { $file } is sound: { $entries ->
        [one] one entry
       *[other] { $entries } entries
    } in the log give its { $records } records.
cli-log-line = { $seq }  { $when }  { $author }  { $label }
cli-cadence-slot = slot { $key } of { $nominal }: { $reasons }
cli-not-json = Line { $line } is no command: { $why }
cli-limits-of-feeds = --audience, --from and --to limit calendar feeds only; this format always holds the whole plan.
cli-idle-option = { $option } means nothing to this report.
cli-no-release = There is no release { $key }.
cli-no-audience = There is no audience { $key }.
cli-bad-day = “{ $found }” is not a day such as 2027-06-12.
cli-unknown-since = “{ $found }” is neither a day nor a position in the log.

help-about = Plan a year of releases: find every clash, explain it, tell everyone.
help-plan = The plan file
help-new = Make a plan file
help-new-name = Name of the plan
help-new-zone = IANA time zone of its civil times
help-new-sample = Fill it with the example year
help-import = Take over files of others; any wrong row refuses the whole import
help-import-from = Format of the input
help-import-input = A file, or a folder of files
help-import-dry-run = Tell what would be taken and change nothing
help-import-partial = Take the good rows even when others are wrong
help-apply = Carry out commands, a JSON object a line; all or nothing
help-apply-file = File of commands; standard input without it
help-check = List all conflicts
help-check-sarif = Print a SARIF 2.1.0 log for CI systems
help-check-fail-on = Least severity for exit code 1
help-json = For machines
help-quiet = Only what was asked for, no remarks
help-show = List records or the log
help-show-what = What to list
help-export = Write a file for others
help-export-what = Format
help-export-out = Where to write
help-export-audience = Only what this audience is told about, by its key
help-export-from = First day
help-export-to = Last day
help-report = Write a report as PDF
help-report-what = Which report
help-report-paper = Size of paper
help-report-release = Only this release, by its key
help-report-year = Which year
help-report-since = What changed since this day or position in the log
help-undo = Take back the newest command
help-redo = Do again what was taken back
help-backup = Copy the plan file, verified
help-verify = Check the file: structure, hash chain, log against tables
help-generate = Make a plan of any size, the same for the same seed
help-generate-releases = How many releases
help-generate-bookings = How many bookings
help-generate-seed = Seed
cli-release-needed = Which release? Say it with --release KEY.
