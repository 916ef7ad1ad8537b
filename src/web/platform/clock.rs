//! The clock: civil dates and times of where the reader is.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

/// Today's civil date.
pub fn today() -> NaiveDate {
    now().date()
}

/// The civil date and time, to the second.
pub fn now() -> NaiveDateTime {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).unwrap_or(1970);
    let date = NaiveDate::from_ymd_opt(year, now.get_month() + 1, now.get_date()).unwrap_or_default();
    let time = NaiveTime::from_hms_opt(now.get_hours(), now.get_minutes(), now.get_seconds()).unwrap_or_default();
    date.and_time(time)
}

/// Milliseconds by the browser's clock, for telling how long something took; it may jump.
pub fn now_ms() -> i64 {
    #[expect(clippy::cast_possible_truncation, reason = "whole milliseconds, far below 2⁵³")]
    let now = js_sys::Date::now() as i64;
    now
}
