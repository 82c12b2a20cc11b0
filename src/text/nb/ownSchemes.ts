import type { SchemeFileIssue } from "../../catalogue/custom/schemeFile";
import { describeRuleInFile } from "./ruleIssues";

/** Why a scheme file is refused: where, what is wrong, what to do. */
function describeFileIssue(issue: SchemeFileIssue): string {
  switch (issue.code) {
    case "scheme-file-not-json":
      return "Filen er ikke gyldig JSON. Velg en fil som er eksportert fra HPSHARE.";
    case "scheme-id-taken":
      return `Navnet «${issue.id}» er i bruk for en innebygd avtale. Gi avtalen en annen «id».`;
    case "scheme-file-invalid": {
      const place = issue.path === "" ? "Filen" : `«${issue.path}»`;
      switch (issue.problem) {
        case "missing":
          return `${place} mangler. Legg det til.`;
        case "unknown":
          return `${place} hører ikke hjemme i denne avtalen. Fjern det, eller rett navnet.`;
        case "wrong-value":
          if (issue.path === "")
            return "Filen er ikke en avtale: den skal være ett JSON-objekt. Velg en fil som er eksportert fra HPSHARE.";
          return `${place} kan ikke være ${issue.value}. Rett verdien; tall skrives som tekst med punktum, for eksempel "0.5".`;
      }
    }
    default:
      return describeRuleInFile(issue);
  }
}

/** What is said about schemes of one's own. */
export const ownSchemes = {
  help: "Det som er valgt nå, lagret under et navn: fordelingsnøkkel, beløp og regler. Avtalen ligger i arbeidsboken og kan tas med til en annen som fil.",
  name: "Navn på avtalen",
  nameMissing: "Gi avtalen et navn.",
  save: "Lagre som egen avtale",
  saved: (title: string): string => `«${title}» er lagret i arbeidsboken og valgt.`,
  replaced: (title: string): string => `«${title}» er lagret på nytt og erstatter den forrige.`,
  chosen: (title: string): string => `Valgt: ${title}`,
  download: "Last ned som fil",
  copy: "Kopier filen",
  copied: "Innholdet i filen er kopiert. Lim det inn i en tekstfil med navn som slutter på .json.",
  notCopied: "Excel lot ikke ruten kopiere. Last ned filen i stedet.",
  remove: "Slett fra arbeidsboken",
  removed: (title: string): string => `«${title}» er slettet. Ark som bruker den, beholder den.`,
  open: "Hent fra fil …",
  refused: (file: string): string => `${file} kan ikke brukes`,
  describeFileIssue,
};

export type OwnSchemeTexts = typeof ownSchemes;
