//! The program's entry in the browser: it starts the pages of `web`.

fn main() {
    pentad::web::start();
}
