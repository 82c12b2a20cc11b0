import type { ScaleWords } from "../../nb/rule/scaleWords";

/** The words between a value of a scale and its borders. */
export const scaleWords: ScaleWords = {
  from: "from",
  below: "below",
  last: "up to",
  upTo: "up to",
  between: (from, to) => `between ${from} and ${to}`,
  above: "above",
  at: "at",
  sameAbove: ", and the same above the last point",
};
