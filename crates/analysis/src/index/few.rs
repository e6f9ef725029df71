//! A list that nearly always holds one thing.

/// One or several.
#[derive(Debug)]
pub(super) enum Few<T> {
    One(T),
    Many(Vec<T>),
}

impl<T: Copy + PartialEq> Few<T> {
    pub(super) fn all(&self) -> &[T] {
        match self {
            Self::One(one) => std::slice::from_ref(one),
            Self::Many(many) => many,
        }
    }

    pub(super) fn add(&mut self, new: T) {
        match self {
            Self::One(first) => *self = Self::Many(vec![*first, new]),
            Self::Many(many) => many.push(new),
        }
    }

    /// Takes one out; true when nothing is left.
    pub(super) fn remove(&mut self, gone: T) -> bool {
        match self {
            Self::One(only) => *only == gone,
            Self::Many(many) => {
                many.retain(|known| *known != gone);
                many.is_empty()
            }
        }
    }
}
