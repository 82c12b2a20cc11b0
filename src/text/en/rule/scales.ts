import { scaleTexts } from "../../rule/scales";

export const { steps, tiers, line } = scaleTexts(
  {
    from: "from",
    below: "below",
    last: "up to",
    upTo: "up to",
    between: (from, to) => `between ${from} and ${to}`,
    above: "above",
    at: "at",
    sameAbove: ", and the same above the last point",
  },
  "en"
);
