import {
  AGREEMENT_MEMBERS,
  findMunicipality,
  inForceIn,
  MUNICIPALITIES,
  officialPopulation,
} from "../../src/catalogue";
import { bundledPopulation } from "../../src/statistics";
import { readChanges, withChanges } from "../../src/statistics/klass";
import { codesOf, historyOf, originOf, takenIn } from "../../src/statistics/reforms";
import relevant from "../fixtures/statistics/mergers-relevant.json";

const history = historyOf(MUNICIPALITIES);

describe("where a municipality’s inhabitants are counted", () => {
  it.each([
    {
      why: "Bjugn got a new number in 2018",
      code: "1627",
      year: 2018,
      origin: { kind: "renumbered", code: "5017" },
    },
    {
      why: "Bjugn is a part of Ørland since 2020",
      code: "1627",
      year: 2026,
      origin: { kind: "merged", successor: "5057" },
    },
    {
      why: "so it is under its number of 2018",
      code: "5017",
      year: 2026,
      origin: { kind: "merged", successor: "5057" },
    },
    {
      why: "Ørland of today is Ørland and Bjugn",
      code: "5057",
      year: 2018,
      origin: { kind: "sum", codes: ["5015", "5017"] },
    },
    {
      why: "and was so under their first numbers",
      code: "5057",
      year: 2016,
      origin: { kind: "sum", codes: ["1621", "1627"] },
    },
    {
      why: "Rissa went into Indre Fosen",
      code: "1624",
      year: 2018,
      origin: { kind: "merged", successor: "5054" },
    },
    { why: "Leksvik too", code: "1718", year: 2026, origin: { kind: "merged", successor: "5054" } },
    {
      why: "Indre Fosen before was both",
      code: "5054",
      year: 2016,
      origin: { kind: "sum", codes: ["1624", "1718"] },
    },
    {
      why: "Ålesund was divided in 2024",
      code: "1507",
      year: 2026,
      origin: { kind: "divided", among: ["1508", "1580"] },
    },
    {
      why: "and with it the old Ålesund",
      code: "1504",
      year: 2026,
      origin: { kind: "divided", among: ["1508", "1580"] },
    },
    {
      why: "and Skodje, by way of 1507",
      code: "1529",
      year: 2026,
      origin: { kind: "divided", among: ["1508", "1580"] },
    },
    ...["1523", "1534", "1546"].map((code) => ({
      why: "and each of the other three that had become 1507",
      code,
      year: 2026,
      origin: { kind: "divided", among: ["1508", "1580"] },
    })),
    ...["1504", "1523", "1529", "1534", "1546"].map((code) => ({
      why: "one of the five that Ålesund was made of in 2020",
      code,
      year: 2020,
      origin: { kind: "merged", successor: "1507" },
    })),
    {
      why: "so Ålesund of 2020 was the five together before",
      code: "1507",
      year: 2018,
      origin: { kind: "sum", codes: ["1504", "1523", "1529", "1534", "1546"] },
    },
    {
      why: "but the Ålesund that is left cannot be found before 2024",
      code: "1508",
      year: 2022,
      origin: { kind: "divided", among: ["1507"] },
    },
    {
      why: "the new Haram cannot be found before",
      code: "1580",
      year: 2022,
      origin: { kind: "divided", among: ["1507"] },
    },
    {
      why: "Rindal only changed county",
      code: "1567",
      year: 2026,
      origin: { kind: "renumbered", code: "5061" },
    },
    { why: "and back", code: "5061", year: 2018, origin: { kind: "renumbered", code: "1567" } },
    {
      why: "Steinkjer of 2017",
      code: "1702",
      year: 2018,
      origin: { kind: "renumbered", code: "5004" },
    },
    {
      why: "is one of two in 5006",
      code: "1702",
      year: 2026,
      origin: { kind: "merged", successor: "5006" },
    },
    {
      why: "as it is under its number of 2018",
      code: "5004",
      year: 2026,
      origin: { kind: "merged", successor: "5006" },
    },
    {
      why: "Steinkjer of today is Steinkjer and Verran",
      code: "5006",
      year: 2018,
      origin: { kind: "sum", codes: ["5004", "5039"] },
    },
    {
      why: "and was so under their numbers of 2017",
      code: "5006",
      year: 2017,
      origin: { kind: "sum", codes: ["1702", "1724"] },
    },
    {
      why: "Snillfjord went three ways",
      code: "5012",
      year: 2026,
      origin: { kind: "divided", among: ["5055", "5056", "5059"] },
    },
    {
      why: "so Heim cannot be found before",
      code: "5055",
      year: 2018,
      origin: { kind: "divided", among: ["1571", "5011", "5012"] },
    },
    {
      why: "Trondheim took Klæbu in and kept its number",
      code: "5001",
      year: 2018,
      origin: { kind: "same" },
    },
    {
      why: "and Klæbu is a part of it",
      code: "5030",
      year: 2026,
      origin: { kind: "merged", successor: "5001" },
    },
    { why: "no such number", code: "9999", year: 2026, origin: { kind: "unknown" } },
  ])("$code in $year: $why", ({ code, year, origin }) => {
    const found = originOf(code, year, history);
    const sorted = "among" in found ? { ...found, among: [...found.among].sort() } : found;
    expect("codes" in sorted ? { ...sorted, codes: [...sorted.codes].sort() } : sorted).toEqual(
      origin
    );
  });

  it("adds up to the official figure of those that merged", () => {
    const { findings } = bundledPopulation({
      codes: ["5057"],
      year: 2018,
      earlier: [],
      sheetYear: 2026,
    });
    const expected = ["5015", "5017"].reduce(
      (sum, code) => sum + officialPopulation(code, 2018)!.inhabitants,
      0
    );
    expect(findings.get("5057")).toMatchObject({ kind: "found", inhabitants: expected });
  });

  it.each([
    { why: "Bjugn", codes: ["1627"], successor: "5057" },
    { why: "Rissa and Leksvik", codes: ["1624", "1718"], successor: "5054" },
    { why: "Steinkjer of 2017, and of 2018", codes: ["1702", "5004"], successor: "5006" },
  ])("proposes the successor of $why with its official figure", ({ codes, successor }) => {
    const wish = { codes, year: 2026, earlier: [], sheetYear: 2017 };
    const { inhabitants } = officialPopulation(successor, 2026)!;
    for (const finding of bundledPopulation(wish).findings.values()) {
      expect(finding).toEqual({ kind: "merged", successor, inhabitants });
    }
  });

  it("finds each year of several under the numbers of that year", () => {
    const wish = { codes: ["5057", "5061", "5055"], year: 2026, earlier: [2018], sheetYear: 2026 };
    const { findings, earlier } = bundledPopulation(wish);
    expect([...findings.values()].map(({ kind }) => kind)).toEqual(["found", "found", "found"]);
    const [of2018] = earlier;
    expect(of2018!.year).toBe(2018);
    expect(of2018!.findings.get("5057")).toMatchObject({ from: ["5015", "5017"] });
    expect(of2018!.findings.get("5061")).toMatchObject({ from: ["1567"] });
    expect(of2018!.findings.get("5055")).toMatchObject({ kind: "divided" });
  });

  it("hands a figure out once: two names of one municipality do not both get it", () => {
    const { findings } = bundledPopulation({
      codes: ["1567", "5061"],
      year: 2026,
      earlier: [],
      sheetYear: 2018,
    });
    expect(findings.get("5061")).toMatchObject({ kind: "found" });
    expect(findings.get("1567")).toMatchObject({ kind: "merged", successor: "5061" });
  });

  it("tells what a number has taken in since the sheet’s year", () => {
    expect(takenIn("5001", 2018, 2026, history)).toEqual(["5030"]);
    expect(takenIn("5001", 2020, 2026, history)).toEqual([]);
    // Ørland of today was made of two in 2020, and has taken in nobody since.
    expect(takenIn("5057", 2018, 2026, history)).toEqual([]);
  });
});

