//! A file to the records that stand in it, not yet read.
//!
//! Invariant: what is no process of a version that is known is refused whole, before anything else is said about
//! it.

use slipway_plan::{RecordKind, Value, ValueError};

use super::place::{Member, Part, Places};
use super::{FORMAT, MOST_RECORDS, VERSION, kind_of};
use crate::import::{Problem, ProblemKind, Source};

/// A file that could be opened.
pub(super) struct File<'a> {
    name: &'a str,
    places: Places<'a>,
    /// Its records, in their order.
    pub(super) entries: Vec<Entry<'a>>,
}

/// A record as it stands.
pub(super) struct Entry<'a> {
    pub(super) kind: RecordKind,
    /// `terms[3]`.
    pub(super) path: String,
    pub(super) part: Part<'a>,
}

/// Something wrong at a place of the file.
pub(super) struct Wrong {
    pub(super) path: String,
    pub(super) at: usize,
    why: Box<ProblemKind>,
}

impl Wrong {
    pub(super) fn new(path: impl Into<String>, at: usize, why: ProblemKind) -> Self {
        Self { path: path.into(), at, why: Box::new(why) }
    }
}

impl<'a> File<'a> {
    /// Looks at the file as a whole; what is wrong with it goes to `problems`.
    pub(super) fn open(source: &'a Source, problems: &mut Vec<Problem>) -> Option<Self> {
        let whole = |why| Problem::of_file(&source.name, why);
        let Ok(text) = std::str::from_utf8(&source.bytes) else {
            problems.push(whole(ProblemKind::NotUtf8));
            return None;
        };
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.trim().is_empty() {
            problems.push(whole(ProblemKind::Empty));
            return None;
        }
        let mut file = Self { name: &source.name, places: Places::of(text), entries: Vec::new() };
        let members = match Part::whole(text) {
            Ok(part) => part.members(),
            Err(error) => {
                let at = file.places.of_error(&error);
                problems.push(file.problem(Wrong::new("", at, syntax(text, &error))));
                return None;
            }
        };
        let Some(members) = members else {
            problems.push(whole(ProblemKind::NotAProcess));
            return None;
        };
        if let Err(wrong) = known(&members) {
            problems.push(file.problem(wrong));
            return None;
        }
        file.lists(members, problems);
        Some(file)
    }

    fn lists(&mut self, members: Vec<Member<'a>>, problems: &mut Vec<Problem>) {
        let mut seen: Vec<String> = Vec::new();
        for Member { name, at, value } in members {
            let path = joined("", &name);
            let mut tell = |at, why| problems.push(self.problem(Wrong::new(&path, at, why)));
            if seen.contains(&name) {
                tell(at, ProblemKind::DoubledField { name });
                continue;
            }
            seen.push(name.clone());
            match (kind_of(&name), value.items()) {
                _ if name == "format" || name == "version" => {}
                (None, _) => tell(at, ProblemKind::UnknownList { name }),
                (Some(_), None) => tell(value.at, ProblemKind::Value(ValueError::NotList)),
                (Some(kind), Some(items)) => {
                    let entry = |(n, part)| Entry { kind, path: format!("{}[{n}]", kind.table()), part };
                    let room = MOST_RECORDS - self.entries.len();
                    if items.len() > room {
                        tell(value.at, ProblemKind::TooManyRows { most: MOST_RECORDS });
                    }
                    self.entries.extend(items.into_iter().take(room).enumerate().map(entry));
                }
            }
        }
    }

    /// With file, line and character. Nothing that is wrong in a process is passed over.
    pub(super) fn problem(&self, Wrong { path, at, why }: Wrong) -> Problem {
        let (line, character) = self.places.find(at);
        let column = (!path.is_empty()).then_some(path);
        Problem { line: Some(line), character: Some(character), column, ..Problem::of_file(self.name, *why) }
    }

    /// The line of a record.
    pub(super) fn line(&self, entry: &Entry<'_>) -> u64 {
        self.places.find(entry.part.at).0
    }

    pub(super) const fn name(&self) -> &'a str {
        self.name
    }
}

fn syntax(text: &str, error: &serde_json::Error) -> ProblemKind {
    // A file that was cut off within a number is told by what one more digit makes of it.
    let cut_off = || Part::whole(&format!("{text}0")).is_err_and(|error| error.is_eof());
    if error.is_eof() || cut_off() {
        return ProblemKind::CutOff;
    }
    let text = error.to_string();
    let reason = text.rsplit_once(" at line ").map_or(text.as_str(), |(reason, _)| reason);
    ProblemKind::NotJsonFile { reason: reason.to_owned() }
}

/// Whether the file says that it is a process, of a version that is known.
fn known(members: &[Member<'_>]) -> Result<(), Wrong> {
    let find = |name: &str| members.iter().find(|member| member.name == name);
    let value = |member: &Member<'_>| serde_json::from_str::<Value>(member.value.text).unwrap_or_default();
    let wrong = |path: &str, at, why| Err(Wrong::new(path, at, why));
    if find("format").map(value) != Some(Value::from(FORMAT)) {
        let at = find("format").map_or(0, |member| member.value.at);
        return wrong("", at, ProblemKind::NotAProcess);
    }
    let Some(version) = find("version") else {
        return wrong("version", 0, ProblemKind::Value(ValueError::Required));
    };
    match value(version).as_i64() {
        None => {
            let why = ValueError::NotInteger(version.value.text.chars().take(MOST_SHOWN).collect());
            wrong("version", version.value.at, ProblemKind::Value(why))
        }
        Some(found) if found > VERSION => {
            wrong("version", version.value.at, ProblemKind::NewerVersion { found, known: VERSION })
        }
        Some(found) if found < 1 => {
            let why = ValueError::OutOfRange { min: 1, max: VERSION };
            wrong("version", version.value.at, ProblemKind::Value(why))
        }
        Some(_) => Ok(()),
    }
}

/// How much of an odd name or value is told.
const MOST_SHOWN: usize = 60;

/// `terms[3].word`; a name that is no plain word stands in brackets.
pub(super) fn joined(path: &str, name: &str) -> String {
    let plain = !name.is_empty()
        && name.len() <= MOST_SHOWN
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    match (plain, path) {
        (true, "") => name.to_owned(),
        (true, path) => format!("{path}.{name}"),
        (false, path) => {
            let shown: String = name.chars().take(MOST_SHOWN).collect();
            format!("{path}[{}]", Value::from(shown))
        }
    }
}
