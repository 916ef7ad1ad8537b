//! The page's entry: a program in the browser, nothing anywhere else.

fn main() {
    #[cfg(target_arch = "wasm32")]
    {
        console_error_panic_hook::set_once();
        pentad::web::start();
    }
}
