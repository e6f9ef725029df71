//! Which record kind a file holds, and which field each of its columns.
//!
//! Invariant: the kind is told by the header alone wherever that is enough; where it fits several, the
//! file's name decides among them, and nothing else does.

use slipway_plan::{Field, RecordKind};

use super::rows::{DELIMITERS, header};
use super::{Problem, ProblemKind};

/// A file's layout.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) kind: RecordKind,
    pub(super) delimiter: u8,
    /// For each column its field; `None` is not read.
    pub(super) columns: Vec<Option<&'static Field>>,
    /// Lines of the file in front of the header.
    pub(super) skipped: usize,
    /// About the header: its line is set, the file is not.
    pub(super) remarks: Vec<Problem>,
}

impl Layout {
    /// The column's name where it is read.
    pub(super) fn place(&self, field: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.is_some_and(|f| f.id == field))
    }
}

/// The columns that a row cannot be without.
const fn needs(kind: RecordKind) -> &'static [&'static str] {
    match kind {
        RecordKind::PlanSettings => &["name", "zone"],
        RecordKind::Person
        | RecordKind::Team
        | RecordKind::Portfolio
        | RecordKind::System
        | RecordKind::Environment
        | RecordKind::EnvironmentGroup
        | RecordKind::Audience
        | RecordKind::ReleaseTemplate
        | RecordKind::Release => &["key", "name"],
        RecordKind::WindowRule => &["name", "from", "to"],
        RecordKind::Phase => &["release", "name", "start", "end"],
        RecordKind::Gate => &["release", "name", "at"],
        RecordKind::Criterion => &["gate", "name"],
        RecordKind::Evidence => &["criterion", "value", "who", "at"],
        RecordKind::Milestone => &["release", "name", "date"],
        RecordKind::ScopeItem => &["release", "key", "title"],
        RecordKind::Dependency => &["from", "to"],
        RecordKind::Booking => &["environment", "start", "end"],
        RecordKind::EnvironmentEvent => &["environment", "name", "start", "end"],
        RecordKind::Stakeholder => &["release", "person"],
        RecordKind::Waiver => &["subject", "reason", "requested_by", "approved_by", "expires"],
        RecordKind::Decision => &["conflict", "owner", "reason"],
        RecordKind::Leave => &["who", "start", "end"],
        RecordKind::Term => &["list", "word", "name"],
        RecordKind::CustomField => &["key", "name", "on", "kind"],
        RecordKind::ProcessRule => &["conflict", "severity"],
        RecordKind::Policy => &["name", "rule"],
        RecordKind::Cadence => &["key", "name", "template", "rrule", "from", "until"],
        RecordKind::Cab => &["key", "name", "from", "to", "cutoff"],
        RecordKind::Activity => &["phase", "name", "due"],
        RecordKind::Wave => &["release", "name", "start", "soak"],
        RecordKind::ChangeRequest => &["key", "name", "state"],
        RecordKind::Baseline => &["name", "position"],
        RecordKind::CustomValue => &["field", "record", "value"],
    }
}

/// Looks at the header of `text` in the file of that name.
pub(super) fn layout(file: &str, text: &str) -> Result<Layout, ProblemKind> {
    let first = text.split('\n').next().unwrap_or_default();
    // Excel writes and reads a first line that names the delimiter.
    let told = match first.trim_matches('"').strip_prefix("sep=").map(str::as_bytes) {
        Some([delimiter]) => Some(*delimiter),
        _ => None,
    };
    let skipped = usize::from(told.is_some());
    let body = if skipped == 1 { text.split_once('\n').map_or("", |(_, rest)| rest) } else { text };
    let known = |delimiter: &u8| {
        let names = header(body, *delimiter);
        names.iter().filter(|name| RecordKind::ALL.iter().any(|k| k.field(&tidy(name)).is_some())).count()
    };
    let delimiter = told.unwrap_or_else(|| {
        // The first of those that tell most columns; `max_by_key` takes the last, so the list is turned.
        DELIMITERS.into_iter().rev().max_by_key(known).unwrap_or(b',')
    });
    let names: Vec<String> = header(body, delimiter).iter().map(|name| tidy(name)).collect();
    let kind = kind(file, &names)?;
    let mut layout = Layout { kind, delimiter, columns: Vec::new(), skipped, remarks: Vec::new() };
    let blank = body.bytes().take_while(|b| *b == b'\n').count();
    let line = u64::try_from(1 + skipped + blank).ok();
    for name in names {
        let field = kind.field(&name);
        let doubled = field.is_some_and(|f| layout.place(f.id).is_some());
        let why = match field {
            Some(_) if doubled => ProblemKind::DoubledHeader { name: name.clone() },
            None if !name.is_empty() => ProblemKind::UnknownHeader { kind, name: name.clone() },
            _ => {
                layout.columns.push(field);
                continue;
            }
        };
        let column = Some(name);
        layout.columns.push(None);
        layout.remarks.push(Problem {
            file: file.to_owned(),
            line,
            column,
            character: None,
            lost: false,
            why,
        });
    }
    Ok(layout)
}

