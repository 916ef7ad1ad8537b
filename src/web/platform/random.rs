//! Fresh ids, from the browser's own source of randomness.

use crate::plan::Id;
use std::sync::atomic::{AtomicU64, Ordering};

/// How many ids were asked for where there is no browser.
static COUNTED: AtomicU64 = AtomicU64::new(0);

/// An id nothing else has: 60 bits of cryptographic randomness; where there is no browser, the next number.
pub fn fresh_id() -> Id {
    if !cfg!(target_arch = "wasm32") {
        return Id::from_random(COUNTED.fetch_add(1, Ordering::Relaxed));
    }
    let mut bytes = [0_u8; 8];
    let filled = web_sys::window()
        .and_then(|window| window.crypto().ok())
        .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok());
    if filled.is_none() {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "any 53 bits will do")]
        let bits = (js_sys::Math::random() * crate::plan::LARGEST) as u64;
        bytes = bits.to_le_bytes();
    }
    Id::from_random(u64::from_le_bytes(bytes))
}
