//! What pages are made of; one folder level, one component a file, its file named like it.

mod banners;
mod bar;
mod check_field;
mod choice_field;
mod complaint_line;
mod composed_sentence;
mod decision_box;
mod field_frame;
mod finding_list;
mod icon;
mod language_switch;
mod number_field;
mod place_link;
mod row_list;
mod save_line;
mod select_field;
mod smart_list;
mod step_nav;
mod text_field;
mod toast;

pub use banners::Banners;
pub use bar::Bar;
pub use check_field::CheckField;
pub use choice_field::{ChoiceField, ChoiceOption};
pub use composed_sentence::ComposedSentence;
pub use decision_box::DecisionBox;
pub use finding_list::FindingList;
pub use icon::{Icon, Mark};
pub use number_field::{DateField, NumberField};
pub use place_link::PlaceLink;
pub use row_list::RowList;
pub use select_field::{SelectField, choice_options};
pub use smart_list::SmartList;
pub use step_nav::StepNav;
pub use text_field::{LongField, TextField};
pub use toast::Toast;
