//! The published ladders: dated illustrations, read in November 2026 at second hand; an empty cell was not published there.

use crate::plan::{Choice, Profile, Rung};

/// A published ladder.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PublishedLadder {
    /// Which one.
    pub profile: Profile,
    /// The shares in per cent, highest rung first, in the order of `Rung::ALL`.
    pub shares: [Option<u8>; 7],
    /// A rung for which another page gives another share, about as many per cent.
    pub doubt: Option<(Rung, u8)>,
    /// The year the figures describe.
    pub year: i32,
    /// Where they were read.
    pub address: &'static str,
}

impl PublishedLadder {
    /// The share on a rung, in per cent; none where nothing was published.
    pub fn share(&self, rung: Rung) -> Option<f64> {
        Rung::ALL.iter().zip(self.shares).find(|(other, _)| **other == rung).and_then(|(_, share)| share).map(f64::from)
    }

    /// How many years old the figures are in a year.
    pub fn age(&self, year: i32) -> i32 {
        year.saturating_sub(self.year).max(0)
    }
}

/// A published ladder; every profile has one.
pub const fn published_ladder(profile: Profile) -> PublishedLadder {
    const NONE: Option<u8> = None;
    let (year, shares, address) = match profile {
        Profile::Us2006 => (
            2006,
            [Some(13), NONE, Some(19), Some(15), Some(19), Some(33), Some(52)],
            "https://www.marketingcharts.com/demographics-and-audiences/women-demographics-and-audiences-283",
        ),
        Profile::Us2007 => (
            2007,
            [Some(18), NONE, Some(25), Some(12), Some(25), Some(48), Some(44)],
            "https://www.socialmediatoday.com/content/new-2008-social-technographics-data-reveals-rapid-growth-adoption",
        ),
        Profile::Us2008 => (
            2008,
            [NONE, NONE, NONE, NONE, Some(35), Some(69), Some(25)],
            "https://tomhumbarger.wordpress.com/2009/09/06/social-media-update-from-forrester-groundswell/",
        ),
        Profile::UsWomen2008 => (
            2008,
            [Some(21), NONE, Some(42), NONE, NONE, NONE, NONE],
            "https://fletcherprince.wordpress.com/2009/02/11/social-networks-and-consumers/",
        ),
        Profile::Us2009 => (
            2009,
            [NONE, Some(33), NONE, NONE, Some(51), Some(73), Some(17)],
            "https://tomhumbarger.wordpress.com/2009/09/06/social-media-update-from-forrester-groundswell/",
        ),
        Profile::Us2010 => (2010, [Some(24), NONE, NONE, NONE, NONE, NONE, NONE], ENERGISE),
        Profile::Eu2010 => (2010, [Some(14), NONE, NONE, NONE, NONE, NONE, NONE], ENERGISE),
        Profile::Fr2010 => (
            2010,
            [Some(11), NONE, NONE, NONE, Some(40), NONE, Some(34)],
            "http://www.lemondeinformatique.fr/actualites/lire-selon-forrester-les-internautes-peinent-a-creer-du-contenu-social-31817.html",
        ),
        Profile::Us2011 => (2011, [Some(24), NONE, NONE, NONE, NONE, NONE, NONE], ENERGISE),
        Profile::Eu2011 => (2011, [Some(23), NONE, NONE, NONE, NONE, NONE, NONE], ENERGISE),
    };
    let doubt = match profile {
        Profile::Us2009 => Some((Rung::Spectators, 70)),
        _ => None,
    };
    PublishedLadder { profile, shares, doubt, year, address }
}

const ENERGISE: &str = "http://energise2-0.com/2012/01/10/what-are-social-technographics-and-why-should-you-care/";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_published_ladder_says_something_and_where_it_was_read() {
        for profile in Profile::ALL {
            let published = published_ladder(*profile);
            assert_eq!(published.profile, *profile);
            assert!(published.address.starts_with("http") && !published.address.contains(' '), "{profile:?}");
            let shares: Vec<f64> = Rung::ALL.iter().filter_map(|rung| published.share(*rung)).collect();
            assert!(!shares.is_empty() && shares.iter().all(|share| (0.0..=100.0).contains(share)), "{profile:?}");
        }
    }

    #[test]
    fn an_empty_cell_stays_empty_and_the_age_follows_the_clock() {
        let published = published_ladder(Profile::Us2007);
        assert_eq!(published.share(Rung::Critics), Some(25.0));
        assert_eq!(published.share(Rung::Conversationalists), None);
        assert_eq!([2026, 2027, 1999].map(|year| published.age(year)), [19, 20, 0]);
    }
}
