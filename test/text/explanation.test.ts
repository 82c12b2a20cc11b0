import { type AllocationRequest, type Scheme } from "../../src/engine";
import { explanationSentences } from "../../src/text/explanationSentences";
import { allocated, membersOf, readAgreement, toMembers } from "../engine/agreement";

const published = readAgreement<{ members: Parameters<typeof toMembers>[0] }>("hp-2025");
const members = toMembers(published.members);
const AUKRA = 28;
const KRISTIANSUND = 29;

/** Spaces that do not break are written as plain ones here, to be readable. */
function sentences(
  language: "nb" | "en",
  index: number,
  wish: Partial<Omit<AllocationRequest, "scheme">> & { scheme?: string | Scheme } = {}
): readonly string[] {
  const allocation = allocated({ scheme: "hp-2025", members, ...wish });
  return explanationSentences(allocation, index, language).map((sentence) =>
    sentence.replaceAll("\u00a0", " ")
  );
}

describe("the explanation of a krone", () => {
  it.each([
    {
      language: "nb",
      is: "Likt 1 200,00 + 0,01 kr per innbygger 36,78 − taket 236,78 = 1 000,00 kr.",
    },
    {
      language: "en",
      is: "Likt 1,200.00 + NOK 0.01 per inhabitant 36.78 − the cap 236.78 = NOK 1,000.00.",
    },
  ] as const)(
    "tells the terms of a written rule in $language, and what its limit took",
    ({ language, is }) => {
      const scheme: Scheme = {
        id: "mine",
        form: "written",
        rule: {
          terms: [
            { name: "likt", by: { number: "1200" } },
            { by: { of: "population", times: "0.01" } },
          ],
          max: "1000",
        },
        parameters: [],
      };
      expect(sentences(language, AUKRA, { scheme })[1]).toBe(is);
    }
  );

  it("tells Aukra in Norwegian why it pays 74 177", () => {
    expect(sentences("nb", AUKRA)).toEqual([
      "Andelen til Aukra er 3 678/535 512 = 0,686819 % av 10 800 000 kr: 74 176,4890 kr.",
      "Rundet ned blir det 74 176 kr, og resten er 0,4890 av en krone.",
      "Da alle var rundet ned, var 15 kroner igjen; de største restene får én hver.",
      "Aukra er nummer 14 av 34 og får én.",
      "Beløpet blir 74 177 kr.",
    ]);
  });

  it("tells Aukra in English why it pays 74,177", () => {
    expect(sentences("en", AUKRA)).toEqual([
      "The share of Aukra is 3,678/535,512 = 0.686819% of NOK 10,800,000: NOK 74,176.4890.",
      "Rounded down it is NOK 74,176, and the remainder is 0.4890 of a krone.",
      "When all were rounded down, 15 kroner were left; the largest remainders get one each.",
      "Aukra is number 14 of 34 and gets one.",
      "The amount is NOK 74,177.",
    ]);
  });

  it.each<{
    why: string;
    wish: Parameters<typeof sentences>[2];
    index: number;
    nb: string;
    en: string;
  }>([
    {
      why: "the published rounding",
      wish: { rounding: "half-up" },
      index: AUKRA,
      nb: "Det rundes ned til nærmeste krone.",
      en: "It is rounded down to the nearest krone.",
    },
    {
      why: "regions first",
      wish: { regions: "first" },
      index: AUKRA,
      nb: "Romsdal får først 1 298 331 kr til sammen; 74 176,5136 kr av det hører til Aukra.",
      en: "First Romsdal gets NOK 1,298,331 in all; NOK 74,176.5136 of it belongs to Aukra.",
    },
    {
      why: "a running sum",
      wish: { rounding: "cascade" },
      index: AUKRA,
      nb: "Den løpende summen avrundes: den går fra 9 862 972 kr til 9 937 149 kr, og forskjellen er beløpet for Aukra.",
      en: "The running sum is rounded: it goes from NOK 9,862,972 to NOK 9,937,149, and the difference is the amount for Aukra.",
    },
    {
      why: "the whole difference",
      wish: { rounding: "residual-to-first" },
      index: 0,
      nb: "Trondheim tar i tillegg hele differansen, 2 kr, så summen stemmer.",
      en: "Trondheim also takes the whole difference, NOK 2, so that the sum is true.",
    },
    {
      why: "a divisor method that gives more",
      wish: { rounding: "dean" },
      index: KRISTIANSUND,
      nb: "Kristiansund får 1 kr mer enn andelen rundet ned, 492 170 kr.",
      en: "Kristiansund gets NOK 1 more than its share rounded down, NOK 492,170.",
    },
    {
      why: "a divisor method that gives less",
      wish: { rounding: "adams" },
      index: 0,
      nb: "Trondheim får 6 kr mindre enn andelen rundet ned, 4 327 264 kr.",
      en: "Trondheim gets NOK 6 less than its share rounded down, NOK 4,327,264.",
    },
    {
      why: "a divisor method that rounds down",
      wish: { rounding: "dhondt" },
      index: AUKRA,
      nb: "Aukra får andelen rundet ned, 74 176 kr.",
      en: "Aukra gets its share rounded down, NOK 74,176.",
    },
    {
      why: "units of a hundred",
      wish: { unit: "100" },
      index: AUKRA,
      nb: "Da alle var rundet ned, var 15 enheter på 100 kr igjen; de største restene får én hver.",
      en: "When all were rounded down, 15 units of NOK 100 were left; the largest remainders get one each.",
    },
    {
      why: "a cap",
      wish: { parameters: { capShare: "0.3" } },
      index: 0,
      nb: "Taket holder andelen her; de andre deler det som blir til overs.",
      en: "The cap holds it here; the others share what it leaves.",
    },
    {
      why: "a floor",
      wish: { parameters: { floor: "20000" } },
      index: 14,
      nb: "Minstebeløpet løfter andelen hit.",
      en: "The least amount lifts it to this.",
    },
    {
      why: "a host",
      wish: { parameters: { host: "5001", hostShare: "0.5" } },
      index: 0,
      nb: "Trondheim er vert og har sin faste del, 50 % av 10 800 000 kr: 5 400 000 kr.",
      en: "Trondheim is the host and has its fixed part, 50% of NOK 10,800,000: NOK 5,400,000.",
    },
    {
      why: "a matching party",
      wish: { scheme: "st-olav-2014" },
      index: 34,
      nb: "St. Olavs hospital HF kommer i tillegg med 1 606 536 kr; de andre har 1 606 536 kr til sammen.",
      en: "St. Olavs hospital HF adds NOK 1,606,536; the others have NOK 1,606,536 together.",
    },
    {
      why: "a whole amount",
      wish: { scheme: "st-olav-2014" },
      index: 0,
      nb: "Det går opp, så ingenting avrundes.",
      en: "It comes out even, so nothing is rounded.",
    },
    {
      why: "a half",
      wish: { members: membersOf(1, 1), parameters: { total: "5" }, rounding: "half-even" },
      index: 0,
      nb: "Det rundes ned til nærmeste krone, for det ligger midt mellom to.",
      en: "It is rounded down to the nearest krone, for it lies halfway between two.",
    },
    {
      why: "a tie, naming six and counting the rest",
      wish: {
        members: membersOf(...Array.from({ length: 9 }, () => 1)),
        parameters: { total: "10" },
      },
      index: 3,
      nb: "A, B, C, D, E, F og 3 andre har helt like krav på én enhet; rekkefølgen i tabellen avgjorde.",
      en: "A, B, C, D, E, F and 3 others have exactly equal claims to one unit; the order of the table decided.",
    },
    {
      why: "a tie decided by number",
      wish: { members: membersOf(1, 1), parameters: { total: "5" }, ties: "code" },
      index: 1,
      nb: "A og B har helt like krav på én enhet; det laveste nummeret gikk foran.",
      en: "A and B have exactly equal claims to one unit; the lowest number went first.",
    },
    {
      why: "one krone left over",
      wish: { members: membersOf(1, 2), parameters: { total: "2" } },
      index: 0,
      nb: "Da alle var rundet ned, var én krone igjen; de største restene får én hver.",
      en: "When all were rounded down, one krone was left; the largest remainders get one each.",
    },
  ])("tells of $why", ({ wish, index, nb, en }) => {
    expect(sentences("nb", index, wish)).toContain(nb);
    expect(sentences("en", index, wish)).toContain(en);
  });
});
