//! Choices: closed lists of codes that are saved, never renamed, and given words elsewhere.

use super::value::{Form, Leaf, Value};

/// One of a closed list.
pub trait Choice: Copy + PartialEq + 'static {
    /// All of them, in the order in which they are shown.
    const ALL: &'static [Self];
    /// The code that is saved; it never changes its meaning.
    fn code(self) -> &'static str;
    /// The choice with this code.
    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|choice| choice.code() == code)
    }
}

impl<T: Choice> Value for Option<T> {
    fn form(&self) -> Form<'_> {
        Form::Leaf(Leaf::Choice(self.map_or("", Choice::code)))
    }
    fn write(&mut self, typed: &str) -> bool {
        let choice = T::from_code(typed);
        let understood = typed.is_empty() || choice.is_some();
        if understood {
            *self = choice;
        }
        understood
    }
}

/// Declares a choice: its variants with their codes.
macro_rules! choice {
    ($(#[$about:meta])* $name:ident { $($(#[$what:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(not(target_arch = "wasm32"), derive(serde::Serialize, schemars::JsonSchema))]
        pub enum $name {
            $($(#[$what])* #[cfg_attr(not(target_arch = "wasm32"), serde(rename = $code))] $variant,)+
        }
        impl $crate::plan::choice::Choice for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];
            fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)+
                }
            }
        }
    };
}
pub(crate) use choice;
