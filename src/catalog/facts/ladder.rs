//! How the ladder of participation came and went; its published profiles are in `catalog::profiles`.

use super::{Country, Fact, Hand, Help, Period, Says, Study, Topic, Unit};
use crate::plan::Component;
use crate::words::text;

static RETIREMENT: Study = Study {
    topic: Topic::Ladder,
    publisher: text!(facts.publishers.forrester),
    people: text!(facts.people.announcement),
    country: Country::UnitedStates,
    period: Period::month(2013, 10),
    sample: None,
    addresses: &[
        "https://go.forrester.com/blogs/13-10-01-the_social_technographics_score_helps_marketers_create_better_social_strategies/",
    ],
    hand: Hand::First,
    note: None,
    helps: &[Help::always(Component::Target)],
};

static SCORE_2016: Study = Study {
    people: text!(facts.people.adults),
    period: Period::year(2016),
    addresses: &["http://blogs.forrester.com/category/social_technographics"],
    note: Some(text!(facts.ladder.score)),
    helps: &[Help::always(Component::Target), Help::always(Component::Direction)],
    ..RETIREMENT
};

static SCORE_2015: Study = Study { period: Period::year(2015), ..SCORE_2016 };

static CONVERSATIONALISTS: Study = Study {
    people: text!(facts.people.adults_online),
    period: Period::month(2010, 1),
    addresses: &["http://forrester.typepad.com/groundswell/2010/01/conversationalists-get-onto-the-ladder.html"],
    ..RETIREMENT
};

static FRANCE_2009: Study = Study {
    people: text!(facts.people.adults_online),
    country: Country::France,
    period: Period::year(2009),
    addresses: &[
        "http://www.lemondeinformatique.fr/actualites/lire-selon-forrester-les-internautes-peinent-a-creer-du-contenu-social-31817.html",
    ],
    hand: Hand::Second,
    ..RETIREMENT
};

pub(super) static FACTS: &[Fact] = &[
    Fact::new("ladder_retired", &RETIREMENT, 2013.0, Unit::Year, Says::Words(text!(facts.ladder.retired))),
    Fact::new("score_2016", &SCORE_2016, 40.0, Unit::Points, Says::Words(text!(facts.ladder.score_2016))),
    Fact::new("score_2015", &SCORE_2015, 37.0, Unit::Points, Says::Words(text!(facts.ladder.score_2015))),
    Fact::share(
        "conversationalists_2010",
        &CONVERSATIONALISTS,
        33.0,
        Says::Words(text!(facts.ladder.conversationalists)),
    ),
    Fact::share("conversationalists_2010_women", &CONVERSATIONALISTS, 56.0, Says::Words(text!(facts.ladder.women))),
    Fact::share("conversationalists_2010_30", &CONVERSATIONALISTS, 70.0, Says::Words(text!(facts.ladder.aged_30))),
    Fact::share("fr_2009_joiners", &FRANCE_2009, 25.0, Says::Words(text!(facts.ladder.fr_joiners_2009))),
];
