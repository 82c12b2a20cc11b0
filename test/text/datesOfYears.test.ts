import { datesOfYears } from "../../src/text/datesOfYears";

describe("1 January of some years in words", () => {
  it.each([
    { why: "one", years: [2026], nb: "1.1.2026", en: "1 January 2026" },
    {
      why: "a few",
      years: [2018, 2024, 2026],
      nb: "1.1.2018, 1.1.2024 og 1.1.2026",
      en: "1 January 2018, 1 January 2024 and 1 January 2026",
    },
    {
      why: "many in a row: the first and the last tell the others",
      years: [2023, 2024, 2025, 2026],
      nb: "1.1.2023–1.1.2026",
      en: "1 January 2023–1 January 2026",
    },
    {
      why: "many with a gap: each is named",
      years: [2022, 2023, 2024, 2026],
      nb: "1.1.2022, 1.1.2023, 1.1.2024 og 1.1.2026",
      en: "1 January 2022, 1 January 2023, 1 January 2024 and 1 January 2026",
    },
  ])("$why", ({ years, nb, en }) => {
    expect(datesOfYears(years, "nb")).toBe(nb);
    expect(datesOfYears(years, "en")).toBe(en);
  });
});
