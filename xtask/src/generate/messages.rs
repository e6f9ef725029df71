//! Reads the Fluent files of one language and finds what is wrong with them.
//!
//! Invariant: in a [`Catalogue`] every id exists once, every reference leads somewhere, and all names can stand
//! in Rust and in TypeScript.
//!
//! Deliberately not here: attributes of messages (`message.hint`). A hint is a message of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use thiserror::Error;

/// Files that only the interface formats: their ids begin with `ui-` or `board-`.
const INTERFACE: [&str; 2] = ["ui", "board"];
/// Files that both Rust and the interface format: names of fields and their values.
const SHARED: [&str; 1] = ["fields"];

/// The messages of one language.
#[derive(Debug, Default)]
pub(crate) struct Catalogue {
    /// In the order of their names.
    pub(crate) files: Vec<File>,
}

/// One `.ftl` file.
#[derive(Debug)]
pub(crate) struct File {
    /// Without folder and ending: `errors`.
    pub(crate) name: String,
    pub(crate) source: String,
    /// In the order of the file.
    pub(crate) messages: Vec<Entity>,
    terms: Vec<Entity>,
}

/// A message or term.
#[derive(Debug)]
pub(crate) struct Entity {
    pub(crate) id: String,
    /// Names without `$`, each once, in the order of their first use.
    pub(crate) variables: Vec<String>,
    /// The English text as it stands in the file, for the documentation of the function.
    pub(crate) text: String,
    references: BTreeSet<String>,
}

/// What is wrong with the message files.
#[derive(Debug, Error)]
pub(crate) enum Problem {
    #[error("{path}: {source}")]
    Read { path: PathBuf, source: io::Error },
    #[error("{file}.ftl:{line}: not Fluent: {reason}")]
    Syntax { file: String, line: usize, reason: String },
    #[error("{file}.ftl: `{id}` is also in {first}.ftl")]
    Twice { file: String, id: String, first: String },
    #[error("{file}.ftl: `{id}` refers to `{to}`, which does not exist there")]
    Dangling { file: String, id: String, to: String },
    #[error("{file}.ftl: `{id}` has an attribute; write a message of its own")]
    Attribute { file: String, id: String },
    #[error("{file}.ftl: `{id}` has no text")]
    Empty { file: String, id: String },
    #[error("{file}.ftl: `{name}` is not lower case with hyphens")]
    Name { file: String, name: String },
    #[error(
        "{file}.ftl: `{id}` belongs to the other side: ids of ui.ftl and board.ftl, and only they, begin with `ui-` or `board-`"
    )]
    Prefix { file: String, id: String },
}

impl Catalogue {
    /// Reads all `.ftl` files of `folder`.
    ///
    /// # Errors
    /// Every problem of every file.
    pub(crate) fn read(folder: &Path) -> Result<Self, Vec<Problem>> {
        let unread = |path: &Path, source| vec![Problem::Read { path: path.to_owned(), source }];
        let mut sources = BTreeMap::new();
        for entry in fs::read_dir(folder).map_err(|error| unread(folder, error))? {
            let path = entry.map_err(|error| unread(folder, error))?.path();
            if path.extension().is_some_and(|ending| ending == "ftl") {
                let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                sources.insert(name, fs::read_to_string(&path).map_err(|error| unread(&path, error))?);
            }
        }
        Self::parse(sources)
    }

    /// The same from memory; the keys are file names without ending.
    ///
    /// # Errors
    /// Every problem of every file.
    pub(crate) fn parse(sources: BTreeMap<String, String>) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let files =
            sources.into_iter().map(|(name, source)| file(name, source, &mut problems)).collect::<Vec<_>>();
        let catalogue = Self { files };
        catalogue.judge(&mut problems);
        if problems.is_empty() { Ok(catalogue) } else { Err(problems) }
    }

    /// The files that Rust formats.
    pub(crate) fn for_rust(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| !file.is_for_interface_only())
    }

    /// The files that the interface formats.
    pub(crate) fn for_interface(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.is_for_interface_only() || SHARED.contains(&file.name.as_str()))
    }

    fn judge(&self, problems: &mut Vec<Problem>) {
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        for file in &self.files {
            for entity in file.entities() {
                if let Some(first) = seen.insert(&entity.id, &file.name) {
                    problems.push(Problem::Twice {
                        file: file.name.clone(),
                        id: entity.id.clone(),
                        first: first.to_owned(),
                    });
                }
            }
        }
        self.judge_references(&self.for_rust().collect::<Vec<_>>(), problems);
        self.judge_references(&self.for_interface().collect::<Vec<_>>(), problems);
    }

    /// A reference must lead to a file that the same reader gets.
    fn judge_references(&self, readable: &[&File], problems: &mut Vec<Problem>) {
        let known: BTreeSet<&str> =
            readable.iter().flat_map(|file| file.entities()).map(|entity| entity.id.as_str()).collect();
        for file in readable {
            for entity in file.entities() {
                for to in entity.references.iter().filter(|to| !known.contains(to.as_str())) {
                    problems.push(Problem::Dangling {
                        file: file.name.clone(),
                        id: entity.id.clone(),
                        to: to.clone(),
                    });
                }
            }
        }
    }
}

impl File {
    fn is_for_interface_only(&self) -> bool {
        INTERFACE.contains(&self.name.as_str())
    }

    fn entities(&self) -> impl Iterator<Item = &Entity> {
        self.messages.iter().chain(&self.terms)
    }
}

