// What is put into each page before its own scripts: it watches for things to come on screen and takes the times.
// All times are milliseconds since the navigation began, as `performance.now()` gives them.

/** Runs in the page. `find` holds the selectors; `visit` says whether to click and type as soon as that is possible. */
export function probe({ find, visit }) {
  const bench = { times: {}, keys: [], saves: [], paint: 0 };
  window.bench = bench;

  // The end of the frame that is being made: a message is a task of its own, after style, layout and paint.
  const afterThisFrame = (done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(0);
  };
  const afterNextFrame = (done) => requestAnimationFrame(() => afterThisFrame(done));

  const shown = (selector) => [...document.querySelectorAll(selector)].find((element) => element.checkVisibility({ visibilityProperty: true }));
  const whenShown = (selector) =>
    new Promise((done) => {
      const look = () => (shown(selector) ? afterThisFrame(done) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    });
  const click = (selector) => {
    const { x, y, width, height } = shown(selector)?.getBoundingClientRect() ?? {};
    return width && window.benchClick(x + width / 2, y + height / 2);
  };
  /** Tries until something has come of it; never again before the last attempt has been taken in. */
  const until = async (come, rest, attempt) => {
    let time;
    come.then((at) => (time = at));
    while (time === undefined) {
      await attempt();
      await Promise.race([come, new Promise((done) => setTimeout(done, rest))]);
    }
    return time;
  };

  new PerformanceObserver((list) => {
    bench.paint = list.getEntries().at(-1).startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });

  // Each key: from its press to the end of the next frame, and the time its input event takes with all that follows at
  // once. The end is taken by a listener that is added last; what the handlers leave to microtasks has run before it.
  let pressed = 0;
  addEventListener("keydown", (event) => (pressed = event.timeStamp), true);
  const atInput = (event) => {
    const since = pressed;
    const begun = performance.now();
    const key = { control: event.target.matches(find.control ?? "*") };
    addEventListener("input", () => (key.handler = performance.now() - begun), { once: true });
    afterNextFrame((time) => bench.keys.push({ ...key, time, frame: time - since }));
  };
  addEventListener("input", atInput, true);
  bench.keysTaken = async (count) => {
    while (bench.keys.length < count) await new Promise(afterNextFrame);
  };

  /** Clicks a link with the real mouse; gives how long the heading took, and the first control that takes text. */
  bench.follow = async (link, heading, control) => {
    shown(link).scrollIntoView({ block: "center" });
    await new Promise(afterNextFrame);
    const clicked = new Promise((done) => addEventListener("click", (event) => done(event.timeStamp), { once: true, capture: true }));
    click(link);
    const from = await clicked;
    const painted = (await whenShown(heading)) - from;
    if (!control) return { painted };
    while (true) {
      const target = shown(control);
      target?.focus();
      const before = target?.value;
      document.execCommand("insertText", false, "x");
      if (target && target.value !== before) break;
      await new Promise(afterNextFrame);
    }
    const answers = (await new Promise(afterNextFrame)) - from;
    return { painted, answers };
  };

  /** Notes how long each timer takes that stores a plan. */
  bench.watchSaves = (prefix) => {
    let saved = false;
    const put = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key, text) {
      saved ||= key.startsWith(prefix);
      put.call(this, key, text);
    };
    const later = window.setTimeout;
    const timed = (work, values) => {
      saved = false;
      const begun = performance.now();
      work(...values);
      if (saved) bench.saves.push(performance.now() - begun);
    };
    window.setTimeout = (work, delay, ...values) => later(() => timed(work, values), delay);
  };

  const watch = async () => {
    bench.times.start = await whenShown(find.start);
    if (!visit) return;
    bench.times.answer = await until(whenShown(find.answer), 100, () => click(find.start));
    window.benchAnswered();
    if (find.control) {
      await whenShown(find.control);
      const typed = async () => {
        while (!bench.keys.some((key) => key.control)) await new Promise(afterNextFrame);
        return bench.keys.find((key) => key.control).time;
      };
      const attempt = () => {
        shown(find.control)?.focus();
        return window.benchKey();
      };
      bench.times.typed = await until(typed(), 60, attempt);
    }
    bench.times.done = performance.now();
  };
  bench.arrive = async () => {
    bench.times.answer = await whenShown(find.answer);
    bench.times.control = await whenShown(find.control);
  };
  if (find.start && window === top) watch();
}
