//! The one door to the browser: everything that names its interfaces lives here, and every fallible call says so.

mod clock;
mod enter;
mod events;
mod files;
mod first_screen;
mod focused;
mod languages;
mod page;
mod preview;
mod random;
mod settings;
mod share;
mod storage;
mod words;
mod worker;

pub use clock::{now, now_ms, today};
pub use enter::{Entered, next_on_enter};
pub use events::{after, can_idle, every, on_document, on_key, on_leave, on_window, warn_before_leaving, when_idle};
pub use files::{FileFault, download, read_chosen};
pub use first_screen::{EarlyWishes, show_example, take_early_wishes, take_over};
pub use languages::languages;
pub use page::{
    blur_on_escape, current_hash, focus_heading, focus_id, focus_is_free, focus_name, focus_quietly, focus_within,
    forget_text_fields, go, hold_at, is_built_anew, is_roomy, leaves, print, push, recover_focus, scroll_kept,
    set_language, set_page_foot, set_sheet_zoom, set_title, stand_at, top_of,
};
pub use preview::{preview_room, sheet_heights};
pub use random::fresh_id;
pub use settings::Settings;
pub use share::{can_share, share};
pub use storage::{Storage, StorageFault};
pub use words::{load_words, refuse_to_start, take_words};
pub use worker::{apply_update, offline_ready, update_ready};
