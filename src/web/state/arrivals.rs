//! Parts of the program come while a page is on screen: what waits for them, and what asks for them again.

use crate::web::platform;
use leptos::prelude::*;

type Wish = Box<dyn Fn() -> bool + Send + Sync>;

/// How often a wish is tried before it waits for a part: what it asks the page to build stands the next time.
const ATTEMPTS: u8 = 4;

/// What waits for parts of the page that have not come yet.
#[derive(Clone, Copy)]
pub struct Arrivals {
    wish: StoredValue<Option<Wish>>,
    again: RwSignal<()>,
}

impl Arrivals {
    /// Nothing waits.
    pub fn new() -> Self {
        Self { wish: StoredValue::new(None), again: RwSignal::new(()) }
    }

    /// Does something to the page once what it needs is there; it tells whether that was so. Until then `meanwhile` is
    /// done, and what the reader does meanwhile is left alone.
    pub fn once_there(self, wish: impl Fn() -> bool + Send + Sync + 'static, meanwhile: fn()) {
        self.forget();
        self.attempt(Box::new(wish), meanwhile, ATTEMPTS);
    }

    fn attempt(self, wish: Wish, meanwhile: fn(), left: u8) {
        platform::after(0, move || {
            if wish() {
                return;
            }
            if left > 1 {
                self.attempt(wish, meanwhile, left - 1);
                return;
            }
            meanwhile();
            self.wish.set_value(Some(wish));
        });
    }

    /// The reader went elsewhere: nothing waits any more.
    pub fn forget(self) {
        self.wish.set_value(None);
    }

    /// A part has come; the page has it in a moment.
    pub fn tell(self) {
        platform::after(0, move || {
            let Some(wish) = self.wish.try_update_value(Option::take).flatten() else { return };
            if platform::focus_is_free() {
                self.attempt(wish, || (), ATTEMPTS);
            }
        });
    }

    /// Asks for everything that did not come.
    pub fn ask_again(self) {
        self.again.notify();
    }

    /// Runs the effect it is called in whenever what did not come is asked for again.
    pub fn track_again(self) {
        self.again.track();
    }
}

impl Default for Arrivals {
    fn default() -> Self {
        Self::new()
    }
}
