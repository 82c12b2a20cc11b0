import type { PartyWords } from "../../nb/rule/partyWords";

/** The words for parties: who they are, and what tells them apart. */
export const partyWords: PartyWords = {
  municipalities: { each: "each municipality", all: "the municipalities" },
  parties: { each: "each party", all: "the parties" },
  ofThem: { each: "each of them", all: "them" },
  eachOf: (names) => `each of ${names}`,
  that: "that",
  and: "and",
  or: "or",
  in: (groups) => `in ${groups}`,
  among: (names) => `among ${names}`,
  except: (names) => `except ${names}`,
  with: (limits) => `with ${limits}`,
  group: (name) => `the group ${name}`,
  groups: (names) => `the groups ${names}`,
  one: { is: "is", isNot: "is not", has: "has", takesPart: "takes part" },
  several: { is: "are", isNot: "are not", has: "have", takesPart: "take part" },
  over: "more than",
  under: "less than",
};
