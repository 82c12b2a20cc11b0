import { scaleTexts } from "../../rule/scales";

export const { steps, tiers, line } = scaleTexts(
  {
    from: "fra",
    below: "under",
    last: "til og med",
    upTo: "opp til",
    between: (from, to) => `mellom ${from} og ${to}`,
    above: "over",
    at: "ved",
    sameAbove: ", og det samme over det siste punktet",
  },
  "nb"
);
