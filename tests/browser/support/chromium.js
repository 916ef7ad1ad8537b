// The Chromium of the journeys, and how it is started.

if (!process.env.CHROMIUM) {
  throw new Error("Run the journeys with `cargo xtask journeys`: it finds Chromium and builds what they need.");
}

/** Nothing but the page may use the network; as root, Chromium runs without its sandbox only. */
export const launchOptions = {
  executablePath: process.env.CHROMIUM,
  args: [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ],
};
