import { allocate, ROUNDING_RULES, type Allocation, type RoundingRule } from "../../src/engine";
import { amountLines, regionLines } from "../../src/text/amountLines";
import { hp2025 } from "../council/hp2025";
import { allocated, membersOf } from "../engine/agreement";

const plain = (lines: readonly { label: string; amount: string }[]) =>
  lines.map(({ label, amount }) =>
    `${label} = ${amount}`.replace(/\u00a0/g, " ").replace(/\u2212/g, "-")
  );

const linesOf = (allocation: Allocation, name: string, language: "nb" | "en" = "nb") =>
  plain(
    amountLines(
      allocation,
      allocation.rows.findIndex((row) => row.name === name),
      language
    )
  );

function again(allocation: Allocation, change: Partial<Allocation["request"]>): Allocation {
  const made = allocate({ ...allocation.request, ...change });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

describe("the lines of an amount", () => {
  it("say in four why Aukra pays 74 177", () => {
    expect(linesOf(hp2025(), "Aukra")).toEqual([
      "3 678 / 535 512 av 10 800 000 = 74 176,4890",
      "Rundet ned = 74 176",
      "+1 kr: nr. 14 av 34, 15 kr var igjen = 1",
      "Beløp = 74 177 kr",
    ]);
    expect(linesOf(hp2025(), "Aukra", "en")).toEqual([
      "3,678 / 535,512 of 10,800,000 = 74,176.4890",
      "Rounded down = 74,176",
      "+NOK 1: no. 14 of 34, NOK 15 left over = 1",
      "Amount = NOK 74,177",
    ]);
  });

  it("say of who gets no krone more that there is none", () => {
    expect(linesOf(hp2025(), "Trondheim")).toEqual([
      "214 565 / 535 512 av 10 800 000 = 4 327 264,3750",
      "Rundet ned = 4 327 264",
      "Ingen krone til: nr. 19 av 34, 15 kr var igjen = 0",
      "Beløp = 4 327 264 kr",
    ]);
  });

  it.each<{
    why: string;
    given: Parameters<typeof allocated>[0];
    name: string;
    lines: readonly string[];
  }>([
    {
      why: "a base and a rate that come out even",
      given: { scheme: "base-and-rate", parameters: { base: "10000", rate: "3" } },
      name: "B",
      lines: [
        "Fast beløp = 10 000,00",
        "3 kr × 3 678 innbyggere = 11 034,00",
        "Beløp = 21 034 kr",
      ],
    },
    {
      why: "a floor that lifts it",
      given: { scheme: "st-olav-2018", parameters: { host: "0001", floor: "30000.5" } },
      name: "B",
      lines: [
        "Fast beløp = 10 000,00",
        "3 kr × 3 678 innbyggere = 11 034,00",
        "Minstebeløpet = 8 966,50",
        "Til sammen = 30 000,50",
        "Rundet ned = 30 000",
        "+1 kr: nr. 1 av 3, 1 kr var igjen = 1",
        "Beløp = 30 001 kr",
      ],
    },
    {
      why: "the host",
      given: { scheme: "st-olav-2018", parameters: { host: "0001" } },
      name: "A",
      lines: ["Vertens faste del, 50 % av 66 706 = 33 353", "Beløp = 33 353 kr"],
    },
    {
      why: "a cap on one key",
      given: { scheme: "population", parameters: { total: "100000", cap: "50000" } },
      name: "B",
      lines: ["Holdt av taket = 50 000", "Beløp = 50 000 kr"],
    },
    {
      why: "a party that matches",
      given: { scheme: "st-olav-2014" },
      name: "St. Olavs hospital HF",
      lines: [
        "Kommer i tillegg til 16 353 kr for de andre = 16 353",
        "Beløp = 16 353 kr",
      ],
    },
    {
      why: "whole hundreds, a refund",
      given: { scheme: "population", parameters: { total: "-100000" }, unit: "100" },
      name: "C",
      lines: [
        "773 / 5 451 av -100 000 = -14 180,8842",
        "Rundet ned = -14 100",
        "-100 kr: nr. 1 av 3, 200 kr var igjen = -100",
        "Beløp = -14 200 kr",
      ],
    },
  ])("say what is true of $why", ({ given, name, lines }) => {
    const allocation = allocated({ members: membersOf(1000, 3678, 773), ...given });
    expect(linesOf(allocation, name)).toEqual(lines);
  });

  it.each<{ rounding: RoundingRule; lines: readonly string[] }>([
    { rounding: "half-up", lines: ["Rundet ned til nærmeste krone = 74 176"] },
    {
      rounding: "cascade",
      lines: ["Løpende sum til og med denne = 9 937 149", "Løpende sum før denne = -9 862 972"],
    },
    { rounding: "sainte-lague", lines: ["Rundet ned = 74 176", "Etter Sainte-Laguë = 0"] },
  ])("of $rounding say no more than that", ({ rounding, lines }) => {
    const [, ...rest] = linesOf(again(hp2025(), { rounding }), "Aukra");
    expect(rest.slice(0, -1)).toEqual(lines);
  });

  it("end with the amount, whatever the rule, and what is rounded leads to it", () => {
    for (const rounding of ROUNDING_RULES) {
      const allocation = again(hp2025(), {
        rounding,
        parameters: { ...hp2025().request.parameters, host: "5001" },
      });
      allocation.rows.forEach((row, index) => {
        const lines = amountLines(allocation, index, "en");
        expect(plain(lines.slice(-1))).toEqual([
          `Amount = NOK ${row.amount.toNumber().toLocaleString("en")}`,
        ]);
        const steps = lines
          .slice(1, -1)
          .map(({ amount }) => Number(amount.replace(/,/g, "").replace("\u2212", "-")));
        if (steps.length > 0) expect(steps.reduce((a, b) => a + b, 0)).toBe(row.amount.toNumber());
      });
    }
  });

  it("of a region say its municipalities", () => {
    const [first, ...rest] = plain(regionLines(hp2025(), "Romsdal", "nb"));
    expect(first).toContain("=");
    expect(rest.at(-1)).toBe("Til sammen = 1 298 330 kr");
    expect(plain(regionLines(hp2025(), "Romsdal", "nb"))).toContain("Aukra = 74 177");
  });
});