describe("the history of the agreements’ members", () => {
  it.each(relevant.events)("has $kind of $from into $to on $date", ({ date, kind, from, to }) => {
    const year = Number(date.slice(0, 4));
    for (const code of from.filter((other) => !to.includes(other))) {
      expect(findMunicipality(code)).toMatchObject({ untilYear: year });
      expect([...findMunicipality(code)!.successors].sort()).toEqual([...to].sort());
      const expected = kind === "recode" ? "renumbered" : kind === "split" ? "divided" : "merged";
      expect(originOf(code, year, history).kind).toBe(expected);
    }
  });

  it.each(AGREEMENT_MEMBERS)("finds every member of $agreement in its own year", (set) => {
    const year = Number(set.numbersAt.slice(0, 4));
    for (const { code } of set.members)
      expect(originOf(code, year, history)).toEqual({ kind: "same" });
  });
});

it("never asks for a number that was not in force in that year", () => {
  for (const { code } of MUNICIPALITIES) {
    for (let year = 2012; year <= 2026; year++) {
      const asked = codesOf(code, originOf(code, year, history));
      expect(asked.filter((other) => !inForceIn(findMunicipality(other)!, year))).toEqual([]);
    }
  }
});

describe("changes fetched from Klass", () => {
  const change = (oldCode: string, newCode: string, newName: string) => ({
    oldCode,
    oldName: "",
    newCode,
    newName,
    changeOccurred: "2028-01-01",
  });
  const after = (...codeChanges: object[]) =>
    historyOf(withChanges(MUNICIPALITIES, readChanges(JSON.stringify({ codeChanges }))!));

  it("renumber, keeping Sámi letters", () => {
    const changed = after(change("5041", "5141", "Snåase - Snåsa"));
    expect(originOf("5041", 2028, changed)).toEqual({ kind: "renumbered", code: "5141" });
    expect(changed.get("5141")!.name).toBe("Snåase - Snåsa");
  });

  it("merge and divide as the bundled ones do", () => {
    const merged = after(change("5032", "5150", "Ny"), change("5033", "5150", "Ny"));
    expect(originOf("5033", 2028, merged)).toEqual({ kind: "merged", successor: "5150" });
    expect(originOf("5150", 2026, merged)).toEqual({ kind: "sum", codes: ["5032", "5033"] });
    const divided = after(change("5001", "5101", "A"), change("5001", "5102", "B"));
    expect(originOf("5001", 2028, divided)).toEqual({ kind: "divided", among: ["5101", "5102"] });
  });

  it("leave a number in force that gave a part away", () => {
    const changed = after(change("5001", "5001", "Trondheim"), change("5001", "5102", "B"));
    expect(originOf("5001", 2028, changed)).toEqual({ kind: "same" });
  });

  it.each(["<html>", "{}", '{"codeChanges":[{"oldCode":"1"}]}', "[]", "null"])(
    "are refused in another form: %s",
    (body) => expect(readChanges(body)).toBeNull()
  );
});
