//! Ids: short, safe in a path, an address and a storage key, and never reused for something else.

use super::value::{Form, Value};

/// Letters that cannot be taken for one another on paper.
const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// The longest id that is accepted from a file, in characters.
const LONGEST: usize = 40;

/// What a plan or a row is called for good: 1 to 40 ASCII letters, digits, `-` or `_`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(not(target_arch = "wasm32"), derive(serde::Serialize, schemars::JsonSchema), schemars(extend("pattern" = "^[A-Za-z0-9_-]{1,40}$")))]
pub struct Id(String);

impl Id {
    /// Makes an id of twelve letters out of 60 random bits.
    pub fn from_random(bits: u64) -> Self {
        let letter = |at: u32| {
            let index = (bits >> (at * 5)) & 31;
            usize::try_from(index).ok().and_then(|index| LETTERS.get(index)).map_or('a', |letter| char::from(*letter))
        };
        Self((0..12).map(letter).collect())
    }

    /// Reads an id; `None` where a character or the length is not allowed.
    pub fn parse(text: &str) -> Option<Self> {
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let fits = (1..=LONGEST).contains(&text.len()) && text.chars().all(allowed);
        fits.then(|| Self(text.to_owned()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Value for Id {
    fn form(&self) -> Form<'_> {
        Form::Id(self)
    }
    fn write(&mut self, typed: &str) -> bool {
        Self::parse(typed).map(|id| *self = id).is_some()
    }
}
