//! Civil dates as each language writes them.

use super::{Locale, t};
use chrono::{Datelike, NaiveDate};

/// A date in full: "30 June 2027", « 1er juin 2027 ».
pub fn date(locale: Locale, date: NaiveDate) -> String {
    let day = match (locale, date.day()) {
        (Locale::fr, 1) => "1er".to_owned(),
        (_, day) => day.to_string(),
    };
    format!("{day}\u{a0}{}", month(locale, date))
}

/// The month and year of a date: "June 2027".
pub fn month(locale: Locale, date: NaiveDate) -> String {
    format!("{} {}", month_name(locale, date.month()), date.year())
}

fn month_name(locale: Locale, month: u32) -> &'static str {
    match month {
        1 => t!(locale, calendar.january),
        2 => t!(locale, calendar.february),
        3 => t!(locale, calendar.march),
        4 => t!(locale, calendar.april),
        5 => t!(locale, calendar.may),
        6 => t!(locale, calendar.june),
        7 => t!(locale, calendar.july),
        8 => t!(locale, calendar.august),
        9 => t!(locale, calendar.september),
        10 => t!(locale, calendar.october),
        11 => t!(locale, calendar.november),
        _ => t!(locale, calendar.december),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_a_month_is_an_ordinal_in_french() {
        let first = NaiveDate::from_ymd_opt(2027, 6, 1).unwrap_or_default();
        assert_eq!(date(Locale::en, first), "1\u{a0}June 2027");
        assert_eq!(date(Locale::fr, first), "1er\u{a0}juin 2027");
    }
}
