import {
  consequenceOf,
  sensitivityOf,
  invoiceLines,
  readDueDays,
  readYear,
  readAccounts,
  readTermCount,
  registerParties,
  stateOfRegister,
  type Decision,
  toCsv,
} from "../../src/papers";
import { Decimal, sum } from "../../src/engine";
import Papa from "papaparse";
import { membersOf, requestOf } from "../engine/agreement";
import { hp2025 } from "./hp2025";

const request = requestOf({
  scheme: "population",
  parameters: { total: "1000" },
  members: membersOf(10, 20, 70),
});

describe("terms and dates", () => {
  it.each(["0", "3", "5", "6", "13", "-1", "4.0", "to", ""])("refuses %j terms", (terms) =>
    expect(readTermCount(terms)).toEqual({
      ok: false,
      error: { area: "council", code: "terms-not-possible", terms },
    })
  );
  it.each(["25", "1999", "2101", "20x5", ""])("refuses the year %j", (text) =>
    expect(readYear(text)).toEqual({
      ok: false,
      error: { area: "council", code: "year-not-valid", text },
    })
  );
  it.each(["-1", "366", "30.5", ""])("refuses %j days until an invoice is due", (text) =>
    expect(readDueDays(text)).toEqual({
      ok: false,
      error: { area: "council", code: "due-days-not-valid", text },
    })
  );
  it.each([
    ["ti", "1"],
    ["10.5", "1"],
    ["150", "100"],
  ])("refuses accounts of %j in units of %s", (text, unit) =>
    expect(readAccounts(text, unit)).toEqual({
      ok: false,
      error: { area: "council", code: "accounts-not-valid", text, unit },
    })
  );
  it("gives each quarter its own period, due date and reference", () => {
    const lines = invoiceLines(hp2025(), {
      issuer: "Trondheim",
      year: 2024,
      terms: 4,
      dueDays: 30,
      reference: "HP",
    });
    expect(lines[0]).toMatchObject({
      code: "5001",
      periodStart: "2024-01-01",
      periodEnd: "2024-03-31",
      dueDate: "2024-01-31",
      reference: "HP2024-5001-1",
    });
    expect(lines[3]).toMatchObject({ periodStart: "2024-10-01", periodEnd: "2024-12-31" });
  });
});

describe("leavers", () => {
  it.each([
    { why: "nobody", leavers: [], code: "no-leavers" },
    { why: "somebody who is no member", leavers: ["0001", "9999"], code: "leaver-not-member" },
    { why: "everybody", leavers: ["0001", "0002", "0003"], code: "all-leave" },
  ])("$why is refused", ({ leavers, code }) => {
    const result = consequenceOf(request, leavers);
    expect(result).toMatchObject({ ok: false, error: [{ code }] });
  });

  it("are paid for by the others under a total, and by nobody under rates", () => {
    const underTotal = sensitivityOf(request);
    if (!underTotal.ok) throw new Error("refused");
    expect(
      underTotal.value.map(({ name, others, most }) => [name, others.toFixed(), most?.name])
    ).toEqual([
      ["A", "100", "C"],
      ["B", "200", "C"],
      ["C", "700", "B"],
    ]);
    const underRates = sensitivityOf(
      requestOf({
        scheme: "base-and-rate",
        parameters: { base: "5", rate: "1" },
        members: membersOf(10, 20, 70),
      })
    );
    if (!underRates.ok) throw new Error("refused");
    expect(underRates.value.map(({ others, most }) => [others.toFixed(), most])).toEqual([
      ["0", null],
      ["0", null],
      ["0", null],
    ]);
  });

  it("give each of the 34 its own line, and the host who cannot leave says why", () => {
    const all = sensitivityOf(hp2025().request);
    expect(all.ok && all.value).toHaveLength(34);
    const hosted = sensitivityOf(
      requestOf({
        scheme: "st-olav-2018",
        parameters: { host: "0001" },
        members: membersOf(10, 20, 70),
      })
    );
    if (!hosted.ok) throw new Error("refused");
    expect(hosted.value.map(({ refused }) => refused?.[0]?.code ?? null)).toEqual([
      "host-not-member",
      null,
      null,
    ]);
  });
});

describe("adoption register", () => {
  const entries = (...decisions: Decision[]) =>
    decisions.map((decision, index) => ({
      code: null,
      party: `P${index + 1}`,
      decision,
      cell: `C${index + 2}`,
    }));
  const parties = ["P1", "P2", "P3"].map((name) => ({ code: null, name }));

  it("is in force only when every party has adopted", () => {
    const all = stateOfRegister(entries("adopted", "adopted", "adopted"), parties);
    expect(all.ok && all.value.inForce).toBe(true);
    const not = stateOfRegister(entries("adopted", "changed", "pending"), parties);
    expect(not).toMatchObject({
      ok: true,
      value: {
        inForce: false,
        count: { adopted: 1, changed: 1, rejected: 0, pending: 1 },
        who: { changed: ["P2"], pending: ["P3"] },
      },
    });
  });

  it("refuses a party that stands there twice, and says where", () => {
    const [first, second] = entries("adopted", "adopted");
    const twice = [first!, second!, { ...first!, cell: "C9" }];
    expect(stateOfRegister(twice, parties)).toEqual({
      ok: false,
      error: { area: "council", code: "party-twice", party: "P1", cells: ["C2", "C9"] },
    });
    const party = { code: "5001", name: "Trondheim", region: null };
    expect(registerParties([party, { ...party, name: "Trondhjem" }])).toMatchObject({
      error: { code: "party-twice" },
    });
  });

  it("refuses a register in which a party that must adopt is missing", () =>
    expect(stateOfRegister(entries("adopted", "adopted"), parties)).toEqual({
      ok: false,
      error: { area: "council", code: "party-missing", party: "P3" },
    }));
});

describe("CSV", () => {
  const read = (csv: string) =>
    Papa.parse<string[]>(csv.replace(/^\ufeff/, ""), { delimiter: ";", skipEmptyLines: true }).data;

  it("begins with a byte order mark and ends its lines as Windows does", () => {
    expect(toCsv([["a", "b"]])).toBe("\ufeffa;b\r\n");
  });

  it("keeps leading zeros, line breaks, quotes and semicolons as they were", () => {
    const fields = ["0301", 'Våler "i" Østfold; ja', "to\nlinjer", " kant "];
    expect(read(toCsv([fields]))).toEqual([fields]);
  });

  it("writes amounts with a decimal comma and a minus sign, without grouping", () => {
    const amounts = ["4327264", "-1234.5", "0"].map((text) => ({ number: new Decimal(text) }));
    expect(read(toCsv([amounts]))).toEqual([["4327264", "-1234,5", "0"]]);
  });

  it.each([
    "=1+1",
    "+47",
    "-x",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1+1",
    "＋47",
    "＠x",
    "\u200b=1",
    "\u2060\u00a0－1",
  ])("never lets %j become a formula", (text) =>
    expect(read(toCsv([[text]]))).toEqual([[`'${text}`]])
  );

  it("holds the year's whole amount", () => {
    const lines = invoiceLines(hp2025(), {
      issuer: "KS",
      year: 2025,
      terms: 12,
      dueDays: 14,
      reference: "",
    });
    const rows = read(toCsv(lines.map(({ amount }) => [{ number: amount }])));
    expect(sum(rows.map(([amount]) => new Decimal(amount!))).toFixed()).toBe("10800000");
  });
});
