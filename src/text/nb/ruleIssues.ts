import { assertNever, type RuleIssue } from "../../engine";
import { inWords } from "../listNames";
import { quoted } from "../quoted";
import {
  amountIn,
  figureIn,
  partIn,
  ruleIssueTexts,
  type PlaceWords,
  type SaidPlace,
} from "../rulePlace";

const PLACES: PlaceWords = {
  whole: "hele avtalen",
  term: (place) => `ledd ${place}`,
  quoted: quoted.nb,
  parts: {
    amount: "Hvor mye",
    who: "Hvem",
    by: "Etter hva",
    times: "Ganges med",
    min: "Minst",
    max: "Høyst",
    freed: "Det grensen endrer",
    round: "Avrunding",
  },
  within: (part, term) => `${part} i ${term}`,
};

/** Groups, as a list in words. */
const said = (groups: readonly string[] = []): string => inWords(groups.map(quoted.nb), "nb");

function sentenceOf({ code, party, value, groups }: RuleIssue, { term, part }: SaidPlace): string {
  switch (code) {
    case "rule-missing":
      return `${part} mangler. Legg det til.`;
    case "rule-unknown":
      return `${part} hører ikke hjemme her. Fjern det, eller rett navnet.`;
    case "rule-wrong-value":
      return `${part} kan ikke være ${value}. Rett verdien; tall skrives som tekst med punktum, for eksempel "0.5" eller "1/12".`;
    case "rule-too-deep":
      return `Regelen har ledd i mer enn ${value} nivåer. Gjør den flatere.`;
    case "rule-scale-not-rising":
      return `Grensene må stige: ${value} i ${part} ligger ikke over grensen før. Rett trinnene.`;
    case "rule-freed-to-nobody-known":
      return `${part} nevner «${value}», men det finnes ikke nøyaktig ett ledd ved siden av med det navnet. Rett navnet.`;
    case "rule-freed-to-no-amount":
      return `${part} går til «${value}», som ikke har et eget beløp i kroner. Gi leddet et beløp, eller velg et annet.`;
    case "rule-freed-hands-on":
      return `${part} går til «${value}», som selv gir videre. Velg et ledd som ikke gir videre.`;
    case "rule-share-without-whole":
      return `${term} er en del av helheten, men det er ingen helhet rundt. Skriv et beløp.`;
    case "rule-rest-without-whole":
      return `${term} er en del av resten, men det er ikke sagt hvilket beløp som deles. Gi avtalen, eller summen rundt leddet, et beløp.`;
    case "rule-parameter-missing":
      return `«${value}» mangler en verdi (${part}). Skriv den inn.`;
    case "rule-heading-missing":
      return `Tabellen har ingen kolonne som heter «${value}» (${part}). Rett overskriften, eller legg til kolonnen.`;
    case "rule-groups-missing":
      return `Tabellen har ingen kolonne som heter «Gruppe», og avtalen skiller mellom grupper: ${said(groups)} (${part}). Legg til kolonnen, og skriv gruppen i hver rad.`;
    case "rule-groups-unknown":
      return `Ingen i tabellen er i en gruppe som avtalen kjenner: ${said(groups)} (${part}). Rett gruppene i kolonnen «Gruppe».`;
    case "rule-figure-missing":
      return `${party} mangler et tall i kolonnen «${value}». Fyll det inn; skriv 0 der det ikke er noe.`;
    case "rule-below-scale":
      return `${party} har ${figureIn(value, "nb")}, som ligger under det laveste trinnet (${part}). Legg til et trinn, eller rett tallet.`;
    case "rule-shares-too-large":
      return `Andelene i ${term} er til sammen ${partIn(value, "nb")} av helheten, så det blir ingenting igjen som kan gi helheten. De må være under 100 %.`;
    case "rule-rests-not-one":
      return `Delene av resten i ${term} er til sammen ${partIn(value, "nb")}. De må være 100 %.`;
    case "rule-rest-below-zero":
      return `De andre leddene tar mer enn helheten, så resten er ${amountIn(value, "nb")} (${term}). Øk beløpet, eller senk de andre.`;
    case "rule-terms-miss-amount":
      return `Leddene i ${term} blir til sammen ${amountIn(value, "nb")}, ikke beløpet de skal fordele. La ett ledd ta resten, eller rett beløpene.`;
    case "rule-nothing-to-divide-by":
      return `Det er ingenting å fordele etter i ${term}: alle tallene er null, eller ingen er med. Rett tallene, eller hvem som er med.`;
    case "rule-floors-above-amount":
      return `Minstebeløpene i ${term} krever ${amountIn(value, "nb")}, mer enn det som skal fordeles. Senk dem.`;
    case "rule-caps-below-amount":
      return `Takene i ${term} er for lave: til sammen kan det betales ${amountIn(value, "nb")}, mindre enn det som skal fordeles. Hev dem.`;
    case "rule-floor-above-cap":
      return `${party} har et minstebeløp over taket sitt (${term}). Senk minstebeløpet, eller hev taket.`;
    case "rule-negative-under-limit":
      return `${party} har et negativt tall under en grense (${term}). Rett tallet, eller ta grensen bort.`;
    default:
      return assertNever(code);
  }
}

export const { sayPlace, describeRuleIssue, describeRuleInFile } = ruleIssueTexts(
  PLACES,
  sentenceOf
);
