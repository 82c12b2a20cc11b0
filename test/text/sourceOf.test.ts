import { sourceOf } from "../../src/text/sourceOf";

const SSB = "Statistisk sentralbyrå, tabell 07459";
const THREE = `Folketall per 1.1.2018, 1.1.2024 og 1.1.2026: ${SSB}.`;

describe("where the figures of the date in use are from", () => {
  it.each<{ why: string; date: string | null; line: string; all: boolean; said: string }>([
    {
      why: "of several years that were put in, the one that counts",
      date: "2026",
      line: THREE,
      all: false,
      said: `Folketall per 1.1.2026: ${SSB}.`,
    },
    {
      why: "one that is neither the first nor the last",
      date: "2024-01-01",
      line: THREE,
      all: false,
      said: `Folketall per 1.1.2024: ${SSB}.`,
    },
    { why: "all years of an average", date: "2026", line: THREE, all: true, said: THREE },
    {
      why: "one year as it stands",
      date: "2026",
      line: `Folketall per 1.1.2026: ${SSB}.`,
      all: false,
      said: `Folketall per 1.1.2026: ${SSB}.`,
    },
    { why: "nothing of other years", date: "2025", line: THREE, all: false, said: "" },
    {
      why: "nothing of a date with more digits",
      date: "2026",
      line: "21.1.2026",
      all: false,
      said: "",
    },
    { why: "nothing without a date", date: null, line: THREE, all: false, said: "" },
  ])("is $why", ({ date, line, all, said }) => {
    expect(sourceOf(date, line, "nb", all)).toBe(said);
  });

  it("is said of one year in English too", () => {
    const line = "Population on 1 January 2018 and 1 January 2026: Statistics Norway.";
    expect(sourceOf("2026", line, "en", false)).toBe(
      "Population on 1 January 2026: Statistics Norway."
    );
  });
});
