//! Names of files that every system takes: ASCII letters, digits and hyphens, and the day.

use crate::plan::Plan;
use crate::words::{Locale, t};
use chrono::NaiveDate;

/// The longest part of a file's name that comes from the plan's, in characters.
const LONGEST: usize = 60;

/// The name of the file of one plan: `boulangerie-du-pont-2027-06-30.json`.
pub fn file_name(locale: Locale, plan: &Plan, day: NaiveDate) -> String {
    let named = slug(&plan.name);
    let stem = if named.is_empty() { slug(t!(locale, plan.untitled)) } else { named };
    format!("{stem}-{day}.json")
}

/// The name of the file of all plans: `pentad-backup-2027-06-30.json`.
pub fn backup_file_name(locale: Locale, day: NaiveDate) -> String {
    format!("{}-{day}.json", slug(t!(locale, files.backup_name)))
}

fn slug(name: &str) -> String {
    let mut slug = String::new();
    for letter in name.chars().flat_map(char::to_lowercase) {
        let plain = plain(letter);
        if !plain.is_empty() {
            slug.push_str(plain);
        } else if letter.is_ascii_alphanumeric() {
            slug.push(letter);
        } else if !slug.is_empty() && !slug.ends_with('-') && !is_mark(letter) {
            slug.push('-');
        }
        if slug.len() >= LONGEST {
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// An accent that stands apart from its letter.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// The ASCII letters people write in place of one with an accent; none for other characters.
fn plain(letter: char) -> &'static str {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => "a",
        'æ' => "ae",
        'ç' => "c",
        'è' | 'é' | 'ê' | 'ë' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ñ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => "o",
        'œ' => "oe",
        'ß' => "ss",
        'ù' | 'ú' | 'û' | 'ü' => "u",
        'ý' | 'ÿ' => "y",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Id;

    #[test]
    fn a_file_is_named_after_its_plan_and_the_day() {
        let day = NaiveDate::from_ymd_opt(2027, 6, 30).unwrap_or_default();
        for (name, file) in [
            ("Boulangerie du Pont", "boulangerie-du-pont-2027-06-30.json"),
            ("L’Œuvre d’été : “à nous” !", "l-oeuvre-d-ete-a-nous-2027-06-30.json"),
            ("e\u{301}te\u{301}", "ete-2027-06-30.json"),
            ("../../etc/passwd\0", "etc-passwd-2027-06-30.json"),
            ("CON", "con-2027-06-30.json"),
            ("🥖🥖", "plan-sans-nom-2027-06-30.json"),
            ("", "plan-sans-nom-2027-06-30.json"),
        ] {
            assert_eq!(file_name(Locale::fr, &Plan::new(Id::default(), name), day), file);
        }
        let long = Plan::new(Id::default(), "pain ".repeat(5000));
        assert!(file_name(Locale::en, &long, day).len() < 80);
        assert_eq!(backup_file_name(Locale::en, day), "pentad-backup-2027-06-30.json");
        assert_eq!(backup_file_name(Locale::fr, day), "pentad-sauvegarde-2027-06-30.json");
    }
}
