import { dateOfSerial, datesIn, isDateFormat } from "../../../src/sheet/read/dates";

describe("dates in headers and titles", () => {
  it.each([
    { text: "Folketall 1.1.2024", dates: ["2024-01-01"] },
    { text: "per 01.01.24", dates: ["2024-01-01"] },
    { text: "1. januar 2024", dates: ["2024-01-01"] },
    { text: "1st of January", dates: [] },
    { text: "as of 1st January 2024", dates: ["2024-01-01"] },
    { text: "January 1, 2024", dates: ["2024-01-01"] },
    { text: "population_2026-01-01", dates: ["2026-01-01"] },
    { text: "2023K4", dates: ["2024-01-01"] },
    { text: "1. kvartal 2024", dates: ["2024-04-01"] },
    { text: "2024", dates: ["2024"] },
    { text: "Endring 2023–2024", dates: ["2023", "2024"] },
    { text: "Kostnad 2025, folketall 1.1.2024", dates: ["2024-01-01", "2025"] },
    { text: "31.2.2024", dates: [] },
    { text: "32.1.2024", dates: [] },
    { text: "10 800 000", dates: [] },
    { text: "2024,5", dates: [] },
    { text: "0101 Halden", dates: [] },
  ])("$text: $dates", ({ text, dates }) => expect(datesIn(text)).toEqual(dates));

  it("are days of Excel’s calendar where a cell is formatted so", () => {
    expect(dateOfSerial(45292)).toBe("2024-01-01");
    expect(dateOfSerial(43101.75)).toBe("2018-01-01");
    expect(isDateFormat("dd.mm.yyyy")).toBe(true);
    expect(isDateFormat("[$-414]d. mmmm yyyy")).toBe(true);
    expect(isDateFormat('#,##0 "kroner per year"')).toBe(false);
    expect(isDateFormat("General")).toBe(false);
  });
});
