//! Where texts are kept: localStorage where it is allowed, this page's memory where it is not.

use gloo_storage::{LocalStorage, Storage as _};
use std::cell::RefCell;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

/// Why a text could not be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageFault {
    /// No room is left.
    Full,
    /// The browser refused, or what was read back is not what was written.
    Refused,
}

/// The store that was found when the page opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// localStorage: texts outlast the page.
    Lasting,
    /// Denied: texts last as long as the page.
    Memory,
}

thread_local! {
    static MEMORY: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
}

impl Storage {
    /// Asks once whether localStorage may be used; gloo-storage panics where it may not, so nobody else asks.
    pub fn probe() -> Self {
        let allowed = web_sys::window()
            .and_then(|window| window.local_storage().ok().flatten())
            .is_some_and(|storage| storage.length().is_ok() && storage.get_item("pentad.settings").is_ok());
        if allowed { Self::Lasting } else { Self::Memory }
    }

    /// Whether texts outlast the page.
    pub fn lasts(self) -> bool {
        self == Self::Lasting
    }

    /// The keys that begin with a prefix, sorted.
    pub fn keys(self, prefix: &str) -> Vec<String> {
        let mut keys: Vec<String> = match self {
            Self::Lasting => {
                let raw = LocalStorage::raw();
                (0..raw.length().unwrap_or_default()).filter_map(|at| raw.key(at).ok().flatten()).collect()
            }
            Self::Memory => MEMORY.with_borrow(|texts| texts.keys().cloned().collect()),
        };
        keys.retain(|key| key.starts_with(prefix));
        keys.sort();
        keys
    }

    /// The text kept under a key.
    pub fn read(self, key: &str) -> Option<String> {
        match self {
            Self::Lasting => LocalStorage::raw().get_item(key).ok().flatten(),
            Self::Memory => MEMORY.with_borrow(|texts| texts.get(key).cloned()),
        }
    }

    /// Keeps a text and makes sure by reading it back; a failed write leaves the old text whole.
    pub fn write(self, key: &str, text: &str) -> Result<(), StorageFault> {
        match self {
            Self::Lasting => {
                LocalStorage::raw().set_item(key, text).map_err(|error| fault(&error))?;
                if self.read(key).as_deref() == Some(text) { Ok(()) } else { Err(StorageFault::Refused) }
            }
            Self::Memory => {
                MEMORY.with_borrow_mut(|texts| texts.insert(key.to_owned(), text.to_owned()));
                Ok(())
            }
        }
    }

    /// Forgets the text under a key.
    pub fn remove(self, key: &str) -> Result<(), StorageFault> {
        match self {
            Self::Lasting => LocalStorage::raw().remove_item(key).map_err(|error| fault(&error)),
            Self::Memory => {
                MEMORY.with_borrow_mut(|texts| texts.remove(key));
                Ok(())
            }
        }
    }
}

fn fault(error: &JsValue) -> StorageFault {
    let name = js_sys::Reflect::get(error, &JsValue::from_str("name")).ok().and_then(|name| name.as_string());
    match name.as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => StorageFault::Full,
        _ => StorageFault::Refused,
    }
}
