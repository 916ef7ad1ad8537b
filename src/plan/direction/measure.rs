//! Measures: numbers that are followed from a baseline to a target, with what they are made of.

use super::Objective;
use crate::plan::choice::choice;
use crate::plan::entry::{DateEntry, NumberEntry};
use crate::plan::id::Id;
use crate::plan::value::fields;

/// One number that is followed from a baseline to a target.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Measure {
    /// What the measure is called in paths and readings.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// The objective whose progress it shows.
    pub family: Option<Objective>,
    /// What is counted, and how; without the denominator where one of the three is chosen.
    pub formula: String,
    /// What the count is divided by, where it is one of the three that are easily mixed up.
    pub divided_by: Option<Denominator>,
    /// What kind of number it is.
    pub statistic: Option<Statistic>,
    /// What it is counted in.
    pub unit: String,
    /// Which way is good.
    pub better: Option<Better>,
    /// How often it is read.
    pub frequency: Option<Frequency>,
    /// Whether it is in money.
    pub financial: bool,
    /// The value at the start, in the unit.
    pub baseline: NumberEntry,
    /// The civil day of that value.
    pub baseline_date: DateEntry,
    /// The sample the value at the start comes from, where it comes from one.
    pub sample: Sample,
    /// Where the numbers come from.
    pub source: String,
    /// The value aimed at, in the unit.
    pub target: NumberEntry,
    /// The civil day by which it should be reached.
    pub deadline: DateEntry,
    /// Who answers for it.
    pub owner: String,
}

fields!(row Measure {
    name, family, formula, divided_by, statistic, unit, better, frequency, financial, baseline, baseline_date, sample, source,
    target, deadline, owner
});

/// The sample behind a value, where so few answered that chance shows.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema), schemars(default, deny_unknown_fields))]
pub struct Sample {
    /// How many answered (1 or more).
    pub n: NumberEntry,
    /// The favourable part of a difference of two shares, in per cent: promoters, positive mentions (0–100).
    pub favourable: NumberEntry,
    /// The unfavourable part, in per cent: detractors, negative mentions (0–100).
    pub unfavourable: NumberEntry,
}

fields!(Sample { n, favourable, unfavourable });

choice! {
    /// Three denominators that give three different figures for the same interactions; a measure has one of them.
    Denominator {
        /// People who saw it.
        Reach = "reach",
        /// Times it was shown.
        Impressions = "impressions",
        /// People who follow us.
        Followers = "followers",
    }
}

choice! {
    /// Kinds of number a measure can be.
    Statistic {
        /// How many there are.
        Count = "count",
        /// A part of a whole, in per cent (0–100).
        Share = "share",
        /// The mean of several values.
        Mean = "mean",
        /// The value in the middle.
        Median = "median",
        /// A difference of two shares, from −100 to 100: NPS, net sentiment.
        Net = "net",
        /// One number divided by another, that is no share.
        Ratio = "ratio",
    }
}

choice! {
    /// Which way a measure should go.
    Better {
        /// More is better.
        Up = "up",
        /// Less is better.
        Down = "down",
    }
}

choice! {
    /// How often a measure is read.
    Frequency {
        /// Every week.
        Weekly = "weekly",
        /// Every month.
        Monthly = "monthly",
        /// Every three months.
        Quarterly = "quarterly",
        /// Twice a year.
        HalfYearly = "half_yearly",
        /// Once a year.
        Yearly = "yearly",
    }
}
