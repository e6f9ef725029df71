//! What stands in `sqlite_schema` of a plan file, and nothing else may.
//!
//! *Invariant*: objects that are none of ours are refused before any row is read. Two texts count as
//! the same schema when they differ only in comments, blanks and needless quotes, so that a better
//! comment in the SQL is no new format.

use std::collections::BTreeMap;

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Connection, params};
use slipway_plan::RecordKind;

use crate::error::StoreError;
use crate::table;

/// `application_id` of a plan file: `SLIP`.
pub const APPLICATION_ID: i32 = 0x534c_4950;
/// Format of the files that this program writes: `user_version`.
pub const FORMAT: u32 = 2;
/// Oldest format whose programs may still open what this program writes.
pub const FLOOR: u32 = 2;

/// Makes the tables of an empty file, and says in it what it is.
pub(crate) fn create(conn: &Connection, made_by: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
    make_tables(conn)?;
    let created = now.to_rfc3339_opts(SecondsFormat::Millis, true);
    conn.execute(
        "INSERT INTO meta (id, format, floor, made_by, created) VALUES (1, ?, ?, ?, ?)",
        params![FORMAT, FLOOR, made_by, created],
    )?;
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    conn.pragma_update(None, "user_version", FORMAT)?;
    Ok(())
}

fn make_tables(conn: &Connection) -> Result<(), StoreError> {
    conn.execute_batch(table::META)?;
    conn.execute_batch(table::LOG)?;
    for &kind in RecordKind::ALL {
        conn.execute_batch(table::sql(kind))?;
    }
    Ok(())
}

/// Refuses a file whose schema is not that of this format.
pub(crate) fn compare(conn: &Connection) -> Result<(), StoreError> {
    let model = Connection::open_in_memory()?;
    make_tables(&model)?;
    let (expected, found) = (objects(&model)?, objects(conn)?);
    let foreign = |(kind, name): &&Object| {
        // What ANALYZE leaves behind; SQLite alone makes and reads these.
        let statistics = kind.as_str() == "table" && matches!(name.as_str(), "sqlite_stat1" | "sqlite_stat4");
        !statistics
    };
    let names: Vec<String> = found
        .keys()
        .filter(|o| !expected.contains_key(o))
        .filter(foreign)
        .map(|(_, name)| name.clone())
        .collect();
    if !names.is_empty() {
        return Err(StoreError::ForeignObjects { names });
    }
    match expected.iter().find(|(object, sql)| found.get(object) != Some(sql)) {
        None => Ok(()),
        Some(((_, name), _)) => Err(StoreError::damaged(name, "missing, or of another shape")),
    }
}

/// Type and name.
type Object = (String, String);

/// All objects with their SQL, which is empty for the indexes that SQLite makes by itself.
fn objects(conn: &Connection) -> Result<BTreeMap<Object, String>, StoreError> {
    let mut statement = conn.prepare("SELECT type, name, coalesce(sql, '') FROM sqlite_schema")?;
    let rows = statement
        .query_map([], |row| Ok(((row.get(0)?, row.get(1)?), normal(&row.get::<_, String>(2)?))))?
        .collect::<Result<_, _>>()?;
    Ok(rows)
}

/// SQL without comments, with one blank between words, and plain names without quotes.
fn normal(sql: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut rest = sql.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '-' if rest.starts_with("--") => {
                rest = rest.split_once('\n').map_or("", |(_, after)| after).trim_start();
                continue;
            }
            '\'' | '"' => rest[1..].find(first).map_or(rest.len(), |end| end + 2),
            c if is_word(c) => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
            c => c.len_utf8(),
        };
        let (word, after) = rest.split_at(length);
        let bare = word.strip_prefix('"').and_then(|w| w.strip_suffix('"'));
        let bare = bare.filter(|w| !w.is_empty() && w.chars().all(is_word));
        words.push(bare.unwrap_or(word).to_owned());
        rest = after.trim_start();
    }
    words.join(" ")
}

const fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;
    use slipway_plan::{Field, FieldKind};

    const fn column_type(kind: FieldKind) -> &'static str {
        match kind {
            FieldKind::Integer | FieldKind::Flag => "INTEGER",
            FieldKind::Decimal => "REAL",
            _ => "TEXT",
        }
    }

    #[test]
    fn comments_blanks_and_needless_quotes_do_not_count() {
        let one = "CREATE TABLE t (\n  a TEXT, -- what it is\n  \"end\" TEXT\n) STRICT";
        assert_eq!(normal(one), normal("CREATE  TABLE \"t\" (a TEXT, end TEXT) STRICT"));
        assert_ne!(normal(one), normal("CREATE TABLE t (a TEXT, end TEXT)"));
        assert_ne!(normal("CHECK (a = 'x y')"), normal("CHECK (a = 'x  y')"));
        assert_eq!(normal("a -- no line after"), "a");
        assert_eq!(normal("a 'open"), "a 'open");
    }

    struct Column {
        name: String,
        sql_type: String,
        not_null: bool,
    }

    fn columns(conn: &Connection, table: &str) -> Vec<Column> {
        let sql = "SELECT name, type, \"notnull\" FROM pragma_table_info(?) ORDER BY cid";
        let mut statement = conn.prepare(sql).unwrap();
        let row = |row: &rusqlite::Row<'_>| {
            Ok(Column { name: row.get(0)?, sql_type: row.get(1)?, not_null: row.get(2)? })
        };
        statement.query_map([table], row).unwrap().map(Result::unwrap).collect()
    }

    #[test]
    fn tables_are_the_field_registry() {
        let conn = Connection::open_in_memory().unwrap();
        make_tables(&conn).unwrap();
        for &kind in RecordKind::ALL {
            let columns = columns(&conn, kind.table());
            let fields: Vec<&Field> = kind.fields().iter().collect();
            assert_eq!(columns[0].name, "id", "{kind:?}");
            let found: Vec<_> = columns[1..].iter().map(|c| (c.name.as_str(), c.sql_type.as_str())).collect();
            let wanted: Vec<_> = fields.iter().map(|f| (f.id, column_type(f.kind))).collect();
            assert_eq!(found, wanted, "{kind:?}");
        }
    }

    #[test]
    fn a_column_may_be_empty_when_its_field_may() {
        let conn = Connection::open_in_memory().unwrap();
        make_tables(&conn).unwrap();
        for full in crate::tests::full::one_of_each() {
            let kind = full.kind();
            for column in &columns(&conn, kind.table())[1..] {
                let mut record = full.clone();
                let field = kind.field(&column.name).unwrap();
                let refused = record.set(field.id, &serde_json::Value::Null).is_err();
                let filled = record.get(field.id) != Some(serde_json::Value::Null);
                let is_flag = field.kind == FieldKind::Flag;
                assert_eq!(column.not_null, refused || filled || is_flag, "{kind:?}.{}", field.id);
            }
        }
    }

    #[test]
    fn a_reference_to_one_kind_is_a_deferred_key_with_an_index() {
        let conn = Connection::open_in_memory().unwrap();
        make_tables(&conn).unwrap();
        for &kind in RecordKind::ALL {
            let table = kind.table();
            let keys = "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?) ORDER BY 1";
            let mut keys = conn.prepare(keys).unwrap();
            let row = |r: &rusqlite::Row<'_>| Ok((r.get(0)?, r.get(1)?));
            let found: Vec<(String, String)> =
                keys.query_map([table], row).unwrap().map(Result::unwrap).collect();
            let mut wanted: Vec<(String, String)> = Vec::new();
            for field in kind.fields() {
                if let FieldKind::Ref([target]) = field.kind {
                    wanted.push((field.id.to_owned(), target.table().to_owned()));
                    let index = format!("CREATE INDEX {table}_{id} ON {table} ({id})", id = field.id);
                    assert!(table::sql(kind).contains(&index), "{index}");
                    let key = format!("REFERENCES {} (id) DEFERRABLE INITIALLY DEFERRED", target.table());
                    assert!(table::sql(kind).contains(&key), "{key}");
                }
            }
            wanted.sort();
            assert_eq!(found, wanted, "{kind:?}");
        }
    }
}
