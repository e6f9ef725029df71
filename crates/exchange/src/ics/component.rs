//! The tree of components, as the file has it, with what nobody here understands.
//!
//! Invariant: the tree is at most [`MAX_DEPTH`] deep, so nothing that walks or drops it can run out of
//! stack. A component that is not ended is kept and told about. An event never lies inside an event:
//! a second `BEGIN:VEVENT` means that the first one's `END` is missing.

use super::problem::{Log, ProblemKind};
use super::property::Property;

/// Deepest nesting kept. Real files need three (calendar, zone or event, rule or alarm).
pub(crate) const MAX_DEPTH: usize = 16;

/// A component with its properties and the components in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Component {
    /// Name in capitals: `VCALENDAR`, `VEVENT`, `VTIMEZONE`, `X-...`.
    pub name: String,
    /// Physical line of its `BEGIN`, from 1.
    pub line: usize,
    /// Properties in the order of the file.
    pub properties: Vec<Property>,
    /// Components inside it in the order of the file.
    pub children: Vec<Component>,
}

impl Component {
    /// The first property of that name (in capitals).
    #[must_use]
    pub fn property(&self, name: &str) -> Option<&Property> {
        self.properties.iter().find(|property| property.name == name)
    }

    /// All components of that name below and including this one, in the order of the file.
    #[must_use]
    pub fn all(&self, name: &str) -> Vec<&Component> {
        let mut found = Vec::new();
        self.collect(name, &mut found);
        found
    }

    fn collect<'a>(&'a self, name: &str, found: &mut Vec<&'a Component>) {
        if self.name == name {
            found.push(self);
        }
        for child in &self.children {
            child.collect(name, found);
        }
    }
}

/// Builds the tree from properties in the order of the file.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    roots: Vec<Component>,
    open: Vec<Component>,
    /// Components begun and not yet ended below the deepest one kept.
    too_deep: usize,
}

impl Tree {
    /// A `BEGIN`.
    pub(crate) fn begin(&mut self, name: &str, line: usize, log: &mut Log) {
        let name = name.trim().to_ascii_uppercase();
        self.mend(&name, log);
        if self.open.len() >= MAX_DEPTH {
            self.too_deep += 1;
            log.push(line, ProblemKind::TooDeep { component: name });
            return;
        }
        self.open.push(Component { name, line, properties: Vec::new(), children: Vec::new() });
    }

    /// Ends what must have ended before a component of this name can begin.
    fn mend(&mut self, name: &str, log: &mut Log) {
        let sibling = match name {
            "VCALENDAR" => self.open.iter().position(|open| open.name == "VCALENDAR"),
            "VEVENT" => self.open.iter().position(|open| open.name == "VEVENT"),
            _ => None,
        };
        if let Some(at) = sibling {
            self.too_deep = 0;
            self.close_to(at, log);
        }
    }

    /// An `END`.
    pub(crate) fn end(&mut self, name: &str, line: usize, log: &mut Log) {
        let name = name.trim().to_ascii_uppercase();
        let ends_the_mess =
            matches!(name.as_str(), "VEVENT" | "VCALENDAR") && self.open.iter().any(|open| open.name == name);
        if self.too_deep > 0 && !ends_the_mess {
            self.too_deep -= 1;
            return;
        }
        match self.open.iter().rposition(|open| open.name == name) {
            Some(at) => {
                self.too_deep = 0;
                self.close_to(at + 1, log);
                self.close_last();
            }
            None => log.push(line, ProblemKind::StrayEnd { component: name }),
        }
    }

    /// A property.
    pub(crate) fn property(&mut self, property: Property, log: &mut Log) {
        match self.open.last_mut() {
            // Its component was dropped and told about.
            _ if self.too_deep > 0 => {}
            Some(open) => open.properties.push(property),
            None => log.push(property.line, ProblemKind::OutsideComponent { property: property.name }),
        }
    }

    /// The roots, after everything still open has been ended.
    pub(crate) fn finish(mut self, log: &mut Log) -> Vec<Component> {
        self.close_to(0, log);
        self.roots
    }

    /// Closes open components down to `depth`. Those are all missing their `END`: told at the line of
    /// their `BEGIN`, which is where to mend them.
    fn close_to(&mut self, depth: usize, log: &mut Log) {
        while self.open.len() > depth {
            if let Some(open) = self.open.last() {
                log.push(open.line, ProblemKind::MissingEnd { component: open.name.clone() });
            }
            self.close_last();
        }
    }

    fn close_last(&mut self) {
        if let Some(component) = self.open.pop() {
            match self.open.last_mut() {
                Some(parent) => parent.children.push(component),
                None => self.roots.push(component),
            }
        }
    }
}
