import published from "../../fixtures/agreements/rules.json";
import type { CellValue } from "../../../src/sheet/snapshot";
import type { Language } from "../../../src/text";
import type { AgreementPageTexts } from "../../../src/text/agreementPageTexts";

export type Rows = readonly (readonly CellValue[])[];

/** The hand of a person who writes an agreement on its page, in jsdom or in Chromium; `group` is a group of fields. */
export type WritingHand = {
  readonly language: Language;
  readonly page: AgreementPageTexts;
  readonly press: (name: string) => Promise<void>;
  readonly fill: (label: string, value: string, group?: string) => Promise<void>;
  readonly choose: (label: string, option: string) => Promise<void>;
  readonly check: (label: RegExp) => Promise<void>;
  /** Adds a term to the agreement as a whole. */
  readonly add: (what: keyof AgreementPageTexts["newTerms"]) => Promise<void>;
};

type PublishedRule = {
  readonly id: string;
  readonly examples?: readonly {
    readonly members: readonly Readonly<Record<string, string>>[];
    readonly expected: Readonly<Record<string, string>>;
  }[];
};
const ruleOf = (id: string) =>
  (published.rules as unknown as readonly PublishedRule[]).find((rule) => rule.id === id)!;
const exampleOf = (id: string) => ruleOf(id).examples![0]!;

/** What a line says in either language, and its number as `-8779846.1000`. */
type ExplainedLine = readonly [label: RegExp, amount: string];
const PAYS = /^(Beløp|Amount)$/;

/** An agreement that is built from nothing: the table it shares over, how, and what it must give. */
export type BuiltAgreement = {
  readonly title: string;
  readonly rows: Rows;
  /** Whether the table is one of other parties. */
  readonly parties?: boolean;
  readonly rounding?: "half-up";
  readonly unit?: string;
  readonly expected: Readonly<Record<string, string>>;
  /** Whose amount is explained: each line with what it comes to, digit by digit, worked out by hand. */
  readonly explained: { readonly code: string; readonly lines: readonly ExplainedLine[] };
  readonly build: (hand: WritingHand) => Promise<void>;
};

const comma = (number: string, { language }: WritingHand): string =>
  language === "nb" ? number.replace(".", ",") : number;

const KS = exampleOf("ks-kommuner-2020");
const NFKK = exampleOf("nfkk");
const TOWNS = exampleOf("ma-99i");

const NAMES: Readonly<Record<string, string>> = {
  "4601": "Bergen",
  "5001": "Trondheim",
  "5033": "Tydal",
  "0301": "Oslo",
};

/** KS 2020: a base and a rate under a cap of which Oslo has its own, research outside the cap. */
const ksContingent: BuiltAgreement = {
  title: "KS 2020",
  rows: [
    ["Kommunenr.", "Kommune", "Folketall"],
    ...KS.members.map(({ code, population }) => [code!, NAMES[code!]!, Number(population)]),
  ],
  rounding: "half-up",
  unit: "0.01",
  expected: KS.expected,
  // Of 25,177,950.10 Oslo's cap leaves 16,398,104; research comes on top.
  explained: {
    code: "0301",
    lines: [
      [/^(Fast beløp|Fixed amount)$/, "108142.0000"],
      [/36[,.]15.*693.494/, "25069808.1000"],
      [/^(Taket|The cap) \(Kontingent\)$/, "-8779846.1000"],
      [/^FoU: .*6[,.]02.*693.494/, "4174833.8800"],
      [PAYS, "20572937.88"],
    ],
  },
  build: async (hand) => {
    const { page } = hand;
    await hand.choose(page.whole.label, page.whole.none);
    await hand.add("base");
    await hand.fill(page.fields.each, "108142");
    await hand.add("rate");
    await hand.fill(page.fields.rate, comma("36.15", hand));
    await hand.add("limit");
    await hand.choose(page.fields.max, page.fields.limits.several);
    await hand.check(/Oslo/);
    await hand.fill(page.fields.limitAmount, "16398104", page.fields.limitOf(1));
    await hand.fill(page.fields.limitAmount, "9133121", page.fields.limitOf(2));
    await hand.press(page.fields.more);
    await hand.fill(page.fields.termName, "Kontingent");
    await hand.press(page.close);
    await hand.add("rate");
    await hand.fill(page.fields.rate, comma("6.02", hand));
    await hand.press(page.fields.more);
    await hand.fill(page.fields.termName, "FoU");
  },
};

/** What NFKK prints, as it comes from cells. */
export const NFKK_CELLS = [
  "0–2 000\t25 000",
  "2 001–5 000\t30 000",
  "5 001–7 500\t35 000",
  "7 501–10 000\t40 000",
  "10 001 og over\t45 000",
].join("\n");

