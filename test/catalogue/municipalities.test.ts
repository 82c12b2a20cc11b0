import {
  COUNTIES,
  countyOf,
  findMunicipality,
  inForceIn,
  isCountyName,
  isNamed,
  MUNICIPALITIES,
  municipalitiesNamedIn,
  officialPopulation,
  successorsIn,
} from "../../src/catalogue/municipalities";

const codesIn = (year: number) =>
  MUNICIPALITIES.filter((municipality) => inForceIn(municipality, year)).map(({ code }) => code);

describe("municipality numbers", () => {
  it.each([
    { year: 2012, count: 429, why: "Harstad and Bjarkøy had not merged" },
    { year: 2013, count: 428, why: "Bjarkøy became part of Harstad" },
    { year: 2016, count: 428, why: "as in the population file of 2016" },
    { year: 2017, count: 426, why: "Andebu and Stokke became part of Sandefjord" },
    { year: 2018, count: 422, why: "the two Trøndelag counties merged, with four mergers" },
    { year: 2019, count: 422, why: "Rindal only changed its number" },
    { year: 2020, count: 356, why: "the municipal reform" },
    { year: 2024, count: 357, why: "Ålesund and Haram were divided" },
    { year: 2026, count: 357, why: "as in the population file of 2026" },
  ])("are $count in $year: $why", ({ year, count }) => expect(codesIn(year)).toHaveLength(count));

  it("stand once each, in order, with four digits of a known county", () => {
    const codes = MUNICIPALITIES.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.filter((code) => !/^\d{4}$/.test(code) || !COUNTIES[code.slice(0, 2)])).toEqual(
      []
    );
  });

  it("end with successors that begin or are in force in that very year", () => {
    const wrong = MUNICIPALITIES.filter(({ untilYear, successors }) =>
      untilYear === null
        ? successors.length > 0
        : successors.length === 0 ||
          successors.some((code) => {
            const heir = findMunicipality(code);
            return !heir || !inForceIn(heir, untilYear);
          })
    );
    expect(wrong).toEqual([]);
  });

  it("begin only where another ends, Haram of 2024 included", () => {
    const heirs = new Set(
      MUNICIPALITIES.flatMap(({ successors, untilYear }) =>
        successors.map((code) => `${code} ${untilYear}`)
      )
    );
    const begun = MUNICIPALITIES.filter(({ fromYear }) => fromYear !== null);
    expect(begun.filter(({ code, fromYear }) => !heirs.has(`${code} ${fromYear}`))).toEqual([]);
  });

  it.each([
    { code: "1601", year: 2024, heirs: ["5001"], why: "a new number in 2018" },
    { code: "1567", year: 2019, heirs: ["5061"], why: "Rindal changed county" },
    { code: "1571", year: 2024, heirs: ["5055"], why: "Halsa became part of Heim" },
    { code: "5012", year: 2024, heirs: ["5055", "5056", "5059"], why: "Snillfjord was divided" },
    { code: "1624", year: 2024, heirs: ["5054"], why: "Rissa became part of Indre Fosen" },
    { code: "1612", year: 2024, heirs: ["5055"], why: "by way of 5011" },
    { code: "1504", year: 2024, heirs: ["1508", "1580"], why: "1507 was divided again" },
    { code: "5030", year: 2024, heirs: ["5001"], why: "Klæbu became part of Trondheim" },
    { code: "0101", year: 2022, heirs: ["3001"], why: "the number of then, not of now" },
    { code: "0101", year: 2018, heirs: [], why: "still in force" },
    { code: "5001", year: 2024, heirs: [], why: "still in force" },
    { code: "5061", year: 2018, heirs: [], why: "not yet in force" },
    { code: "9999", year: 2024, heirs: [], why: "no such number" },
  ])("$code in $year is $heirs: $why", ({ code, year, heirs }) =>
    expect(successorsIn(code, year)).toEqual(heirs)
  );
});

