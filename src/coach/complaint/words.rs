//! Each complaint in words: what is wrong, what is expected, and that nothing typed is lost.

use super::{Complaint, LONGEST, YEARS};
use crate::plan::Better;
use crate::words::{Locale, date, number, t, typed_number};

/// The most characters of a typed answer that are said back.
const QUOTED: usize = 40;

impl Complaint {
    /// The complaint in words, with what to do.
    pub fn words(&self, locale: Locale) -> String {
        let shown = |value: &f64| number(locale, *value);
        match self {
            Self::NotANumber { typed } => {
                t!(locale, coach.complaint.not_a_number, typed = quoted(typed), example = number(locale, 4.2))
            }
            Self::TooLarge { typed } => t!(locale, coach.complaint.too_large, typed = quoted(typed)),
            Self::NotADate { typed } => t!(locale, coach.complaint.not_a_date, typed = quoted(typed)),
            Self::YearOfDate { typed } => t!(
                locale,
                coach.complaint.year_of_date,
                typed = quoted(typed),
                first = *YEARS.start(),
                last = *YEARS.end()
            ),
            Self::Share { value } => t!(locale, coach.complaint.share, value = shown(value)),
            Self::Hours { value } => t!(locale, coach.complaint.hours, value = shown(value)),
            Self::People { value } => t!(locale, coach.complaint.people, value = shown(value)),
            Self::Year { value } => t!(
                locale,
                coach.complaint.year,
                value = typed_number(locale, *value),
                first = *YEARS.start(),
                last = *YEARS.end()
            ),
            Self::TargetIsBaseline { value } => {
                t!(locale, coach.complaint.target_is_baseline, value = shown(value))
            }
            Self::Net { value } => t!(locale, coach.complaint.net, value = shown(value)),
            Self::Parts { favourable, unfavourable } => t!(
                locale,
                coach.complaint.parts,
                favourable = shown(favourable),
                unfavourable = shown(unfavourable),
                sum = number(locale, favourable + unfavourable)
            ),
            Self::NetParts { value, favourable, unfavourable } => t!(
                locale,
                coach.complaint.net_parts,
                favourable = shown(favourable),
                unfavourable = shown(unfavourable),
                difference = number(locale, favourable - unfavourable),
                value = shown(value)
            ),
            Self::Count { value } => t!(locale, coach.complaint.count, value = shown(value)),
            Self::MoreThanAsked { value, people } => {
                t!(locale, coach.complaint.more_than_asked, value = shown(value), people = shown(people))
            }
            Self::TargetAgainst { baseline, better: Better::Up } => {
                t!(locale, coach.complaint.target_below, baseline = shown(baseline))
            }
            Self::TargetAgainst { baseline, better: Better::Down } => {
                t!(locale, coach.complaint.target_above, baseline = shown(baseline))
            }
            Self::SameName { number } => t!(locale, coach.complaint.same_name, number = *number),
            Self::DeadlineTooEarly { baseline } => {
                t!(locale, coach.complaint.deadline_too_early, baseline = date(locale, *baseline))
            }
            Self::BaselineTooLate { deadline } => {
                t!(locale, coach.complaint.baseline_too_late, deadline = date(locale, *deadline))
            }
            Self::TooLong { characters } => t!(
                locale,
                coach.complaint.too_long,
                characters = count(locale, *characters),
                most = count(locale, LONGEST)
            ),
        }
    }
}

fn count(locale: Locale, count: usize) -> String {
    number(locale, u32::try_from(count).map_or(f64::INFINITY, f64::from))
}

