import { tellRule } from "../../src/text/toldRule";
import { textsFor } from "../../src/text";
import { wrapped } from "../../src/sheet/layout/wrapped";
import { hp2025 } from "../council/hp2025";
import { allocated, membersOf, type Wish } from "../engine/agreement";

const linesOf = (wish: Wish, language: "nb" | "en" = "nb") => {
  const allocation = allocated({ members: membersOf(1000, 3678, 773), ...wish });
  const { rule } = textsFor(language).sheet;
  return rule(allocation, tellRule(language)(allocation)).map((line) =>
    line.replaceAll("\u00a0", " ")
  );
};

const ROUNDED = [
  "Avrunding til hele kroner: Summen skal stemme (største rest).",
  "Alle rundes ned, og kronene som er igjen, går til dem med størst rest.",
];

describe("the rule under a result and in the attachment", () => {
  it("says no more of a total by population than it always did", () => {
    expect(tellRule("nb")(hp2025())).toEqual({ terms: [], example: null });
    expect(linesOf({ scheme: "hp-2025" })).toEqual(ROUNDED);
  });

  const published = {
    nb: "Halve rundes opp, slik tabellen for 2025 er publisert. Summen kan avvike med noen kroner.",
    en: "Halves go up, as the table for 2025 was published. The sum may differ by a few kroner.",
  };
  const neutral = {
    nb: "Halve rundes opp. Summen kan avvike litt.",
    en: "Halves go up. The sum may differ slightly.",
  };
  it.each<{ why: string; wish: Wish; said: typeof published }>([
    { why: "of the agreement that it is of", wish: { scheme: "hp-2025" }, said: published },
    {
      why: "however the krone is written",
      wish: { scheme: "hp-2025", unit: "1.0" },
      said: published,
    },
    { why: "not in øre", wish: { scheme: "hp-2025", unit: "0.01" }, said: neutral },
    {
      why: "not of another agreement",
      wish: { scheme: "base-and-rate", parameters: { base: "100", rate: "1" } },
      said: neutral,
    },
    {
      why: "not of a general key with the same rule",
      wish: { scheme: "population", parameters: { total: "10800000" } },
      said: neutral,
    },
  ])("says how the table for 2025 was rounded, $why", ({ wish, said }) => {
    for (const language of ["nb", "en"] as const)
      expect(linesOf({ ...wish, rounding: "half-up" }, language)).toContain(said[language]);
  });

  it.each<{ why: string; wish: Wish; lines: readonly string[] }>([
    {
      why: "several terms as sentences, with one amount by them",
      wish: {
        scheme: "equal-and-population",
        parameters: { total: "100000", equalShare: "0.2" },
      },
      lines: [
        "100 000 kr fordeles slik:",
        "20 % av beløpet deles likt mellom partene.",
        "Resten fordeles etter folketall.",
        ...ROUNDED,
        "Eksempel: A. 20 % likt 6 666,67 + resten etter folketall 14 676,20 = 21 342,87 kr. Avrundet blir beløpet for A",
        "21 343 kr.",
      ],
    },
    {
      why: "a host in the sentences, and no longer beside them",
      wish: { scheme: "st-olav-2018", parameters: { host: "0001" } },
      lines: [
        "Partene dekker til sammen hele kostnaden.",
        "Hver part unntatt A betaler 10 000 kr pluss 3 kr per innbygger.",
        "A betaler 50 % av hele kostnaden.",
        ...ROUNDED,
        "Eksempel: C. Fast beløp 10 000,00 + 3 kr per innbygger 2 319,00 = 12 319,00 kr.",
      ],
    },
    {
      why: "an index before it, and what its limit did after it",
      wish: {
        scheme: "base-and-rate",
        parameters: { base: "100", rate: "1", index: "1.1", cap: "3000" },
      },
      lines: [
        "Satser, grunnbeløp og totalbeløp ganges med 1,1.",
        "Hver part betaler 110 kr pluss 1,10 kr per innbygger, men høyst 3 000 kr. Det som faller bort på grunn av",
        "taket, fordeles ikke på de andre, så summen blir lavere.",
        "Taket holder én part; summen endres tilsvarende.",
        ...ROUNDED,
        "Eksempel: A. Fast beløp 110,00 + 1,10 kr per innbygger 1 100,00 = 1 210,00 kr.",
      ],
    },
  ])("says $why", ({ wish, lines }) => {
    expect(linesOf(wish)).toEqual(lines);
  });

  it("is said in English too", () => {
    const parameters = { total: "100000", equalShare: "0.2" };
    expect(linesOf({ scheme: "equal-and-population", parameters }, "en").slice(0, 3)).toEqual([
      "NOK 100,000 is shared as follows:",
      "20% of the amount is shared equally among the parties.",
      "The rest is shared by population.",
    ]);
  });
});

describe("a text in lines", () => {
  it("is no longer than the line where its words allow for it, and loses none of them", () => {
    const name = "x".repeat(30);
    const text = `En ${name} og noen ord til`;
    expect(wrapped(text, 12)).toEqual(["En", name, "og noen ord", "til"]);
    expect(wrapped(text, 12).join(" ")).toBe(text);
    expect(wrapped("")).toEqual([""]);
  });
});
