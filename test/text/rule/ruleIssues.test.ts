import { readRule } from "../../../src/catalogue/rule/readRule";
import { evaluateTerm, type RuleIssue } from "../../../src/engine";
import { textsFor } from "../../../src/text";
import { ownSchemeTexts } from "../../../src/text/ownSchemeTexts";
import { numbersOf, tableFor } from "../../engine/terms/rules";
import { NUMBERS_WRONG } from "../../engine/terms/treesWithWrongNumbers";
import { WRITTEN_WRONG } from "../../engine/terms/treesWrittenWrong";

const PARTIES = tableFor([
  { code: "a", group: "kommune", population: "60", debt: "-5", score: "3" },
  { code: "b", group: "kommune", population: "40", debt: "5" },
]);

function refusalsOf(tree: unknown): readonly RuleIssue[] {
  const read = readRule(tree);
  if (!read.ok) return read.error;
  const evaluated = evaluateTerm(read.value, PARTIES, numbersOf({ minus: "-3" }));
  return evaluated.ok ? [] : evaluated.error;
}

const said = (issue: RuleIssue, language: "nb" | "en") =>
  textsFor(language).allocationIssues.describe(issue, language);
const inFile = (issue: RuleIssue, language: "nb" | "en") =>
  ownSchemeTexts(language).describeFileIssue(issue);

/** Where only the name of a field in a file can tell it apart from the others. */
const IN_FILES_ONLY: ReadonlySet<string> = new Set(["rule-unknown", "rule-too-deep"]);

describe("what is wrong with a rule", () => {
  it.each([...WRITTEN_WRONG, ...NUMBERS_WRONG])(
    "is said by its term, and in a file by its path: %s",
    (_, tree) => {
      for (const issue of refusalsOf(tree)) {
        for (const language of ["nb", "en"] as const) {
          const sentence = said(issue, language);
          expect(sentence).not.toMatch(/rule\b\.|terms\.\d|undefined|\[object/);
          expect(sentence).toMatch(/^[^a-zæøå].*\.$/);
          const filed = inFile(issue, language);
          const isOfParty = issue.code === "rule-figure-missing";
          if (!IN_FILES_ONLY.has(issue.code) && !isOfParty) expect(filed).toContain(issue.path);
        }
      }
    }
  );

  const population = { by: "population" };
  it.each([
    {
      why: "a heading inside who takes part, of a term with a name",
      tree: {
        terms: [
          population,
          population,
          { name: "forskning", who: { where: { sum: ["Elever"] }, from: "1" }, ...population },
        ],
      },
      nb: "Tabellen har ingen kolonne som heter «Elever» («Hvem» i ledd 3 «forskning»). Rett overskriften, eller legg til kolonnen.",
      en: "The table has no column headed “Elever” (“Who” of term 3 “forskning”). Correct the heading, or add the column.",
    },
    {
      why: "a term inside a term, without a name",
      tree: { amount: "9", terms: [population, { terms: [population, { by: "Kjøp" }] }] },
      nb: "Tabellen har ingen kolonne som heter «Kjøp» («Etter hva» i ledd 2.2). Rett overskriften, eller legg til kolonnen.",
      en: "The table has no column headed “Kjøp” (“By what” of term 2.2). Correct the heading, or add the column.",
    },
    {
      why: "shares that are more than the whole, in per cent",
      tree: {
        terms: [
          { amount: { share: "0.6" }, ...population },
          { amount: { share: "1/2" }, ...population },
        ],
      },
      nb: "Andelene i hele avtalen er til sammen 110 % av helheten, så det blir ingenting igjen som kan gi helheten. De må være under 100 %.",
      en: "The shares in the whole agreement are together 110% of the whole, which leaves nothing to make the whole from. They must be below 100%.",
    },
    {
      why: "terms that miss their amount, as money of the language",
      tree: {
        amount: "1000000.50",
        terms: [
          { amount: "1000.5", ...population },
          { amount: "1", ...population },
        ],
      },
      nb: "Leddene i hele avtalen blir til sammen 1 001,5 kr, ikke beløpet de skal fordele. La ett ledd ta resten, eller rett beløpene.",
      en: "The terms in the whole agreement come to NOK 1,001.5, not to the amount they are to share. Let one term take the rest, or correct the amounts.",
    },
    {
      why: "a limit, at the beginning of a sentence",
      tree: { terms: [{ amount: "5", by: 1, freed: "fond" }, population] },
      nb: "«Det grensen endrer» i ledd 1 nevner «fond», men det finnes ikke nøyaktig ett ledd ved siden av med det navnet. Rett navnet.",
      en: "“What the limit changes” of term 1 names “fond”, but there is not exactly one term of that name beside it. Correct the name.",
    },
  ])("reads $why", ({ tree, nb, en }) => {
    const [issue] = refusalsOf(tree);
    const plain = (sentence: string) => sentence.replaceAll("\u00a0", " ");
    expect(plain(said(issue!, "nb"))).toBe(nb);
    expect(plain(said(issue!, "en"))).toBe(en);
  });

  const ofGroups = {
    area: "allocation",
    path: "rule.terms.0.who",
    party: null,
    value: null,
    groups: ["kommune", "fylke"],
  } as const;
  it.each([
    {
      code: "rule-groups-missing",
      nb: "Tabellen har ingen kolonne som heter «Gruppe», og avtalen skiller mellom grupper: «kommune» og «fylke» («Hvem» i ledd 1). Legg til kolonnen, og skriv gruppen i hver rad.",
      en: "The table has no column headed “Group”, and the agreement tells groups apart: “kommune” and “fylke” (“Who” of term 1). Add the column, and enter the group in each row.",
    },
    {
      code: "rule-groups-unknown",
      nb: "Ingen i tabellen er i en gruppe som avtalen kjenner: «kommune» og «fylke» («Hvem» i ledd 1). Rett gruppene i kolonnen «Gruppe».",
      en: "Nobody in the table is in a group that the agreement knows: “kommune” and “fylke” (“Who” of term 1). Correct the groups in the column “Group”.",
    },
  ] as const)(
    "names the column of groups and the groups that are meant: $code",
    ({ code, nb, en }) => {
      const issue = { ...ofGroups, code };
      expect([said(issue, "nb"), said(issue, "en")]).toEqual([nb, en]);
    }
  );
});
