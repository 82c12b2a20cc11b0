import { readRule } from "../../src/catalogue/rule/readRule";
import { allocate, Decimal, type Allocation } from "../../src/engine";
import { amountLines } from "../../src/text/amountLines";
import { explanationSentences } from "../../src/text/explanationSentences";

const plain = (text: string) => text.replace(/\u00a0/g, " ");

/** Oslo, and Tydal with 773 inhabitants and 40 pupils, by a rule of somebody's own. */
function sharedBy(rule: unknown, unit = "1"): Allocation {
  const read = readRule(rule);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const members = [
    { code: "0301", name: "Oslo", population: 693_494, pupils: 60_000 },
    { code: "5033", name: "Tydal", population: 773, pupils: 40 },
  ].map(({ code, name, population, pupils }) => ({
    code,
    name,
    region: null,
    population: new Decimal(population),
    figures: new Map([
      ["population", new Decimal(population)],
      ["elever", new Decimal(pupils)],
    ]),
  }));
  const scheme = { id: "own", form: "written", rule: read.value, parameters: [] } as const;
  const shared = allocate({ scheme, members, parameters: {}, unit });
  if (!shared.ok) throw new Error(JSON.stringify(shared.error));
  return shared.value;
}

const lineOf = (allocation: Allocation, index: number, language: "nb" | "en" = "nb") =>
  plain(explanationSentences(allocation, index, language)[1]!);
const linesOf = (allocation: Allocation, index: number) =>
  amountLines(allocation, index, "nb").map(({ label, amount }) => plain(`${label} = ${amount}`));

const RATE = { of: "population", times: "36.15" };
const FEE = { name: "kontingent", terms: [{ by: { number: "108142" } }, { by: RATE }] };
const KS_2020 = {
  terms: [
    { ...FEE, max: [{ who: { codes: ["0301"] }, is: "16398104" }, { is: "9133121" }] },
    { name: "FoU", by: { of: "population", times: "6.02" } },
  ],
};

describe("an amount by its terms, on one line and in the pane's lines", () => {
  it("says what Oslo's own cap takes from the fee, and that the research stands outside it", () => {
    expect(lineOf(sharedBy(KS_2020), 0)).toBe(
      "Kontingent 16 398 104,00 (fast beløp 108 142,00 + 36,15 kr per innbygger 25 069 808,10" +
        " − taket 8 779 846,10) + FoU 4 174 833,88 = 20 572 937,88 kr."
    );
    expect(linesOf(sharedBy(KS_2020), 0).slice(0, 5)).toEqual([
      "Fast beløp = 108 142,00",
      "36,15 kr × 693 494 innbyggere = 25 069 808,10",
      "Taket (kontingent) = −8 779 846,10",
      "FoU: 6,02 kr × 693 494 innbyggere = 4 174 833,88",
      "Til sammen = 20 572 937,88",
    ]);
  });

  it.each<{ why: string; rule: unknown; unit?: string; nb: string; en: string }>([
    {
      why: "equal parts and population",
      rule: {
        amount: "1000",
        terms: [
          { amount: { share: "0.3" }, by: 1 },
          { amount: { share: "0.7" }, by: "population" },
        ],
      },
      nb: "30 % likt 150,00 + 70 % etter folketall 0,78 = 150,78 kr.",
      en: "30% equally 150.00 + 70% by population 0.78 = NOK 150.78.",
    },
    {
      why: "a limit of the whole, and a party that others' limits leave more to",
      rule: {
        amount: "1000",
        terms: [
          { amount: "400", by: 1 },
          { amount: { rest: 1 }, by: "Elever" },
        ],
        max: "700",
      },
      nb: "400 kr likt 200,00 + resten etter «Elever» 0,40 + grensene for andre 99,60 = 300,00 kr.",
      en: "NOK 400 equally 200.00 + the rest by “Elever” 0.40 + the limits of others 99.60 = NOK 300.00.",
    },
    {
      why: "a rebate, which is less than nothing",
      rule: { terms: [{ by: { number: "1000" } }, { name: "rabatt", by: { number: "-250.5" } }] },
      nb: "Fast beløp 1 000,00 − rabatt 250,50 = 749,50 kr.",
      en: "Fixed amount 1,000.00 − rabatt 250.50 = NOK 749.50.",
    },
    {
      why: "a factor and a rounding of a sum inside a sum",
      rule: {
        terms: [
          { by: { number: "1" } },
          { name: "drift", times: "1/12", round: { unit: "1" }, terms: FEE.terms },
        ],
      },
      nb:
        "Fast beløp 1,00 + drift 11 340,00 (fast beløp 108 142,00 + 36,15 kr per innbygger" +
        " 27 943,95, delt på 12, avrundet) = 11 341,00 kr.",
      en:
        "Fixed amount 1.00 + drift 11,340.00 (fixed amount 108,142.00 + NOK 36.15 per inhabitant" +
        " 27,943.95, divided by 12, rounded) = NOK 11,341.00.",
    },
    {
      why: "one term inside another, by how it follows from the figures",
      rule: { terms: [{ terms: [{ by: { of: "Elever", times: "3" } }] }] },
      nb: "3 kr per enhet i «Elever»: 3 kr × 40 = 120,00 kr.",
      en: "NOK 3 per unit in “Elever”: NOK 3 × 40 = NOK 120.00.",
    },
    {
      why: "øre, with the decimals that the rounding takes",
      unit: "0.01",
      rule: {
        terms: [
          { amount: "1", by: "Elever" },
          { name: "likt", amount: "0.01", by: 1 },
        ],
      },
      nb: "1 kr etter «Elever» 0,0007 + likt 0,0050 = 0,0057 kr.",
      en: "NOK 1 by “Elever” 0.0007 + likt 0.0050 = NOK 0.0057.",
    },
  ])("says $why", ({ rule, unit, nb, en }) => {
    expect(lineOf(sharedBy(rule, unit), 1)).toBe(nb);
    expect(lineOf(sharedBy(rule, unit), 1, "en")).toBe(en);
  });

  it("says of a factor on the whole what it makes of the sum", () => {
    expect(linesOf(sharedBy({ times: "12", terms: FEE.terms }), 1)).toEqual([
      "Fast beløp = 108 142,00",
      "36,15 kr × 773 innbyggere = 27 943,95",
      "Til sammen = 136 085,95",
      "Ganget med 12 = 1 633 031,40",
      "Rundet ned = 1 633 031",
      "+1 kr: nr. 1 av 2, 1 kr var igjen = 1",
      "Beløp = 1 633 032 kr",
    ]);
  });
});