/// The beginning of what was typed, without surrounding space.
fn quoted(typed: &str) -> String {
    let typed = typed.trim();
    match typed.char_indices().nth(QUOTED).and_then(|(end, _)| typed.get(..end)) {
        Some(beginning) => format!("{beginning}…"),
        None => typed.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use crate::coach::complaint;
    use crate::coach::test_plan::test_plan;
    use crate::plan::Plan;
    use crate::words::LOCALES;

    /// What is said in each language beside a field, empty where nothing is.
    fn said(plan: &Plan, path: &str) -> [String; 2] {
        LOCALES.map(|locale| complaint(plan, path).map_or_else(String::new, |complaint| complaint.words(locale)))
    }

    #[track_caller]
    fn check(path: &str, typed: &str, en: &str, fr: &str) {
        let [in_english, in_french] = said(&test_plan(&[(path, typed)]), path);
        assert_eq!(in_english, en);
        assert_eq!(in_french, fr);
    }

    #[test]
    fn words_in_a_number_field_are_kept_and_digits_are_asked_for() {
        check(
            "direction.measures.m.target",
            "six",
            "“six” is not a number: write digits, for example 4.2. What you typed is kept.",
            "«\u{202f}six\u{202f}» n’est pas un nombre\u{a0}: écrivez des chiffres, par exemple 4,2. Votre saisie est conservée.",
        );
    }

    #[test]
    fn a_number_beyond_all_figures_is_told_from_a_word() {
        check(
            "direction.measures.m.target",
            "9999999999999999999",
            "“9999999999999999999” is too large: write at most 15 digits, or count in a larger unit. What you typed is kept.",
            "«\u{202f}9999999999999999999\u{202f}» est trop grand\u{a0}: écrivez 15 chiffres au plus, ou comptez dans une unité plus grande. Votre saisie est conservée.",
        );
    }

    #[test]
    fn only_the_beginning_of_a_long_slip_is_said_back() {
        let plan = test_plan(&[("technology.hours_available", &"é".repeat(10_000))]);
        let [english, _] = said(&plan, "technology.hours_available");
        assert!(english.starts_with(&format!("“{}…” is not a number", "é".repeat(40))), "{english}");
    }

    #[test]
    fn words_in_a_date_field_are_kept_and_a_day_is_asked_for() {
        for typed in ["soon", "2027-02-30", "30/06/2027"] {
            check(
                "evaluation.next_review",
                typed,
                &format!(
                    "“{typed}” is not a date: choose a day that exists, or write it as 2027-06-30. What you typed is kept."
                ),
                &format!(
                    "«\u{202f}{typed}\u{202f}» n’est pas une date\u{a0}: choisissez un jour qui existe, ou écrivez-le sous la forme 2027-06-30. Votre saisie est conservée."
                ),
            );
        }
    }

    #[test]
    fn a_year_that_nobody_means_is_told() {
        for typed in ["0202-06-30", "2101-01-01", "12026-01-01"] {
            check(
                "evaluation.next_review",
                typed,
                &format!("Check the year of “{typed}”: it should lie between 1900 and 2100. What you typed is kept."),
                &format!(
                    "Vérifiez l’année de «\u{202f}{typed}\u{202f}»\u{a0}: elle devrait être comprise entre 1900 et 2100. Votre saisie est conservée."
                ),
            );
        }
        check("evaluation.next_review", "2100-12-31", "", "");
    }

    #[test]
    fn a_share_lies_between_none_and_all() {
        for (typed, en, fr) in [("140", "140", "140"), ("-0,5", "\u{2212}0.5", "\u{2212}0,5")] {
            check(
                "target.ladder.critics",
                typed,
                &format!("{en}% is not possible: a share lies between 0 and 100%. What you typed is kept."),
                &format!(
                    "{fr}\u{202f}% n’est pas possible\u{a0}: une part est comprise entre 0 et 100\u{202f}%. Votre saisie est conservée."
                ),
            );
        }
        for typed in ["0", "100", "33,3", ""] {
            check("target.ladder.critics", typed, "", "");
        }
    }

    #[test]
    fn hours_are_never_negative() {
        for path in ["technology.hours_available", "technology.channels.a.hours"] {
            check(
                path,
                "-2",
                "\u{2212}2 hours are not possible: write 0 or more. What you typed is kept.",
                "\u{2212}2 heures, ce n’est pas possible\u{a0}: écrivez 0 ou plus. Votre saisie est conservée.",
            );
            check(path, "0", "", "");
        }
    }

    #[test]
    fn people_are_counted_whole_from_one() {
        for (typed, en, fr) in [("0", "0", "0"), ("46,5", "46.5", "46,5")] {
            check(
                "target.ladder.basis.n",
                typed,
                &format!("{en} people cannot have answered: write a whole number, 1 or more. What you typed is kept."),
                &format!(
                    "{fr} ne peut pas être un nombre de réponses\u{a0}: écrivez un nombre entier, 1 ou plus. Votre saisie est conservée."
                ),
            );
        }
        check("target.ladder.basis.n", "1", "", "");
    }

    #[test]
    fn a_year_is_whole_and_can_be_meant() {
        for (typed, en, fr) in [("20110", "20110", "20110"), ("2010,5", "2010.5", "2010,5"), ("10", "10", "10")] {
            check(
                "target.ladder.basis.year",
                typed,
                &format!("{en} is not a year: write four digits, between 1900 and 2100. What you typed is kept."),
                &format!(
                    "{fr} n’est pas une année\u{a0}: écrivez quatre chiffres, entre 1900 et 2100. Votre saisie est conservée."
                ),
            );
        }
        check("target.ladder.basis.year", "2010", "", "");
    }

    #[test]
    fn a_target_differs_from_its_start() {
        let mut plan =
            test_plan(&[("direction.measures.m.baseline", "1234,5"), ("direction.measures.m.target", "1234.50")]);
        assert_eq!(
            said(&plan, "direction.measures.m.target"),
            [
                "The target equals the start value, 1,234.5: nothing would change. Aim higher or lower.",
                "La cible est égale à la valeur de départ, 1\u{202f}234,5\u{a0}: rien ne changerait. Visez plus haut ou plus bas.",
            ]
        );
        plan.write("direction.measures.m.target", "1235");
        assert_eq!(complaint(&plan, "direction.measures.m.target"), None);
    }

    #[test]
    fn a_deadline_comes_after_the_start_and_either_field_says_so() {
        let mut plan = test_plan(&[
            ("direction.measures.m.baseline_date", "2026-09-01"),
            ("direction.measures.m.deadline", "2026-09-01"),
        ]);
        assert_eq!(
            said(&plan, "direction.measures.m.deadline"),
            [
                "The deadline has to come after the date of the start value, 1\u{a0}September 2026.",
                "L’échéance doit venir après la date de la valeur de départ, le 1er\u{a0}septembre 2026.",
            ]
        );
        assert_eq!(
            said(&plan, "direction.measures.m.baseline_date"),
            [
                "The start value has to be dated before the deadline, 1\u{a0}September 2026.",
                "La valeur de départ doit être datée d’avant l’échéance, le 1er\u{a0}septembre 2026.",
            ]
        );
        plan.write("direction.measures.m.deadline", "2026-09-02");
        assert_eq!(complaint(&plan, "direction.measures.m.deadline"), None);
        assert_eq!(complaint(&plan, "direction.measures.m.baseline_date"), None);
    }

    #[test]
    fn a_long_text_is_kept_and_its_price_on_paper_told() {
        check(
            "direction.decision.because",
            &"🥐".repeat(10_000),
            "This text has 10,000 characters. All of it is kept, but on paper your plan will need more than one page: 2,000 characters at most fit better.",
            "Ce texte compte 10\u{202f}000 caractères. Il est conservé en entier, mais sur papier votre plan prendra plus d’une page\u{a0}: mieux vaut 2\u{202f}000 caractères au plus.",
        );
        check("direction.decision.because", &"é".repeat(2000), "", "");
        assert_eq!(said(&test_plan(&[("name", &"é".repeat(2001))]), "name").map(|said| said.is_empty()), [false; 2]);
    }

    #[test]
    fn a_path_that_leads_nowhere_has_nothing_to_complain_of() {
        for path in ["", "direction", "direction.measures.gone.target", "target.ladder.basis.kind"] {
            assert_eq!(complaint(&Plan::default(), path), None, "{path}");
        }
    }
}
