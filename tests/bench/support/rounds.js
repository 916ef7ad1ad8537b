// Takes turns, so that whatever slows the machine for a while slows both sides.

/** Does the work for each side, one after the other, beginning with the other one in every other round. */
export async function alternately(round, sides, work) {
  const names = Object.keys(sides);
  if (round % 2 === 1) names.reverse();
  const done = {};
  for (const name of names) done[name] = await work(sides[name], name);
  return done;
}
