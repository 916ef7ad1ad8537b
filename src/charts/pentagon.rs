//! The pentagon of strengths: five axes from the middle, the first upwards, the others clockwise.

use crate::plan::Component;
use std::f64::consts::TAU;
use std::fmt::Write;

/// What each axis stands for.
pub const AXES: [Component; 5] =
    [Component::Direction, Component::Target, Component::Uniqueness, Component::Technology, Component::Evaluation];

/// The length of an axis, from 0 to 100 points, in user units.
pub const RADIUS: f64 = 90.0;

/// A place in the drawing, in user units from its middle, y downwards.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// Where the words of an axis stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Anchor {
    /// The baseline of the name; the number stands one line below.
    pub at: Point,
    /// Which end of the words is there: the value of `text-anchor`.
    pub end: &'static str,
}

/// The distance from the baseline of a name to that of its number, in user units.
pub const LINE: f64 = 14.0;

/// The five places of values from 0 to 100; more counts as 100.
pub fn points(values: [u8; 5]) -> [Point; 5] {
    let mut axis = 0.0;
    values.map(|value| {
        let angle = axis * TAU / 5.0;
        axis += 1.0;
        let length = RADIUS * f64::from(value.min(100)) / 100.0;
        Point { x: length * angle.sin(), y: -length * angle.cos() }
    })
}

/// The regular pentagon on which every axis has the same value, 0 to 100.
pub fn ring(value: u8) -> [Point; 5] {
    points([value; 5])
}

/// A closed path through points, to a tenth of a unit.
pub fn path(points: [Point; 5]) -> String {
    let mut path = String::new();
    for (at, Point { x, y }) in points.into_iter().enumerate() {
        let step = if at == 0 { 'M' } else { 'L' };
        // Writing to a string cannot fail.
        let _ = write!(path, "{step}{} {}", tenths(x), tenths(y));
    }
    path.push('Z');
    path
}

/// Where the names stand round the outer ring, in the order of the axes.
pub fn anchors() -> [Anchor; 5] {
    let anchor = |x, y, end| Anchor { at: Point { x, y }, end };
    [
        anchor(0.0, -112.0, "middle"),
        anchor(92.0, -34.0, "start"),
        anchor(50.0, 92.0, "start"),
        anchor(-50.0, 92.0, "end"),
        anchor(-92.0, -34.0, "end"),
    ]
}

/// A length to a tenth of a unit, so that a drawing stays small; never a negative zero.
pub fn tenths(length: f64) -> f64 {
    (length * 10.0).round() / 10.0 + 0.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Choice;

    #[test]
    fn the_axes_are_the_components_in_their_order() {
        assert_eq!(AXES.as_slice(), Component::ALL);
    }

    #[test]
    fn the_first_axis_points_up_and_the_others_follow_clockwise() {
        assert_eq!(path(ring(100)), "M0 -90L85.6 -27.8L52.9 72.8L-52.9 72.8L-85.6 -27.8Z");
        assert_eq!(path(points([78, 67, 35, 58, 47])), "M0 -70.2L57.3 -18.6L18.5 25.5L-30.7 42.2L-40.2 -13.1Z");
    }

    #[test]
    fn nothing_lies_outside_the_outer_ring_and_zero_in_the_middle() {
        assert_eq!(points([0; 5]).map(|point| (tenths(point.x), tenths(point.y))), [(0.0, 0.0); 5]);
        assert_eq!(points([101, 200, 255, 100, 150]), ring(100));
    }
}
