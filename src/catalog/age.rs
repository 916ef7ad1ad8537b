//! How old a published figure is, counted from the clock to the end of the period it describes.

use crate::words::{self, Locale, t};
use chrono::{Datelike, NaiveDate};

/// Figures older than this are said to be old, in years.
const OLD_AFTER_YEARS: i32 = 3;

/// From so many months on, an age is told in years.
const IN_YEARS_FROM_MONTHS: i32 = 24;

/// What a figure describes: a stretch of months or of years, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// Months with their years: when people were asked, or when it was published.
    Months {
        /// The first, as year and month.
        from: (i32, u32),
        /// The last, as year and month.
        to: (i32, u32),
    },
    /// Years, where no month was published.
    Years {
        /// The first.
        from: i32,
        /// The last.
        to: i32,
    },
}

/// How old a figure is, as finely as its period allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    /// So many whole months.
    Months(i32),
    /// So many whole years.
    Years(i32),
}

impl Period {
    /// A single year.
    pub const fn year(year: i32) -> Self {
        Self::Years { from: year, to: year }
    }

    /// A single month.
    pub const fn month(year: i32, month: u32) -> Self {
        Self::Months { from: (year, month), to: (year, month) }
    }

    /// Its age on a day; a clock that is behind makes nothing younger than new.
    pub fn age(self, today: NaiveDate) -> Age {
        match self {
            Self::Months { to, .. } => match months_between(to, today) {
                months if months < IN_YEARS_FROM_MONTHS => Age::Months(months),
                months => Age::Years(months / 12),
            },
            Self::Years { to, .. } => Age::Years((today.year() - to).max(0)),
        }
    }

    /// The last month it describes, as year and month; a year lasts until December.
    pub fn end(self) -> (i32, u32) {
        match self {
            Self::Months { to, .. } => to,
            Self::Years { to, .. } => (to, 12),
        }
    }

    /// Whether it is so old on a day that the reader has to be told.
    pub fn is_old(self, today: NaiveDate) -> bool {
        match self {
            Self::Months { to, .. } => months_between(to, today) > OLD_AFTER_YEARS * 12,
            Self::Years { to, .. } => today.year() - to > OLD_AFTER_YEARS,
        }
    }

    /// The period in words: "July 2023", "February 2025 – June 2025", "1970 – 1999".
    pub fn words(self, locale: Locale) -> String {
        let month = |(year, month): (i32, u32)| {
            NaiveDate::from_ymd_opt(year, month, 1).map_or_else(String::new, |day| words::month(locale, day))
        };
        let (from, to) = match self {
            Self::Months { from, to } => (month(from), month(to)),
            Self::Years { from, to } => (from.to_string(), to.to_string()),
        };
        if from == to { from } else { t!(locale, facts.period, from = from, to = to) }
    }
}

impl Age {
    /// The age in words: "8 months old", "il y a 5 ans".
    pub fn words(self, locale: Locale) -> String {
        match self {
            Self::Months(0) => t!(locale, facts.age.new_month).to_owned(),
            Self::Months(1) => t!(locale, facts.age.month).to_owned(),
            Self::Months(count) => t!(locale, facts.age.months, count = count),
            Self::Years(0) => t!(locale, facts.age.new_year).to_owned(),
            Self::Years(1) => t!(locale, facts.age.year).to_owned(),
            Self::Years(count) => t!(locale, facts.age.years, count = count),
        }
    }
}

/// Whole months from a month to a day, never below 0.
fn months_between((year, month): (i32, u32), today: NaiveDate) -> i32 {
    let count = |year: i32, month: u32| year * 12 + i32::try_from(month).unwrap_or_default();
    (count(today.year(), today.month()) - count(year, month)).max(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, 22).unwrap_or_default()
    }

    #[test]
    fn an_age_follows_the_clock_in_both_languages() {
        let survey = Period::Months { from: (2025, 2), to: (2025, 6) };
        for (today, en, fr) in [
            (day(2025, 1), "less than a month old", "il y a moins d’un mois"),
            (day(2025, 6), "less than a month old", "il y a moins d’un mois"),
            (day(2025, 7), "1 month old", "il y a un mois"),
            (day(2026, 2), "8 months old", "il y a 8 mois"),
            (day(2027, 5), "23 months old", "il y a 23 mois"),
            (day(2027, 6), "2 years old", "il y a 2 ans"),
            (day(2030, 11), "5 years old", "il y a 5 ans"),
        ] {
            assert_eq!(survey.age(today).words(Locale::en), en, "{today}");
            assert_eq!(survey.age(today).words(Locale::fr), fr, "{today}");
        }
        for (today, en, fr) in [
            (day(2026, 11), "less than a year old", "il y a moins d’un an"),
            (day(2027, 1), "1 year old", "il y a un an"),
            (day(2031, 1), "5 years old", "il y a 5 ans"),
        ] {
            assert_eq!(Period::year(2026).age(today).words(Locale::en), en, "{today}");
            assert_eq!(Period::year(2026).age(today).words(Locale::fr), fr, "{today}");
        }
    }

    #[test]
    fn a_figure_is_old_once_more_than_three_years_have_passed() {
        for (period, today, old) in [
            (Period::month(2023, 7), day(2026, 7), false),
            (Period::month(2023, 7), day(2026, 8), true),
            (Period::year(2023), day(2026, 12), false),
            (Period::year(2023), day(2027, 1), true),
            (Period::Years { from: 1970, to: 1999 }, day(2002, 12), false),
        ] {
            assert_eq!(period.is_old(today), old, "{period:?} on {today}");
        }
    }

    #[test]
    fn a_period_of_one_month_or_year_is_named_once() {
        assert_eq!(Period::year(2003).words(Locale::fr), "2003");
        assert_eq!(Period::month(2023, 7).words(Locale::fr), "juillet 2023");
        assert_eq!(Period::Months { from: (2025, 2), to: (2025, 6) }.words(Locale::en), "February 2025 – June 2025");
    }
}
