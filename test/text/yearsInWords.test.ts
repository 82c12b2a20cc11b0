import { councilTexts } from "../../src/text/councilTexts";

describe("what an invoice is for", () => {
  it.each([
    {
      why: "the agreement's own year is said once",
      scheme: "Helseplattformen 2025",
      nb: "Helseplattformen 2025, termin 1 av 4",
      en: "Helseplattformen 2025, term 1 of 4",
      year: 2025,
    },
    {
      why: "another year than the agreement's is not a second year of it",
      scheme: "Helseplattformen 2025",
      nb: "Helseplattformen 2025, for året 2027, termin 1 av 4",
      en: "Helseplattformen 2025, for the year 2027, term 1 of 4",
      year: 2027,
    },
    {
      why: "a title without a year has it beside it",
      scheme: "Felles nødsentral",
      nb: "Felles nødsentral, 2027, termin 1 av 4",
      en: "Felles nødsentral, 2027, term 1 of 4",
      year: 2027,
    },
  ])("says the year so that $why", ({ scheme, year, nb, en }) => {
    const text = (language: "nb" | "en") =>
      councilTexts(language).papers.invoices.words.text(scheme, year, 1, 4);
    expect([text("nb"), text("en")]).toEqual([nb, en]);
  });
});

it.each(["nb", "en"] as const)(
  "calls an earlier allocation no last year's, which may be two years back (%s)",
  (language) => {
    const { words } = councilTexts(language).papers.yearChange;
    expect(JSON.stringify(words) + words.how(true) + words.earlier("Ark1", BASIS)).not.toMatch(
      /i fjor|fjorår|last year/i
    );
  }
);

const BASIS = { populationDate: "2024-01-01", average: null };
