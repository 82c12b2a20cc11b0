const VERBS = { is: "er", isNot: "ikke er", has: "har", takesPart: "er med" };

/** The words for parties: who they are, and what tells them apart. */
export const partyWords = {
  municipalities: { each: "hver kommune", all: "kommunene" },
  parties: { each: "hver part", all: "partene" },
  /** Those who take part in the sum that a term is of. */
  ofThem: { each: "hver av dem", all: "dem" },
  eachOf: (names: string) => `hver av ${names}`,
  that: "som",
  and: "og",
  or: "eller",
  in: (groups: string) => `i ${groups}`,
  among: (names: string) => `blant ${names}`,
  except: (names: string) => `unntatt ${names}`,
  with: (limits: string) => `med ${limits}`,
  group: (name: string) => `gruppen ${name}`,
  groups: (names: string) => `gruppene ${names}`,
  /** What is said of one party. */
  one: VERBS,
  /** What is said of several. */
  several: VERBS,
  over: "over",
  under: "under",
};

export type PartyWords = typeof partyWords;
