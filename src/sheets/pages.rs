//! How many pages a sheet takes, from where its parts stand.

/// What pages do not divide: where it begins and ends, from the top of the sheet.
pub type Undivided = (f64, f64);

/// The pages of a sheet of a height, where a page holds so much of it. A part that a page would divide is moved to the next
/// one, unless it is higher than a page itself. The parts are given from the top; lengths are of one unit, whichever.
pub fn pages(height: f64, page: f64, undivided: &[Undivided]) -> usize {
    let mut moved = 0.0;
    for (top, bottom) in undivided {
        let (top, bottom) = (top + moved, bottom + moved);
        let left = page - top.rem_euclid(page);
        if bottom - top > left && bottom - top <= page {
            moved += left;
        }
    }
    let mut pages = 1;
    let mut end = page;
    while end + page * ROUNDING < height + moved && pages < MOST {
        pages += 1;
        end += page;
    }
    pages
}

/// What a browser rounds away, in pages.
const ROUNDING: f64 = 0.002;

/// No sheet has more.
const MOST: usize = 10_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_divided_moves_on() {
        assert_eq!(pages(0.0, 100.0, &[]), 1);
        assert_eq!(pages(100.1, 100.0, &[]), 1);
        assert_eq!(pages(101.0, 100.0, &[]), 2);
        assert_eq!(pages(190.0, 100.0, &[(90.0, 110.0)]), 2);
        assert_eq!(pages(195.0, 100.0, &[(90.0, 110.0)]), 3, "ten move on");
        assert_eq!(pages(195.0, 100.0, &[(90.0, 195.0)]), 2, "it is higher than a page");
    }
}
