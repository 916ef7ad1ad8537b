//! The published ladders: dated illustrations, read in November 2026 at second hand; an empty cell was not published there.

use crate::plan::Profile;

/// A published ladder.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PublishedLadder {
    /// Which one.
    pub profile: Profile,
    /// The shares in per cent, highest rung first, in the order of `Rung::ALL`.
    pub shares: [Option<u8>; 7],
    /// The year the figures describe.
    pub year: i32,
    /// Where they were read.
    pub address: &'static str,
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
            "http://forrester.typepad.com/groundswell/2010/01/conversationalists-get-onto-the-ladder.html",
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
    PublishedLadder { profile, shares, year, address }
}

const ENERGISE: &str = "http://energise2-0.com/2012/01/10/what-are-social-technographics-and-why-should-you-care/";
