//! What to do next, in words: a button, and why it is worth pressing.

use crate::coach::Shortcut;
use crate::form;
use crate::plan::{Motive, Rung};
use crate::words::{Locale, Named, t};

/// Names each advice once, with the key of its words. What is missing at a question matters for the reason that stands
/// at the question itself.
macro_rules! advice {
    (
        at a question { $($asked:ident => $asked_key:ident;)+ }
        elsewhere { $($variant:ident => $key:ident;)+ }
    ) => {
        /// Something that is missing, and what to do about it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum Advice {
            $($asked,)+
            $($variant,)+
            /// The share of a rung is missing.
            Rung(Rung),
            /// Nothing is given to a motivation that counts.
            MotiveAnswer(Motive),
            /// A question to ourselves is open.
            AskOurselves,
            /// A question to customers is open.
            AskCustomers,
        }

        impl Advice {
            /// The element that does it sooner, where the way leads to a list.
            pub(super) fn shortcut(self, to_list: bool) -> Option<Shortcut> {
                match self {
                    Self::Absence if to_list => Some(Shortcut::TakeAbsence),
                    _ => None,
                }
            }

            /// What a button says, and why; `place` is where the answer is missing.
            pub(super) fn words(self, locale: Locale, place: &str) -> (String, String) {
                let question = form::label(locale, place);
                let why = || form::field(locale, place).map_or("", |words| words.why).to_owned();
                match self {
                    $(Self::$asked => (t!(locale, coach.advice.$asked_key.label).to_owned(), why()),)+
                    $(Self::$variant => (
                        t!(locale, coach.advice.$key.label).to_owned(),
                        t!(locale, coach.advice.$key.why).to_owned(),
                    ),)+
                    Self::Rung(rung) => (
                        t!(locale, coach.advice.rung.label, rung = rung.name(locale)),
                        t!(locale, coach.advice.rung.why).to_owned(),
                    ),
                    Self::MotiveAnswer(motive) => (
                        t!(locale, coach.advice.motive_answer.label).to_owned(),
                        t!(locale, coach.advice.motive_answer.why, motive = motive.name(locale)),
                    ),
                    Self::AskOurselves => (
                        t!(locale, coach.advice.ask_ourselves.label).to_owned(),
                        t!(locale, coach.advice.ask_ourselves.why, question = question),
                    ),
                    Self::AskCustomers => (
                        t!(locale, coach.advice.ask_customers.label).to_owned(),
                        t!(locale, coach.advice.ask_customers.why, question = question),
                    ),
                }
            }
        }
    };
}

advice! {
    at a question {
        Will => will;
        WillNot => will_not;
        Because => because;
        Objective => objective;
        Change => change;
        Whom => whom;
        MeasureName => measure_name;
        MeasureUnit => measure_unit;
        MeasureFormula => measure_formula;
        MeasureBetter => measure_better;
        Baseline => baseline;
        BaselineDate => baseline_date;
        Source => source;
        TargetValue => target_value;
        Deadline => deadline;
        Owner => owner;
        MeasureFrequency => measure_frequency;
        Realistic => realistic;
        Relevant => relevant;
        RiskName => risk_name;
        Likelihood => likelihood;
        Impact => impact;
        Prevention => prevention;
        Response => response;
        RiskOwner => risk_owner;
        Acts => acts;
        SegmentWho => segment_who;
        SegmentNeeds => segment_needs;
        SegmentPlaces => segment_places;
        SegmentSize => segment_size;
        SegmentSizeBasis => segment_size_basis;
        SegmentWelcome => segment_welcome;
        Basis => basis;
        SurveySize => survey_size;
        PublishedPopulation => published_population;
        PublishedYear => published_year;
        RivalName => rival_name;
        RivalPromise => rival_promise;
        RivalPlaces => rival_places;
        PositioningDifference => positioning_difference;
        Claim => claim;
        Evidence => evidence;
        ChannelName => channel_name;
        Verdict => verdict;
        LookAgain => look_again;
        Hours => hours;
        HoursAvailable => hours_available;
        NextReview => next_review;
        AskingWho => asking_who;
        AskingWhom => asking_whom;
        AskingBy => asking_by;
        ReviewDate => review_date;
        ReadingMeasure => reading_measure;
        ReadingDate => reading_date;
        ReadingValue => reading_value;
    }
    elsewhere {
        Suits => suits;
        FirstMeasure => first_measure;
        DeadlinePast => deadline_past;
        FirstRisk => first_risk;
        Absence => absence;
        FirstSegment => first_segment;
        Primary => primary;
        AskThem => ask_them;
        Motive => motive;
        FirstRival => first_rival;
        SecondRival => second_rival;
        PositioningWhom => positioning_whom;
        PositioningNeed => positioning_need;
        PositioningOffer => positioning_offer;
        PositioningKind => positioning_kind;
        PositioningBenefit => positioning_benefit;
        PositioningRival => positioning_rival;
        FirstClaim => first_claim;
        FirstChannel => first_channel;
        Leading => leading;
        OneLeading => one_leading;
        ReasonForSecond => reason_for_second;
        ReasonForLater => reason_for_later;
        LookAgainPast => look_again_past;
        SetAside => set_aside;
        NextReviewPast => next_review_past;
        AskingPast => asking_past;
        FirstReview => first_review;
        MeasureToRead => measure_to_read;
        Reading => reading;
    }
}