describe("municipality names", () => {
  it.each([
    { name: "Trondheim", year: 2024, codes: ["5001"], why: "a plain name" },
    { name: "TRONDHEIM kommune", year: 2024, codes: ["5001"], why: "capitals and kommune" },
    { name: "Tråante", year: 2024, codes: ["5001"], why: "the Sámi name alone" },
    { name: "Trondheim - Tråanten", year: 2024, codes: ["5001"], why: "an older Sámi form" },
    { name: "Kautokeino", year: 2024, codes: ["5612"], why: "the second of two names" },
    { name: "Kautokeino", year: 2018, codes: ["2011"], why: "the number of then" },
    { name: "Kárásjohka", year: 2024, codes: ["5610"], why: "without the caron" },
    { name: "Aurskog - Høland", year: 2024, codes: ["3226"], why: "spaces around a hyphen" },
    { name: "Nord Aurdal", year: 2024, codes: ["3451"], why: "no hyphen" },
    { name: "Kvam herad", year: 2024, codes: ["4622"], why: "a herad" },
    { name: "Våler", year: 2024, codes: ["3114", "3419"], why: "two of the name" },
    { name: "Herøy", year: 2018, codes: ["1515", "1818"], why: "two of the name" },
    { name: "Våler (Innlandet)", year: 2024, codes: ["3419"], why: "told apart by county" },
    { name: "Bø", year: 2018, codes: ["0821", "1867"], why: "two of the name then" },
    { name: "Bø", year: 2024, codes: ["1867"], why: "one of the name now" },
    { name: "Haram", year: 2022, codes: [], why: "part of Ålesund then" },
    { name: "Snillfjord", year: 2024, codes: [], why: "gone" },
    { name: "Nordmøre", year: 2024, codes: [], why: "a region" },
  ])("$name in $year is $codes: $why", ({ name, year, codes }) =>
    expect(municipalitiesNamedIn(name, year).map(({ code }) => code)).toEqual(codes)
  );

  it("agree with a number where one of the names in the text is its own", () => {
    const snasa = findMunicipality("5041")!;
    expect(isNamed(snasa, "Snåsa")).toBe(true);
    expect(isNamed(snasa, "Snåsa/Snåase")).toBe(true);
    expect(isNamed(snasa, "Steinkjer")).toBe(false);
  });

  it("of counties are known apart from those of municipalities", () => {
    expect(isCountyName("Møre og Romsdal fylke")).toBe(true);
    expect(isCountyName("Trøndelag - Trööndelage")).toBe(true);
    expect(isCountyName("Nordmøre")).toBe(false);
    expect(countyOf("3430")).toBe("Innlandet");
  });
});

describe("official populations", () => {
  it.each([
    { code: "5033", year: 2024, inhabitants: 773, date: "2024-01-01", why: "the very date" },
    { code: "5033", year: 2018, inhabitants: 834, date: "2018-01-01", why: "the nearest date" },
    { code: "1571", year: 2018, inhabitants: 1571, date: "2018-01-01", why: "Halsa" },
    {
      code: "1567",
      year: 2018,
      inhabitants: 2039,
      date: "2018-01-01",
      why: "Rindal’s number then",
    },
    {
      code: "1665",
      year: 2014,
      inhabitants: 834,
      date: "2018-01-01",
      why: "a new number, the same borders",
    },
    {
      code: "0301",
      year: 2024,
      inhabitants: 728714,
      date: "2026-01-01",
      why: "no figure for 2024",
    },
  ])("$code in $year: $inhabitants on $date ($why)", ({ code, year, inhabitants, date }) =>
    expect(officialPopulation(code, year)).toEqual({ inhabitants, date })
  );

  it("are not passed on to a municipality with other borders", () => {
    expect(officialPopulation("0702", 2016)).toBeUndefined();
    expect(officialPopulation("1507", 2022)).toBeUndefined();
  });

  it("add up to what Statistics Norway gives for the country and for the agreement", () => {
    const sumIn = (codes: readonly string[], year: number) =>
      codes.reduce((sum, code) => sum + officialPopulation(code, year)!.inhabitants, 0);
    const agreement = codesIn(2024).filter(
      (code) => officialPopulation(code, 2024)!.date === "2024-01-01"
    );
    expect(agreement).toHaveLength(34);
    expect(sumIn(agreement, 2024)).toBe(535_512);
    expect(sumIn(codesIn(2018), 2018)).toBe(5_295_619);
  });
});
