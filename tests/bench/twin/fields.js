// The inputs of Direction, in their order: what the twin is built from.

export const OBJECTIVES = ["listening", "talking", "energizing", "supporting", "embracing"];

/** The groups of questions; a field is its key and its kind. */
export const GROUPS = [
  { key: "goal", fields: [["change", "long"], ["whom", "long"], ["relevant", "long"], ["realistic", "long"]] },
  {
    key: "measures",
    rows: [
      ["name", "text"], ["formula", "long"], ["divided_by", "choice", ["reach", "impressions", "followers"]],
      ["statistic", "choice", ["count", "share", "mean", "median", "net", "ratio"]], ["unit", "text"],
      ["better", "choice", ["up", "down"]], ["frequency", "choice", ["weekly", "monthly", "quarterly", "half_yearly", "yearly"]],
      ["financial", "flag"], ["baseline", "text"], ["baseline_date", "date"], ["source", "long"], ["target", "text"],
      ["deadline", "date"], ["owner", "text"],
    ],
    digest: ["baseline", "target", "deadline", "owner"],
  },
  {
    key: "risks",
    rows: [
      ["name", "text"], ["cause", "text"], ["likelihood", "choice", ["1", "2", "3", "4", "5"]], ["impact", "choice", ["1", "2", "3", "4", "5"]],
      ["warning", "text"], ["prevention", "long"], ["response", "long"], ["owner", "text"],
    ],
    digest: ["likelihood", "impact", "owner"],
  },
  { key: "inside", fields: [["acts", "long"], ["ready", "long"], ["not_ready", "long"]] },
];

export const DECISION = [["will", "long"], ["will_not", "long"], ["because", "long"]];
