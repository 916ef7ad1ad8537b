//! When what the plan as a whole comes to is worked out anew: once its writer pauses.

use super::editor::Editor;
use crate::web::platform;
use leptos::prelude::*;

/// A pause after which what a plan says of itself is worked out anew, in milliseconds: soon enough to be found there by
/// whoever looks up, and never while the next key is pressed.
const PAUSE_MS: u64 = 250;

impl Editor {
    /// Has the judges told once nothing was written for a while; one timer serves all keys until then.
    pub(super) fn judge_soon(self, now_ms: i64) {
        let waiting = self.unjudged_since.get_value().is_some();
        self.unjudged_since.set_value(Some(now_ms));
        if !waiting {
            self.judge_after(PAUSE_MS);
        }
    }

    /// Has them told at once: what is printed is what was typed.
    pub fn judge_now(self) {
        if self.unjudged_since.get_value().is_some() {
            self.plan.tell_judges();
        }
    }

    fn judge_after(self, delay_ms: u64) {
        platform::after(delay_ms, move || {
            let since = self.unjudged_since.get_value().map(|since| platform::now_ms() - since);
            // A clock that was put back does not put the judges off for ever.
            let rested = since.and_then(|since| u64::try_from(since).ok()).unwrap_or(PAUSE_MS);
            if rested < PAUSE_MS {
                self.judge_after(PAUSE_MS - rested);
                return;
            }
            self.unjudged_since.set_value(None);
            self.plan.tell_judges();
        });
    }
}
