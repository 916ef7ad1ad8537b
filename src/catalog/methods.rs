//! Where the formulas and ideas come from that the five steps use.

use crate::words::{Text, text};

/// A formula or an idea with its sources.
#[derive(Clone, Copy, Debug)]
pub struct Method {
    /// What it is.
    pub name: Text,
    /// Where it was read.
    pub addresses: &'static [&'static str],
}

/// The formulas and ideas, in the order of the steps.
pub static METHODS: &[Method] = &[
    Method {
        name: text!(pages.sources.methods.objectives),
        addresses: &[
            "https://www.toshen.com/extendedreviews/book-groundswell.htm",
            "https://amyzengg.wordpress.com/2017/03/12/strategies-for-tapping-the-groundswell/",
        ],
    },
    Method {
        name: text!(pages.sources.methods.measures),
        addresses: &["http://www.slideshare.net/ad_crystal/lovett-owyang-social-marketing-analytics-demystified"],
    },
    Method {
        name: text!(pages.sources.methods.rates),
        addresses: &["https://www.truesocialmetrics.com/university/metric-introduction"],
    },
    Method { name: text!(pages.sources.methods.scores), addresses: &["https://supportbee.com/tools/nps-calculator"] },
    Method { name: text!(pages.sources.methods.definitions), addresses: &["https://docs.zykrr.com/insights/metrics"] },
    Method {
        name: text!(pages.sources.methods.risks),
        addresses: &[
            "https://www.kasasa.com/articles/marketing/social-media-risk-assessment",
            "https://studymode.com/essays/Risk-Control-Matrix-71079580.html",
        ],
    },
    Method {
        name: text!(pages.sources.methods.fake_reviews),
        addresses: &[
            "https://www.nfib.com/news-article/what-the-ftcs-new-rule-on-endorsements-and-testimonials-means-for-your-business/",
        ],
    },
    Method {
        name: text!(pages.sources.methods.rungs),
        addresses: &["https://amyzengg.wordpress.com/2017/02/06/the-social-technographic-profile/"],
    },
    Method {
        name: text!(pages.sources.methods.overlap),
        addresses: &["http://forrester.typepad.com/groundswell/2010/01/conversationalists-get-onto-the-ladder.html"],
    },
    Method {
        name: text!(pages.sources.methods.motives),
        addresses: &["http://forrester.typepad.com/groundswell/2008/04/why-do-people-p.html"],
    },
    Method { name: text!(pages.sources.methods.positioning), addresses: &["https://theworld.com/~lo/97.03/0079.html"] },
];
