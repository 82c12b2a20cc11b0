/** The words between a value of a scale and its borders. */
export const scaleWords = {
  from: "fra",
  below: "under",
  /** Up to and with the last whole number of a band. */
  last: "til og med",
  /** Up to the border that ends the first part. */
  upTo: "opp til",
  between: (from: string, to: string) => `mellom ${from} og ${to}`,
  above: "over",
  at: "ved",
  sameAbove: ", og det samme over det siste punktet",
};

export type ScaleWords = typeof scaleWords;
