// Asks for the parts of the program that the address needs while the program itself is still on its way. The program
// knows what it needs, and asks for it; here it is only asked for sooner.

const PLAN = ["plan", "plan_coach"];
const PARTS = [
  // A step can be typed in as soon as its draft is there; what is asked for too soon would only hold that up.
  [/^#\/plan\/[^/?]+\/(direction|target|uniqueness|technology|evaluation)/, ["plan"]],
  [/^#\/plan\/[^/?]+\/quick\/sheet/, [...PLAN, "plan_coach_sheets"]],
  [/^#\/plan\/[^/?]+\/quick/, ["plan", "plan_quick"]],
  [/^#\/example/, [...PLAN, "plan_coach_sheets"]],
  [/^#\/plan\/[^/?]+\/sheets/, [...PLAN, "plan_coach_sheets"]],
  [/^#\/plan\/[^/?]+$/, PLAN],
  [/^#\/sources/, [...PLAN, "plan_coach_sources"]],
  [/^#\/about/, ["about"]],
];
const SHELF = [...PLAN, "plan_coach_shelf"];

/** Asks for them; `program` is the address of the part that starts the program, and the others are beside it. */
export function askEarly(program) {
  for (const part of needed(location.hash)) {
    const link = document.createElement("link");
    Object.assign(link, { rel: "preload", as: "fetch", type: "application/wasm", crossOrigin: "anonymous" });
    link.href = program.replace("pentad-", `${part}-`);
    document.head.append(link);
  }
}

function needed(hash) {
  if (["", "#", "#/"].includes(hash)) return anyPlan() ? SHELF : [];
  return PARTS.find(([address]) => address.test(hash))?.[1] ?? [];
}

function anyPlan() {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith("pentad.plan."));
  } catch {
    return false; // a store that is denied holds nothing
  }
}
