import type { TermWords } from "../../nb/rule/termWords";

const COUNTS = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** The words for terms: what each divides, within which limits, and how the sentence about it is made. */
export const termWords: TermWords = {
  terms: (count) => `${COUNTS[count] ?? String(count)} term${count === 1 ? "" : "s"}`,
  title: (place) => `term ${place}`,
  wholeCost: "the whole cost",
  amount: "the amount",
  amountOfTerm: (place) => `the amount of term ${place}`,
  rest: "the rest",
  restOf: (whole) => `the rest of ${whole}`,
  inProportionTo: (kroner) => `in proportion to ${kroner}`,
  asFollows: "as follows",
  makeTogether: (parties, whole) => `${parties} together pay ${whole}.`,
  pays: (party, what) => `${party} pays ${what}`,
  but: (limits) => `but ${limits}`,
  onEach: (limits) => `${limits} each`,
  eachPays: (limits) => `each pays ${limits}`,
  eachThenPays: (factor) => `each then pays this ${factor}`,
  allOfIt: (factor) => `all of it ${factor}`,
  between: (parties) => `among ${parties}`,
  isShared: (amount, how) => `${amount} is shared ${how}`,
  isSharedEqually: (amount, how) => `${amount} is shared ${how}`,

  ofTerm: "what the term comes to",
  ofSum: "the sum",
  ofAmount: "the amount",
  withoutLimit: "what it would pay without the limit",
  limitFor: (limit, parties) => `${limit} for ${parties}`,
  everybody: "all",
  othersThanThose: "the others",
  freed: {
    byCap: "What the cap takes away",
    byLimits: "What the limits change",
    with: (what, term) => `${what} is shared together with ${term}.`,
    addedFromOthers: "What the least amount adds is taken off the others in proportion.",
    toOthers: (what) => `${what} is shared among the others in proportion.`,
    added: "What the least amount adds makes the sum larger.",
    lost: (what) => `${what} is not shared among the others, so the sum is lower.`,
    changing: (what) => `${what} is not shared among the others, so the sum changes by it.`,
  },

  paidOut: {
    pays: (party, what) => `${party} gets ${what}`,
    eachPays: (limits) => `each gets ${limits}`,
    eachThenPays: (factor) => `each then gets this ${factor}`,
    withoutLimit: "what it would get without the limit",
  },

  months: (count) => `for ${count} of the year’s twelve months`,
  monthsOfEach: (values) => `for as many of the year’s twelve months as each takes part: ${values}`,
  monthsInColumn: (heading) =>
    `for as many of the year’s twelve months as the column ${heading} says`,
};
