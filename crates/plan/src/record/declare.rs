//! `record!` declares a record kind: struct, id type and field registry from one list of fields.

use uuid::Uuid;

use crate::error::ValueError;
use crate::field::{Field, Value};
use crate::id::RecordRef;
use crate::record::{Record, RecordKind, Tables};

/// What stands in braces behind a field's type in `record!`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flag {
    /// Must not be empty.
    Required,
    /// No two records of the kind share it: the human key.
    Unique,
    /// Text of several lines.
    Long,
}

pub(crate) const fn has(flags: &[Flag], wanted: Flag) -> bool {
    let mut n = 0;
    while n < flags.len() {
        if flags[n] as u8 == wanted as u8 {
            return true;
        }
        n += 1;
    }
    false
}

/// A field refused a value: which, and why.
pub type FieldError = (&'static str, ValueError);

/// What every record kind is.
pub trait RecordType:
    crate::table::Row + Clone + PartialEq + std::fmt::Debug + Into<Record> + 'static
{
    /// Its id.
    type Id: Copy + Ord + std::hash::Hash + From<Uuid> + Into<Uuid>;
    /// Its kind.
    const KIND: RecordKind;
    /// Its field registry, in the order of declaration.
    const FIELDS: &'static [Field];
    /// Calls `found` for each field with its value, in the order of the registry.
    fn each(&self, found: &mut dyn FnMut(&'static Field, Value));
    /// Makes one from values; null takes the field's default.
    fn build(id: Uuid, value: &mut dyn FnMut(&'static Field) -> Value) -> Result<Self, FieldError>;
    /// The value of a field, or `None` where there is no such field.
    fn get(&self, field: &str) -> Option<Value>;
    /// Sets a field; `None` where there is no such field.
    fn set(&mut self, field: &str, value: &Value) -> Option<Result<(), FieldError>>;
    /// Calls `found` with each field and record that this one names.
    fn refs(&self, found: &mut dyn FnMut(&'static str, RecordRef));
    /// Drops `gone` from all fields; false when a required field named it.
    fn forget(&mut self, gone: RecordRef) -> bool;
    /// The human key, where the kind has one and it is not empty.
    fn key(&self) -> Option<&str>;
    /// Its table in a plan.
    fn table(tables: &Tables) -> &crate::table::Table<Self>;
    /// Its table in a plan, to change it.
    fn table_mut(tables: &mut Tables) -> &mut crate::table::Table<Self>;
}

/// The defaults of a kind's fields as values (null where there is none), without making a record.
pub trait Defaults {
    /// Field name and default.
    fn defaults() -> Vec<(&'static str, Value)>;
}

macro_rules! field_name {
    ($f:ident) => {
        stringify!($f)
    };
    ($f:ident $id:literal) => {
        $id
    };
}

macro_rules! field_default {
    ($t:ty) => {
        <$t as FieldType>::from_value(&Value::Null)
    };
    ($t:ty, $default:expr) => {
        Ok::<$t, ValueError>($default)
    };
}

macro_rules! field_kind {
    ($t:ty, $flags:expr) => {
        match (<$t as FieldType>::KIND, has($flags, Flag::Long)) {
            (FieldKind::Text, true) => FieldKind::LongText,
            (kind, _) => kind,
        }
    };
}

macro_rules! record {
    ($(#[$doc:meta])* $name:ident $idname:ident $table:ident {
        $($(#[$fdoc:meta])* $f:ident $(as $fid:literal)? : $t:ty $({$($flag:ident)*})? $(= $default:expr)?),+ $(,)?
    }) => {
        #[doc = concat!("Id of a [`", stringify!($name), "`].")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $idname(pub Uuid);

        impl From<Uuid> for $idname {
            fn from(id: Uuid) -> Self { Self(id) }
        }
        impl From<$idname> for Uuid {
            fn from(id: $idname) -> Self { id.0 }
        }
        impl From<$idname> for RecordRef {
            fn from(id: $idname) -> Self { RecordRef::new(RecordKind::$name, id.0) }
        }
        impl FieldType for $idname {
            const KIND: FieldKind = FieldKind::Ref(&[RecordKind::$name]);
            fn value(&self) -> Value { Value::from(RecordRef::from(*self).to_string()) }
            fn from_value(value: &Value) -> Result<Self, ValueError> {
                crate::record::ref_of(value, &[RecordKind::$name]).map(|r| Self(r.id))
            }
            fn refs(&self, found: &mut dyn FnMut(RecordRef)) { found((*self).into()); }
            fn forget(&mut self, gone: RecordRef) -> bool { gone != (*self).into() }
        }
        impl crate::field::ListItem for $idname {
            const LIST: FieldKind = FieldKind::Refs(&[RecordKind::$name]);
        }

        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name {
            /// Never changes.
            pub id: $idname,
            $($(#[$fdoc])* pub $f: $t),+
        }

        impl RecordType for $name {
            type Id = $idname;
            const KIND: RecordKind = RecordKind::$name;
            const FIELDS: &'static [Field] = &[$(Field {
                id: field_name!($f $($fid)?),
                kind: field_kind!($t, &[$($(Flag::$flag),*)?]),
                required: has(&[$($(Flag::$flag),*)?], Flag::Required),
                unique: has(&[$($(Flag::$flag),*)?], Flag::Unique),
                optional: <$t as FieldType>::OPTIONAL,
            }),+];

            fn each(&self, found: &mut dyn FnMut(&'static Field, Value)) {
                let mut fields = Self::FIELDS.iter();
                $(if let Some(field) = fields.next() { found(field, self.$f.value()); })+
            }

            fn build(id: Uuid, value: &mut dyn FnMut(&'static Field) -> Value) -> Result<Self, FieldError> {
                let mut fields = Self::FIELDS.iter();
                $(let $f: $t = {
                    let field = fields.next().expect("BUG: the registry has an entry for each field");
                    let given = value(field);
                    let made = if given.is_null() {
                        field_default!($t $(, $default)?)
                    } else {
                        <$t as FieldType>::from_value(&given)
                    };
                    let made = made.map_err(|why| (field.id, why))?;
                    if field.required && FieldType::is_empty(&made) {
                        return Err((field.id, ValueError::Required));
                    }
                    made
                };)+
                Ok(Self { id: $idname(id), $($f),+ })
            }

            fn get(&self, field: &str) -> Option<Value> {
                $(if field == field_name!($f $($fid)?) { return Some(self.$f.value()); })+
                None
            }

            fn set(&mut self, field: &str, value: &Value) -> Option<Result<(), FieldError>> {
                $(if field == field_name!($f $($fid)?) {
                    const REQUIRED: bool = has(&[$($(Flag::$flag),*)?], Flag::Required);
                    let made = if value.is_null() {
                        field_default!($t $(, $default)?)
                    } else {
                        <$t as FieldType>::from_value(value)
                    };
                    let id = field_name!($f $($fid)?);
                    return Some(match made {
                        Ok(made) if REQUIRED && FieldType::is_empty(&made) => Err((id, ValueError::Required)),
                        Ok(made) => { self.$f = made; Ok(()) }
                        Err(why) => Err((id, why)),
                    });
                })+
                None
            }

            fn refs(&self, found: &mut dyn FnMut(&'static str, RecordRef)) {
                $(FieldType::refs(&self.$f, &mut |r| found(field_name!($f $($fid)?), r));)+
            }

            fn forget(&mut self, gone: RecordRef) -> bool {
                let mut whole = true;
                $(whole &= FieldType::forget(&mut self.$f, gone);)+
                whole
            }

            fn key(&self) -> Option<&str> {
                $(if has(&[$($(Flag::$flag),*)?], Flag::Unique) {
                    return (&self.$f as &dyn std::any::Any).downcast_ref::<String>()
                        .map(String::as_str).filter(|key| !key.is_empty());
                })+
                None
            }

            fn table(tables: &Tables) -> &crate::table::Table<Self> { &tables.$table }
            fn table_mut(tables: &mut Tables) -> &mut crate::table::Table<Self> { &mut tables.$table }
        }

        impl crate::table::Row for $name {
            fn uuid(&self) -> Uuid {
                self.id.0
            }
        }

        impl Defaults for $name {
            fn defaults() -> Vec<(&'static str, Value)> {
                vec![$((
                    field_name!($f $($fid)?),
                    field_default!($t $(, $default)?).map_or(Value::Null, |made| FieldType::value(&made)),
                )),+]
            }
        }
    };
}

/// What a record declaration needs in scope.
pub(crate) mod prelude {
    pub(crate) use uuid::Uuid;

    pub(crate) use super::{
        Defaults, FieldError, Flag, RecordType, field_default, field_kind, field_name, has, record,
    };
    pub(crate) use crate::error::ValueError;
    pub(crate) use crate::field::{Field, FieldKind, FieldType, Rows, TableRow, Value};
    pub(crate) use crate::id::RecordRef;
    pub(crate) use crate::record::{RecordKind, Tables};
    pub(crate) use crate::time::{Moment, Span};
}

pub(crate) use {field_default, field_kind, field_name, record};
