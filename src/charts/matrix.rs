//! The risk matrix: five by five places, likelihood to the right, impact upwards, and the numbered dots in them.

use super::pentagon::{Point, tenths};
use std::fmt::Write;

/// How many steps each axis has.
pub const STEPS: u8 = 5;

/// The width of the drawing, in user units.
pub const WIDTH: f64 = LEFT + 5.0 * CELL_WIDTH + 2.0;

/// The height of the drawing, in user units.
pub const HEIGHT: f64 = BOTTOM + 34.0;

/// The width of a place, in user units.
pub const CELL_WIDTH: f64 = 56.0;

/// The height of a place, in user units.
pub const CELL_HEIGHT: f64 = 48.0;

/// Where the places begin, in user units; the steps of the impact stand before.
pub const LEFT: f64 = 18.0;

/// Where the places begin, in user units; the name of the impact stands above.
pub const TOP: f64 = 20.0;

/// Where the places end, in user units; the steps and the name of the likelihood stand below.
pub const BOTTOM: f64 = TOP + 5.0 * CELL_HEIGHT;

/// The radius of a dot, in user units.
pub const DOT: f64 = 8.2;

/// The distance from a dot to the next, in user units.
const APART: f64 = 17.4;

/// Dots in a row of one place.
const IN_A_ROW: usize = 3;

/// Dots in one place; where there are more, the last one says how many.
const IN_A_PLACE: usize = 2 * IN_A_ROW;

/// A risk that has its place in the matrix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Its number in the list, from 1.
    pub number: usize,
    /// How likely it is, 1–5.
    pub likelihood: u8,
    /// How grave it would be, 1–5.
    pub impact: u8,
}

/// What stands in a place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mark {
    /// The dot of a risk, by its number.
    Dot(Point, usize),
    /// So many more.
    More(Point, usize),
}

/// The upper left corner of the place of a likelihood and an impact from 1 to 5, in user units.
pub fn corner(likelihood: u8, impact: u8) -> Point {
    Point {
        x: LEFT + f64::from(likelihood.clamp(1, STEPS) - 1) * CELL_WIDTH,
        y: TOP + f64::from(STEPS - impact.clamp(1, STEPS)) * CELL_HEIGHT,
    }
}

/// The dots of risks, each in its place.
pub fn marks(spots: &[Spot]) -> Vec<Mark> {
    let mut marks = Vec::new();
    for impact in 1..=STEPS {
        for likelihood in 1..=STEPS {
            let here: Vec<usize> = spots
                .iter()
                .filter(|spot| (spot.likelihood, spot.impact) == (likelihood, impact))
                .map(|spot| spot.number)
                .collect();
            fill(&here, corner(likelihood, impact), &mut marks);
        }
    }
    marks
}

/// Puts the dots of one place in rows, in the middle of what the score above leaves free.
fn fill(numbers: &[usize], corner: Point, marks: &mut Vec<Mark>) {
    let room = if numbers.len() > IN_A_PLACE { IN_A_PLACE - 1 } else { IN_A_PLACE };
    let (shown, more) = numbers.split_at(numbers.len().min(room));
    let count = shown.len() + usize::from(!more.is_empty());
    let place = |at: usize| {
        let (row, column) = (at / IN_A_ROW, at % IN_A_ROW);
        let columns = (count - row * IN_A_ROW).min(IN_A_ROW);
        let upper = if count > IN_A_ROW { 21.5 } else { 29.0 };
        Point {
            x: tenths(corner.x + CELL_WIDTH / 2.0 + (steps(column) - steps(columns - 1) / 2.0) * APART),
            y: tenths(corner.y + upper + steps(row) * APART),
        }
    };
    marks.extend(shown.iter().enumerate().map(|(at, number)| Mark::Dot(place(at), *number)));
    if !more.is_empty() {
        marks.push(Mark::More(place(shown.len()), more.len()));
    }
}

fn steps(count: usize) -> f64 {
    u8::try_from(count).map_or(0.0, f64::from)
}

/// Diagonal lines across a rectangle of a width and a height, so far apart, as the outline of a path.
pub fn hatch(corner: Point, width: f64, height: f64, apart: f64) -> String {
    let mut path = String::new();
    let mut along = apart / 2.0;
    while along < width + height {
        let from = (along.min(width), (along - width).max(0.0));
        let to = ((along - height).max(0.0), along.min(height));
        // Writing to a string cannot fail.
        let _ = write!(
            path,
            "M{} {}L{} {}",
            tenths(corner.x + from.0),
            tenths(corner.y + from.1),
            tenths(corner.x + to.0),
            tenths(corner.y + to.1)
        );
        along += apart.max(1.0);
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spots(count: usize, likelihood: u8, impact: u8) -> Vec<Spot> {
        (1..=count).map(|number| Spot { number, likelihood, impact }).collect()
    }

    fn place(mark: Mark) -> Point {
        match mark {
            Mark::Dot(at, _) | Mark::More(at, _) => at,
        }
    }

    #[test]
    fn likelihood_leads_to_the_right_and_impact_upwards() {
        assert_eq!(corner(1, 5), Point { x: LEFT, y: TOP });
        assert_eq!(corner(5, 1), Point { x: LEFT + 4.0 * CELL_WIDTH, y: BOTTOM - CELL_HEIGHT });
        assert_eq!(corner(0, 9), corner(1, 5), "nothing leaves the matrix");
    }

    #[test]
    fn each_risk_is_a_dot_until_a_place_is_full_and_then_the_rest_is_counted() {
        assert!(marks(&[]).is_empty());
        for (count, dots, more) in [(1, 1, 0), (6, 6, 0), (7, 5, 2), (50, 5, 45)] {
            let marks = marks(&spots(count, 3, 4));
            let counted: usize = marks.iter().map(|m| if let Mark::More(_, n) = m { *n } else { 0 }).sum();
            assert_eq!(marks.iter().filter(|mark| matches!(mark, Mark::Dot(..))).count(), dots, "{count}");
            assert_eq!(counted, more, "{count}");
        }
    }

    #[test]
    fn dots_stay_within_their_place_and_apart() {
        for count in 1..=8 {
            let places: Vec<Point> = marks(&spots(count, 5, 1)).into_iter().map(place).collect();
            let corner = corner(5, 1);
            for (at, one) in places.iter().enumerate() {
                assert!(one.x - DOT >= corner.x && one.x + DOT <= corner.x + CELL_WIDTH, "{count}: {one:?}");
                assert!(one.y - DOT >= corner.y && one.y + DOT <= corner.y + CELL_HEIGHT, "{count}: {one:?}");
                for other in places.iter().skip(at + 1) {
                    assert!((one.x - other.x).hypot(one.y - other.y) > 2.0 * DOT, "{count}: {one:?} {other:?}");
                }
            }
        }
    }

    #[test]
    fn hatching_stays_within_its_rectangle() {
        assert_eq!(hatch(Point { x: 0.0, y: 0.0 }, 10.0, 6.0, 8.0), "M4 0L0 4M10 2L6 6");
    }
}
