//! A step as a short page of chapters, and what a chapter is made of.

use super::question::Field;
use crate::plan::{Component, Plan};
use crate::words::{Locale, Text};

/// The step of a component.
#[derive(Debug)]
pub struct Step {
    /// The component.
    pub component: Component,
    /// What it asks, in the order of thinking; the decision stands before and after.
    pub chapters: &'static [Chapter],
}

/// A few questions under one heading.
#[derive(Debug)]
pub struct Chapter {
    /// Its code in addresses; it never changes its meaning.
    pub code: &'static str,
    /// The heading.
    pub heading: Text,
    /// The heading in a word or two, for the list of steps.
    pub short: Text,
    /// What it asks, in a few words.
    pub ask: Text,
    /// A sentence to begin with, once the chapter is open.
    pub lead: Text,
    /// The paths above all of its answers.
    pub places: &'static [&'static str],
    /// What the line of the closed chapter says of its answers.
    pub answered: Answered,
    /// What it is made of.
    pub parts: &'static [Part],
}

/// What a chapter, or a list, says of its answers in one line.
#[derive(Clone, Copy, Debug)]
pub enum Answered {
    /// The first answer that there is.
    First,
    /// How many rows there are, and the first of them by its name.
    Rows(&'static List),
    /// What only code can sum up.
    Judged(Widget),
}

/// A part of a chapter or of a row.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// Questions.
    Ask(Layout, &'static [Field]),
    /// A list whose rows come, go and move.
    Rows(&'static List),
    /// More of the same, under one fold that is open where it holds answers.
    More(Text, &'static [Part]),
    /// Examples, folded.
    Examples(Text, &'static [Text]),
    /// A quiet remark.
    Hint(Text),
    /// What no description can say.
    Widget(Widget),
}

/// How questions stand beside each other.
#[derive(Clone, Copy, Debug)]
pub enum Layout {
    /// As many in a line as find room.
    Grid,
    /// Two in a line.
    Pairs,
    /// The few that make a row, in one box.
    Strip,
    /// Under a legend of their own.
    Legend(Text),
    /// Questions that are read as such, one below the other, under a legend.
    Questions(Text),
    /// As a widget draws them.
    Drawn(Widget),
}

/// A list whose rows come, go and move.
#[derive(Debug)]
pub struct List {
    /// Its path.
    pub path: &'static str,
    /// What the button says that adds a row.
    pub add: Text,
    /// What a good row looks like, shown while there is none.
    pub empty: Text,
    /// What a row without a name is called, by its place from 1.
    pub one: fn(Locale, usize) -> String,
    /// What is asked of a row; its first question is its name.
    pub row: &'static [Part],
    /// What is always in sight of a row.
    pub digest: Option<Widget>,
    /// In which other order its reader may have it.
    pub sorting: Option<Sorting>,
    /// How it is printed.
    pub printed: Printed,
}

/// Another order than the plan's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sorting {
    /// The highest risk first.
    Score,
}

/// How a list is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Printed {
    /// A column for each question, a line for each row.
    Table,
    /// Each row with its questions.
    Records,
    /// As the sheet draws it.
    Drawn(Widget),
}

/// What is drawn, judged or offered by code: one match for the pages, one for the sheets, both complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Widget {
    /// Of Direction.
    Direction(DirectionWidget),
    /// Of Target.
    Target(TargetWidget),
    /// Of Uniqueness.
    Uniqueness(UniquenessWidget),
    /// Of Technology.
    Technology(TechnologyWidget),
    /// Of Evaluation.
    Evaluation(EvaluationWidget),
}

/// The widgets of Direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DirectionWidget {
    /// What each objective is for, and when not.
    ObjectiveHelp,
    /// What another leading objective asks to look at again.
    ObjectiveChange,
    /// Whether the objective for later leads already.
    LaterLeads,
    /// The goal as one sentence.
    GoalSentence,
    /// The five letters, judged.
    Smart,
    /// A measure in one line.
    Measure,
    /// Measures to take.
    MeasureOffers,
    /// A risk in one line.
    Risk,
    /// Risks to take.
    RiskOffers,
    /// The matrix of the risks.
    RiskMatrix,
    /// Where a known risk comes from.
    RiskSource,
}

/// The widgets of Target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetWidget {
    /// A segment in one line, and whether it is the primary one.
    Segment,
    /// What follows from the welcome.
    Welcome,
    /// The segments side by side.
    Comparison,
    /// The rungs of the ladder, in words.
    Rough,
    /// The rungs of the ladder, a share each.
    Rungs,
    /// The ladder as a picture, and what it comes to.
    Ladder,
    /// What the basis still lacks.
    BasisMissing,
    /// How to ask one's own people.
    HowToAsk,
    /// The survey, person by person.
    Tally,
    /// The counts of the survey.
    Counts,
    /// From the survey to the ladder.
    FillLadder,
    /// How many motivations count.
    MotiveSummary,
    /// The nine motivations, two questions each.
    Motives,
}

/// The widgets of Uniqueness.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UniquenessWidget {
    /// The positioning as one sentence.
    PositioningSentence,
}

/// The widgets of Technology.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TechnologyWidget {
    /// Channels to take, and the one that leads.
    Channels,
    /// A channel in one line.
    Channel,
    /// The hours needed and there.
    Hours,
}

/// The widgets of Evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EvaluationWidget {
    /// The next review and the last.
    Reviews,
    /// A review in one line.
    Review,
    /// A reading in one line.
    Reading,
    /// The readings under their measures.
    Readings,
}

impl Chapter {
    /// Whether a path is one of its answers, a list of it, or leads to them.
    pub fn holds(&self, path: &str) -> bool {
        let at_or_below =
            |place: &&&str| path.strip_prefix(**place).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
        self.places.iter().any(|place| at_or_below(&place))
    }

    /// Whether anything in it is answered.
    pub fn says_something(&self, plan: &Plan) -> bool {
        self.places.iter().any(|place| plan.says_something(place))
    }
}

/// A list at its path, with the words that stand in `plan.json` under it: what adds a row, what a good one looks like, and
/// what one without a name is called.
macro_rules! list {
    ($component:ident.$name:ident { $($field:ident: $value:expr),+ $(,)? }) => {
        $crate::form::List {
            path: concat!(stringify!($component), ".", stringify!($name)),
            add: $crate::words::text!(plan.$component.$name.add),
            empty: $crate::words::text!(plan.$component.$name.empty),
            one: |locale, number| $crate::words::t!(locale, plan.$component.$name.one, number = number),
            $($field: $value),+
        }
    };
}
pub(super) use list;

/// A chapter by its code, with its words in `chapters.json`, and the heading and lead of `questions` in `plan.json`.
macro_rules! chapter {
    ($component:ident.$code:ident of $questions:ident { $($field:ident: $value:expr),+ $(,)? }) => {
        $crate::form::Chapter {
            code: stringify!($code),
            heading: $crate::words::text!(plan.$component.$questions.heading),
            short: $crate::words::text!(chapters.$component.$code.short),
            ask: $crate::words::text!(chapters.$component.$code.ask),
            lead: $crate::words::text!(plan.$component.$questions.lead),
            $($field: $value),+
        }
    };
}
pub(super) use chapter;
