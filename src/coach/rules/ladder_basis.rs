//! The ladder says where its shares come from, and a published figure is not passed off as one's own.

use super::{Rule, Said};
use crate::catalog::published_ladder;
use crate::coach::Severity;
use crate::coach::answer::{answered, number};
use crate::plan::{BasisKind, Choice, Component, Plan, Profile, Rung};
use crate::words::{Locale, Named, t, text};
use chrono::NaiveDate;

pub(super) const RULE: Rule = Rule {
    code: "ladder-basis",
    severity: Severity::Warn,
    components: &[Component::Target],
    statement: text!(coach.rules.ladder_basis.rule),
    behind: &[
        "target.ladder.creators",
        "target.ladder.conversationalists",
        "target.ladder.critics",
        "target.ladder.collectors",
        "target.ladder.joiners",
        "target.ladder.spectators",
        "target.ladder.inactives",
        "target.ladder.basis",
    ],
    check,
};

/// So many rungs do not agree by chance (our judgement); with fewer, honest figures would be suspected.
const AGREEING: usize = 3;

const KIND: &str = "target.ladder.basis.kind";

const PEOPLE: &str = "target.ladder.basis.n";

fn check(plan: &Plan, _today: NaiveDate, locale: Locale) -> Option<Said> {
    if !Rung::ALL.iter().any(|rung| share(plan, *rung).is_some()) {
        return None;
    }
    let said = |place: &str, title: &str, why: String, mend: &str| {
        Some(Said { place: place.to_owned(), title: title.to_owned(), why, mend: mend.to_owned(), ..Said::default() })
    };
    match plan.target.ladder.basis.kind {
        None => said(
            KIND,
            t!(locale, coach.rules.ladder_basis.none.title),
            t!(locale, coach.rules.ladder_basis.none.why).to_owned(),
            t!(locale, coach.rules.ladder_basis.none.mend),
        ),
        Some(BasisKind::Published) => {
            let fields = [
                ("target.ladder.basis.population", t!(locale, coach.rules.ladder_basis.undated.whom)),
                ("target.ladder.basis.year", t!(locale, coach.rules.ladder_basis.undated.year)),
            ];
            let (place, mend) = fields.into_iter().find(|(place, _)| !answered(plan, place))?;
            let why = t!(locale, coach.rules.ladder_basis.undated.why).to_owned();
            said(place, t!(locale, coach.rules.ladder_basis.undated.title), why, mend)
        }
        Some(own) => {
            let Some(profile) = Profile::ALL.iter().copied().find(|profile| agrees(plan, *profile)) else {
                return (own == BasisKind::OwnSurvey && !answered(plan, PEOPLE)).then(|| Said {
                    place: PEOPLE.to_owned(),
                    title: t!(locale, coach.rules.ladder_basis.uncounted.title).to_owned(),
                    why: t!(locale, coach.rules.ladder_basis.uncounted.why).to_owned(),
                    mend: t!(locale, coach.rules.ladder_basis.uncounted.mend).to_owned(),
                    ..Said::default()
                });
            };
            let why = t!(
                locale,
                coach.rules.ladder_basis.borrowed.why,
                basis = own.name(locale),
                profile = profile.name(locale)
            );
            let title = t!(locale, coach.rules.ladder_basis.borrowed.title);
            said(KIND, title, why, t!(locale, coach.rules.ladder_basis.borrowed.mend))
        }
    }
}

/// Whether every published rung of a profile, and enough of them, has exactly the share it has in the plan.
fn agrees(plan: &Plan, profile: Profile) -> bool {
    let shares = published_ladder(profile).shares;
    let published = || shares.iter().zip(Rung::ALL).filter_map(|(share, rung)| Some((f64::from((*share)?), *rung)));
    let equal = |(published, rung): (f64, Rung)| share(plan, rung).is_some_and(|own| (own - published).abs() < 1e-9);
    published().count() >= AGREEING && published().all(equal)
}

fn share(plan: &Plan, rung: Rung) -> Option<f64> {
    number(plan, &format!("target.ladder.{}", rung.code()))
}

#[cfg(test)]
mod tests {
    use super::RULE;
    use crate::coach::test_plan::{day, test_plan};
    use crate::plan::{Plan, Profile};
    use crate::words::{LOCALES, Locale, Named};

    /// The ladder of US online adults in December 2006.
    const US_2006: [(&str, &str); 6] = [
        ("target.ladder.creators", "13"),
        ("target.ladder.critics", "19"),
        ("target.ladder.collectors", "15"),
        ("target.ladder.joiners", "19"),
        ("target.ladder.spectators", "33"),
        ("target.ladder.inactives", "52"),
    ];

