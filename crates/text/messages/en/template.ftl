# How a release differs from its template.
template-missing-phase = Phase { $name } is missing: { $from } to { $to }.
template-missing-phase-undated = Phase { $name } is missing, and the release has no date to lay it out from.
template-missing-gate = Gate { $name } is missing: { $day }.
template-missing-gate-undated = Gate { $name } is missing, and the release has no date to lay it out from.
template-missing-criterion = Criterion { $name } of the gate { $gate } is missing.
template-field = { $record }, { $field }: { $now } → { $should }
template-length = { $record } lasts { $now }; the template says { $should }.