fn file(name: String, source: String, problems: &mut Vec<Problem>) -> File {
    let mut file = File { name, source: String::new(), messages: Vec::new(), terms: Vec::new() };
    let resource = parser::parse(source.as_str()).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            let line = source[..error.pos.start].matches('\n').count() + 1;
            let reason = error.kind.to_string();
            problems.push(Problem::Syntax { file: file.name.clone(), line, reason });
        }
        resource
    });
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                judge_entity(&file, id, message.attributes.is_empty(), problems);
                match &message.value {
                    Some(pattern) => file.messages.push(entity(id.to_owned(), pattern, &source)),
                    None => problems.push(Problem::Empty { file: file.name.clone(), id: id.to_owned() }),
                }
            }
            Entry::Term(term) => {
                let id = format!("-{}", term.id.name);
                file.terms.push(entity(id, &term.value, &source));
            }
            // Junk has been reported as a syntax error, comments are for the reader of the file.
            Entry::Junk { .. } | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    for variable in file.messages.iter().flat_map(|message| &message.variables) {
        if !is_plain(variable) {
            problems.push(Problem::Name { file: file.name.clone(), name: format!("${variable}") });
        }
    }
    file.source = source;
    file
}

fn judge_entity(file: &File, id: &str, bare: bool, problems: &mut Vec<Problem>) {
    let (name, id) = (file.name.clone(), id.to_owned());
    if !is_plain(&id) {
        problems.push(Problem::Name { file: name.clone(), name: id.clone() });
    }
    if !bare {
        problems.push(Problem::Attribute { file: name.clone(), id: id.clone() });
    }
    let of_interface =
        INTERFACE.iter().any(|prefix| id.strip_prefix(prefix).is_some_and(|x| x.starts_with('-')));
    if of_interface != file.is_for_interface_only() {
        problems.push(Problem::Prefix { file: name, id });
    }
}

/// Lower-case letters, digits and hyphens, so that it becomes an identifier by turning hyphens round.
fn is_plain(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !name.ends_with('-')
        && !name.contains("--")
}

fn entity(id: String, pattern: &Pattern<&str>, source: &str) -> Entity {
    let text = text_of(&id, source);
    let mut entity = Entity { id, variables: Vec::new(), text, references: BTreeSet::new() };
    walk_pattern(pattern, &mut entity);
    entity
}

/// The lines of `id` in the file, without `id =` and indentation.
fn text_of(id: &str, source: &str) -> String {
    let mut lines = source
        .lines()
        .skip_while(|line| line.strip_prefix(id).is_none_or(|rest| !rest.trim_start().starts_with('=')));
    let first = lines.next().and_then(|line| line.split_once('=')).map_or("", |(_, text)| text.trim());
    let rest = lines.take_while(|line| line.starts_with([' ', '}']) || line.trim().is_empty());
    let text = std::iter::once(first).chain(rest.map(str::trim)).filter(|line| !line.is_empty());
    text.collect::<Vec<_>>().join(" ")
}

fn walk_pattern(pattern: &Pattern<&str>, entity: &mut Entity) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, entity);
        }
    }
}

fn walk_expression(expression: &Expression<&str>, entity: &mut Entity) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, entity),
        Expression::Select { selector, variants } => {
            walk_inline(selector, entity);
            for variant in variants {
                walk_pattern(&variant.value, entity);
            }
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, entity: &mut Entity) {
    match inline {
        InlineExpression::VariableReference { id } => {
            if !entity.variables.iter().any(|name| name == id.name) {
                entity.variables.push(id.name.to_owned());
            }
        }
        InlineExpression::MessageReference { id, .. } => {
            entity.references.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, .. } => {
            entity.references.insert(format!("-{}", id.name));
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                walk_inline(argument, entity);
            }
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, entity),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(files: &[(&str, &str)]) -> Vec<String> {
        let sources = files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        let found = Catalogue::parse(sources).err().unwrap_or_default();
        found.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn variables_are_found_once_and_in_order() {
        let text =
            "a = { $n ->\n  [one] { $who } has one\n *[other] { NUMBER($n) } for { $who }, { $when }\n }\n";
        let catalogue = Catalogue::parse(BTreeMap::from([("cli".to_owned(), text.to_owned())])).unwrap();
        assert_eq!(catalogue.files[0].messages[0].variables, ["n", "who", "when"]);
        assert!(catalogue.files[0].messages[0].text.starts_with("{ $n -> [one]"));
    }

    #[test]
    fn an_id_given_twice_is_refused_across_files() {
        let found = problems(&[("cli", "a = A\n"), ("errors", "a = B\n")]);
        assert_eq!(found, ["errors.ftl: `a` is also in cli.ftl"]);
    }

    #[test]
    fn a_reference_must_lead_to_a_file_of_the_same_reader() {
        let found =
            problems(&[("cli", "a = { -product }\n"), ("ui", "-product = Slipway\nui-a = { -product }\n")]);
        assert_eq!(found, ["cli.ftl: `a` refers to `-product`, which does not exist there"]);
    }

    #[test]
    fn names_prefixes_attributes_and_syntax_are_judged() {
        let found = problems(&[
            ("cli", "ui-a = A\nB = { $camelCase }\nc = C\n    .hint = D\n= nothing\n"),
            ("ui", "save = Save\n"),
        ]);
        assert_eq!(found.len(), 6, "{found:#?}");
        assert!(found.iter().any(|problem| problem.starts_with("cli.ftl:5: not Fluent")), "{found:#?}");
    }
}
