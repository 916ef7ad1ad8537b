//! Words for people: the keys of `locales/`, and how each language writes numbers and dates.
//!
//! This module alone knows the words library; everything else says `t!(locale, plan.direction.name)`.

mod choices;
mod date;
mod field;
mod number;

#[allow(
    missing_docs,
    dead_code,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    clippy::expect_used,
    reason = "generated from locales/ by build.rs"
)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/i18n/mod.rs"));
}

pub use choices::{ComponentWords, Named};
pub use date::{date, month};
pub use field::{FieldWords, field};
pub(crate) use generated::i18n;
pub use i18n::Locale;
pub use number::{number, typed_number};

/// The words behind a key in a language: `t!(locale, key.path)`, or `t!(locale, key.path, name = value)`.
macro_rules! t {
    ($($key:tt)*) => {{
        #[allow(unused_imports, reason = "the library's macro looks for its module by this name")]
        use $crate::words::i18n;
        leptos_i18n::td_string!($($key)*)
    }};
}
pub(crate) use t;

/// The languages people can choose, in the order of the menu.
pub const LOCALES: [Locale; 2] = [Locale::en, Locale::fr];

/// The code of a language, as in `lang` attributes and settings: `en`, `fr`.
pub fn code(locale: Locale) -> &'static str {
    match locale {
        Locale::en => "en",
        Locale::fr => "fr",
    }
}

/// The language that best fits a list of BCP 47 tags, most wished first; French where none fits.
pub fn best_locale<'a>(wished: impl IntoIterator<Item = &'a str>) -> Locale {
    let language = |tag: &str| {
        let primary = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        LOCALES.into_iter().find(|locale| code(*locale) == primary)
    };
    wished.into_iter().find_map(language).unwrap_or(Locale::fr)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_wished_language_that_exists_is_taken() {
        assert_eq!(best_locale(["de-CH", "en-GB", "fr"]), Locale::en);
        assert_eq!(best_locale(["FR_ca"]), Locale::fr);
        assert_eq!(best_locale(["de", "it"]), Locale::fr);
    }
}
