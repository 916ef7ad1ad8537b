//! Fresh ids, from the browser's own source of randomness.

use crate::plan::Id;

/// An id nothing else has: 60 bits of cryptographic randomness.
pub fn fresh_id() -> Id {
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