    fn ladder(basis: &[(&str, &str)]) -> Plan {
        let mut plan = test_plan(&US_2006);
        for (field, typed) in basis {
            plan.write(&format!("target.ladder.basis.{field}"), typed);
        }
        plan
    }

    #[track_caller]
    fn check_speaks(plan: &Plan, place: &str, en: &str, fr: &str) {
        let said = LOCALES.map(|locale| RULE.finding(plan, day(11, 22), locale).map(|it| (it.place, it.why)));
        assert_eq!(said, [en, fr].map(|why| Some((place.into(), why.into()))));
    }

    #[test]
    fn speaks_when_shares_have_no_basis() {
        check_speaks(
            &test_plan(&[("target.ladder.critics", "0")]),
            "target.ladder.basis.kind",
            "Shares are given, and nothing says whether you asked, estimated or read them somewhere. These do not deserve the same trust.",
            "Des parts sont données, et rien ne dit si vous les avez demandées, estimées ou lues quelque part. Elles ne méritent pas la même confiance.",
        );
    }

    #[test]
    fn speaks_when_a_published_ladder_passes_for_our_own() {
        let [en, fr] = LOCALES.map(|locale| Profile::Us2006.name(locale));
        check_speaks(
            &ladder(&[("kind", "own_estimate")]),
            "target.ladder.basis.kind",
            &format!(
                "The ladder is given as: Our own estimate. Its figures are exactly those published for “{en}”, which describe other people in another year."
            ),
            &format!(
                "L’échelle est donnée comme\u{a0}: Notre propre estimation. Ses chiffres sont exactement ceux publiés pour «\u{202f}{fr}\u{202f}»\u{a0}: ils décrivent d’autres personnes, une autre année."
            ),
        );
    }

    #[test]
    fn speaks_when_a_published_figure_lacks_its_people_or_its_year() {
        let place = |plan: &Plan| RULE.finding(plan, day(11, 22), Locale::en).map(|it| (it.place, it.mend));
        let said = |place: &str, mend: &str| Some((place.to_owned(), mend.to_owned()));
        assert_eq!(
            place(&ladder(&[("kind", "published")])),
            said("target.ladder.basis.population", "Say whom the figures are about")
        );
        assert_eq!(
            place(&ladder(&[("kind", "published"), ("population", "US adults"), ("year", "06")])),
            said("target.ladder.basis.year", "Give the year of the figures")
        );
    }

    #[test]
    fn speaks_when_a_survey_does_not_say_how_many_answered() {
        for n in ["", "0", "a few"] {
            let mut plan = ladder(&[("kind", "own_survey"), ("n", n)]);
            plan.write("target.ladder.joiners", "18");
            check_speaks(
                &plan,
                "target.ladder.basis.n",
                "The shares come from your own survey, and nothing says how many people answered. Among ten people, chance alone can move a share by thirty points; among a thousand, by three.",
                "Les parts viennent de votre propre enquête, et rien ne dit combien de personnes ont répondu. Sur dix personnes, le hasard seul peut déplacer une part de trente points\u{202f}; sur mille, de trois.",
            );
        }
    }

    #[test]
    fn silent_when_the_basis_is_told_and_the_figures_are_our_own() {
        let published = ladder(&[("kind", "published"), ("population", "US adults"), ("year", "2006")]);
        assert_eq!(RULE.finding(&published, day(11, 22), Locale::en), None);
        let mut own = ladder(&[("kind", "own_survey"), ("n", "46")]);
        own.write("target.ladder.joiners", "18");
        assert_eq!(RULE.finding(&own, day(11, 22), Locale::en), None);
        // Profiles of which one or two rungs were published prove nothing.
        let few = test_plan(&[
            ("target.ladder.creators", "21"),
            ("target.ladder.critics", "42"),
            ("target.ladder.basis.kind", "own_survey"),
            ("target.ladder.basis.n", "46"),
        ]);
        assert_eq!(RULE.finding(&few, day(11, 22), Locale::en), None);
    }

    #[test]
    fn silent_when_empty() {
        assert_eq!(RULE.finding(&Plan::default(), day(11, 22), Locale::en), None);
        let no_shares = test_plan(&[("target.ladder.basis.kind", "published")]);
        assert_eq!(RULE.finding(&no_shares, day(11, 22), Locale::en), None);
    }
}