const nfkk: BuiltAgreement = {
  title: "NFKK",
  rows: [
    ["Part", "Folketall"],
    ...NFKK.members.map(({ code, population }) => [code!, Number(population)]),
  ],
  parties: true,
  rounding: "half-up",
  expected: NFKK.expected,
  explained: {
    code: "m2001",
    lines: [
      [/2.001/, "30000.00"],
      [PAYS, "30000"],
    ],
  },
  build: async (hand) => {
    const { page } = hand;
    await hand.choose(page.whole.label, page.whole.none);
    await hand.add("bands");
    await hand.press(page.bands.paste);
    const cells =
      hand.language === "nb"
        ? NFKK_CELLS
        : NFKK_CELLS.replace(/(\d) (\d{3})/g, "$1,$2").replace("og over", "and over");
    await hand.fill(page.bands.paste, cells);
    await hand.press(page.bands.use);
  },
};

/** Massachusetts c. 41 § 99I: half by valuation, a quarter by inhabitants, a quarter by miles of road. */
const towns: BuiltAgreement = {
  title: "Massachusetts 99I",
  rows: [
    ["Town", "Population", "Valuation", "Road miles"],
    ...TOWNS.members.map(({ code, population, valuation, roadMiles }) => [
      code!,
      ...[population, valuation, roadMiles].map(Number),
    ]),
  ],
  parties: true,
  rounding: "half-up",
  expected: TOWNS.expected,
  explained: {
    code: "a",
    lines: [
      [/^50.*Valuation.*500.*30 \/ 100/, "150.00"],
      [/^25.*(folketall|population).*250.*40 \/ 100/, "100.00"],
      [/^25.*Road miles.*250.*50 \/ 100/, "125.00"],
      [PAYS, "375"],
    ],
  },
  build: async (hand) => {
    const { page } = hand;
    const share = page.fields.share;
    await hand.choose(page.whole.label, page.whole.money);
    await hand.fill(page.fields.money, "1000");
    await hand.add("column");
    await hand.choose(page.fields.column, "Valuation");
    await hand.fill(share, "50");
    await hand.add("population");
    await hand.choose(page.fields.amount, page.fields.amounts.share);
    await hand.fill(share, "25");
    await hand.add("column");
    await hand.choose(page.fields.column, "Road miles");
    await hand.choose(page.fields.amount, page.fields.amounts.share);
    await hand.fill(share, "25");
  },
};

/**
 * Vorarlberg, registry associations (LGBl. § 7): a fifth by the seat, the rest, in which the seat takes part, by
 * the graduated population key of the 2008 revenue sharing. By hand, in units of 1/201: a town of 9,000
 * counts 9,000 · 324 = 2,916,000; one of 12,000 counts 2,916,000 + 1,000 · 434 + 2,000 · 335 = 4,020,000;
 * one of 3,000 counts 972,000. The whole is 10,000, so 8,000 are divided by 2,916 : 4,020 : 972 = 243 : 335 : 81
 * of 659: 2,949.92…, 4,066.77…, 983.30…; the seat, of 12,000, pays 2,000 more.
 */
const vorarlberg: BuiltAgreement = {
  title: "Vorarlberg",
  rows: [
    ["Part", "Nr", "Population"],
    ["Sitz", "S", 12_000],
    ["Nachbar", "N", 9000],
    ["Klein", "K", 3000],
  ],
  parties: true,
  rounding: "half-up",
  unit: "0.01",
  expected: { S: "6066.77", N: "2949.92", K: "983.31" },
  explained: {
    code: "S",
    lines: [
      [/20/, "2000.0000"],
      [/12.000/, "4066.7678"],
      [/^(Til sammen|Together)$/, "6066.7678"],
      [/0[,.]01/, "6066.77"],
      [PAYS, "6066.77"],
    ],
  },
  build: async (hand) => {
    const { page } = hand;
    await hand.choose(page.whole.label, page.whole.money);
    await hand.fill(page.fields.money, "10000");
    await hand.add("host");
    await hand.check(/Sitz/);
    await hand.fill(page.fields.share, "20");
    await hand.add("bands");
    await hand.choose(page.fields.amount, page.fields.amounts.rest);
    await hand.choose(page.fields.scale, page.fields.scales.tiers);
    await hand.press(page.bands.paste);
    await hand.fill(page.bands.paste, VORARLBERG_CELLS);
    await hand.press(page.bands.use);
  },
};

/** The key's borders, as parts of the figure are counted. */
export const VORARLBERG_CELLS = [
  "0-9000\t108/67",
  "9000-10000\t434/201",
  "10000-18000\t5/3",
  "18000-20000\t5",
  "20000-45000\t2",
  "45000-50000\t16/3",
  "50000-\t7/3",
].join("\n");

export const FOUR_AGREEMENTS = { ksContingent, nfkk, towns, vorarlberg };
