//! The paper people have: US Letter in some countries, A4 in all others.

/// A size of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperSize {
    /// ISO 216: 210 × 297 mm.
    A4,
    /// ANSI A: 215.9 × 279.4 mm.
    Letter,
}

/// The countries and territories that use US Letter, by ISO 3166 code (Unicode CLDR 46, `paperSize`).
const LETTER: [&str; 14] = ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"];

impl PaperSize {
    /// Both sizes, the one of most countries first.
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// Its code in settings and in the style sheet.
    pub const fn code(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }

    /// The size with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.code() == code)
    }

    /// That of a reader with these languages (BCP 47), the preferred one first: the first that names a country decides.
    pub fn of_reader<'a>(languages: impl IntoIterator<Item = &'a str>) -> Self {
        let country = languages.into_iter().find_map(|language| {
            let mut parts = language.split('-').skip(1);
            parts.find(|part| part.len() == 2 && part.chars().all(|letter| letter.is_ascii_alphabetic()))
        });
        match country {
            Some(country) if LETTER.iter().any(|one| one.eq_ignore_ascii_case(country)) => Self::Letter,
            _ => Self::A4,
        }
    }

    /// Its width, its height, and what its margins leave of the height for a sheet, in millimetres. `style/sheets.css` and
    /// `style/print.css` have the same measures.
    pub const fn millimetres(self) -> (f64, f64, f64) {
        match self {
            Self::A4 => (210.0, 297.0, 266.0),
            Self::Letter => (215.9, 279.4, 254.4),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_with_a_country_decides() {
        for (languages, size) in [
            (&["en-US", "fr"][..], PaperSize::Letter),
            (&["fr-CA"], PaperSize::Letter),
            (&["es-419", "es-MX"], PaperSize::Letter),
            (&["en-Latn-PH"], PaperSize::Letter),
            (&["en", "fr-FR", "en-US"], PaperSize::A4),
            (&["fr"], PaperSize::A4),
            (&[], PaperSize::A4),
        ] {
            assert_eq!(PaperSize::of_reader(languages.iter().copied()), size, "{languages:?}");
        }
    }
}
