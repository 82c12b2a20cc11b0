import words from "@univerjs/sheets-formula/locale/en-US";
import { argumentInNorwegian, sentenceOf } from "../../page/grid/norwegian/functionHelp";
import { englishFunctions, norwegianFunctions } from "../../page/grid/norwegian/functionNames";

type Described = {
  readonly functionParameter?: Readonly<Record<string, { readonly name: string }>>;
};
const described = words["sheets-formula"].functionList as unknown as Readonly<
  Record<string, Described>
>;

describe("Norwegian names of functions", () => {
  it.each([
    { english: "SUM", norwegian: "SUMMER" },
    { english: "IF", norwegian: "HVIS" },
    { english: "IFNA", norwegian: "HVIS.IT" },
    { english: "VLOOKUP", norwegian: "FINN.RAD" },
    { english: "XLOOKUP", norwegian: "XOPPSLAG" },
    { english: "XMATCH", norwegian: "XSAMSVAR" },
    { english: "MAXIFS", norwegian: "MAKS.HVIS.SETT" },
    { english: "SWITCH", norwegian: "BRYTER" },
    { english: "ISODD", norwegian: "ERODDETALL" },
    { english: "DAYS360", norwegian: "DAGER360" },
    { english: "ATAN2", norwegian: "ARCTAN2" },
    { english: "PI", norwegian: undefined },
  ])("are those of a Norwegian Excel: $english", ({ english, norwegian }) => {
    expect(norwegianFunctions.get(english)).toBe(norwegian);
    if (norwegian) expect(englishFunctions.get(norwegian)).toBe(english);
  });

  it("are one for each function, and mean another English one in two cases only", () => {
    expect(englishFunctions.size).toBe(norwegianFunctions.size);
    expect(englishFunctions.size).toBeGreaterThan(350);
    const other = [...englishFunctions.keys()].filter((name) => name in described);
    expect(other.sort()).toEqual(["ERF", "TIME"]);
  });
});

describe("what the help says in Norwegian", () => {
  it.each([
    { english: "number1", norwegian: "tall1" },
    { english: "Number 2", norwegian: "tall2" },
    { english: "criteria_range1", norwegian: "vilkårsområde1" },
    { english: "sort_index", norwegian: "sorteringsindeks" },
    { english: "known_y's", norwegian: "kjente_y" },
    { english: "alpha", norwegian: "alpha" },
  ])("is the argument's name: $english", ({ english, norwegian }) => {
    expect(argumentInNorwegian(english)).toBe(norwegian);
  });

  it("is a sentence for the functions that people use, under names that exist", () => {
    for (const name of ["SUM", "IF", "VLOOKUP", "ROUND", "SUMIFS", "TODAY"]) {
      expect(sentenceOf(name)).toMatch(/^\p{Lu}.*\.$/u);
    }
    expect(sentenceOf("BESSELI")).toBe("");
  });

  it("leaves no English word but those that are Norwegian too", () => {
    const kept = new Set<string>();
    for (const { functionParameter = {} } of Object.values(described)) {
      for (const { name } of Object.values(functionParameter)) {
        if (name.length > 2 && argumentInNorwegian(name) === name) kept.add(name.replace(/\d/, ""));
      }
    }
    const both =
      "alpha basis beta database divisor form format lambda min parameter ref sigma start type";
    expect([...kept].sort()).toEqual(both.split(" "));
  });
});