fn tidy(name: &str) -> String {
    name.trim().to_lowercase()
}

fn kind(file: &str, names: &[String]) -> Result<RecordKind, ProblemKind> {
    let has = |column: &&str| names.iter().any(|name| name == column);
    let fits = |kind: &RecordKind| needs(*kind).iter().all(has);
    let told = told_by_name(file);
    let fitting: Vec<RecordKind> = RecordKind::ALL.iter().copied().filter(fits).collect();
    let unknown =
        |kind: RecordKind| names.iter().filter(|n| !n.is_empty() && kind.field(n).is_none()).count();
    let least = fitting.iter().map(|&kind| unknown(kind)).min();
    let best: Vec<RecordKind> =
        fitting.iter().copied().filter(|&kind| Some(unknown(kind)) == least).collect();
    match (best.as_slice(), told) {
        ([one], _) => Ok(*one),
        (several, Some(told)) if several.contains(&told) => Ok(told),
        ([], Some(kind)) => {
            let columns = needs(kind).iter().copied().filter(|column| !has(column)).collect();
            Err(ProblemKind::MissingColumns { kind, columns })
        }
        ([], None) => Err(ProblemKind::NoLayout),
        (several, _) => Err(ProblemKind::AmbiguousLayout { kinds: several.to_vec() }),
    }
}

/// `releases.csv`, `Releases 2027.csv` and `release.csv` all tell the same; the longest name counts.
fn told_by_name(file: &str) -> Option<RecordKind> {
    let name = file.to_lowercase().replace([' ', '-'], "_");
    let names = |kind: RecordKind| [kind.table(), kind.slug()];
    let told = |kind: RecordKind| names(kind).into_iter().filter(|n| name.starts_with(n)).map(str::len).max();
    RecordKind::ALL
        .iter()
        .filter_map(|&kind| told(kind).map(|length| (length, kind)))
        .max()
        .map(|(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(file: &str, header: &str) -> Result<RecordKind, ProblemKind> {
        layout(file, &format!("{header}\n")).map(|l| l.kind)
    }

    #[test]
    fn the_header_tells_the_layout() {
        for (header, kind) in [
            ("key,name,kind,portfolio,parents,status,start,ready,deploy", RecordKind::Release),
            ("release,name,start,end,tier", RecordKind::Phase),
            ("release,name,at", RecordKind::Gate),
            ("release,name,date", RecordKind::Milestone),
            ("key,name,tier,position,capacity", RecordKind::Environment),
            ("key,environment,release,phase,start,end,mode,status,requester", RecordKind::Booking),
            ("release,key,title,type,status,priority,estimate,systems", RecordKind::ScopeItem),
            ("from,to,type,lag", RecordKind::Dependency),
            ("name,kind,rrule,from,to,zone,scope,severity", RecordKind::WindowRule),
        ] {
            assert_eq!(told("x.csv", header), Ok(kind), "{header}");
            assert_eq!(told("x.csv", &header.replace(',', ";").to_uppercase()), Ok(kind), "{header}");
            assert_eq!(
                told("x.csv", &format!("sep=\t\n{}", header.replace(',', "\t"))),
                Ok(kind),
                "{header}"
            );
        }
    }

    #[test]
    fn the_name_decides_where_several_fit() {
        assert_eq!(told("Portfolios 2027.csv", "key,name"), Ok(RecordKind::Portfolio));
        assert_eq!(told("releases.csv", "key,name"), Ok(RecordKind::Release));
        assert_eq!(told("environment_groups.csv", "key,name"), Ok(RecordKind::EnvironmentGroup));
        assert!(matches!(told("x.csv", "key,name"), Err(ProblemKind::AmbiguousLayout { .. })));
        assert_eq!(told("x.csv", "colour,shape"), Err(ProblemKind::NoLayout));
        let columns = vec!["start", "end"];
        let missing = ProblemKind::MissingColumns { kind: RecordKind::Phase, columns };
        assert_eq!(told("phases.csv", "release,name"), Err(missing));
    }

    #[test]
    fn every_kind_is_told_by_its_whole_header() {
        for &kind in RecordKind::ALL {
            let names: Vec<_> = kind.fields().iter().map(|f| f.id).collect();
            assert_eq!(told(&format!("{}.csv", kind.table()), &names.join(",")), Ok(kind));
        }
    }

    #[test]
    fn odd_columns_are_told_and_left() {
        let layout = layout("releases.csv", "key,name,colour,key,,start\n").unwrap();
        let why: Vec<_> = layout.remarks.iter().map(|r| r.column.clone().unwrap()).collect();
        assert_eq!(why, ["colour", "key"]);
        assert_eq!(layout.place("start"), Some(5));
    }
}
