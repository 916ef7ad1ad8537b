// Medians, quantiles, and means with their 95 % interval: of values, and of ratios measured in pairs.

/** Two-sided 95 % quantiles of Student's t by degrees of freedom, from 1 on; further ones are close to the last. */
const T95 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093,
  2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/** The share that stands for the times of a session: whatever else the machine does only ever adds to some of them. */
export const TYPICAL = 0.25;

/** The value below which a share of the values lies, between neighbours in proportion. */
export function quantile(values, share) {
  if (values.length === 0) return NaN;
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A geometric mean and its 95 % interval (Student's t of the logarithms); no interval for a single value. */
export function estimate(values) {
  const logs = values.map(Math.log);
  const centre = mean(logs);
  if (values.length < 2) return { value: Math.exp(centre), low: null, high: null, n: values.length };
  const variance = logs.reduce((sum, log) => sum + (log - centre) ** 2, 0) / (logs.length - 1);
  const half = T95[Math.min(logs.length - 1, T95.length) - 1] * Math.sqrt(variance / logs.length);
  return { value: Math.exp(centre), low: Math.exp(centre - half), high: Math.exp(centre + half), n: values.length };
}

/** How many times as much the first of each pair is as the second, over all pairs. */
export const ratio = (pairs) => estimate(pairs.map(([one, other]) => one / other));
