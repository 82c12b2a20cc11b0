import { assertNever, type RuleIssue } from "../../engine";

/** Why a rule is refused: where in it, what is wrong, then what to do. */
export function describeRuleIssue({ code, path, party, value }: RuleIssue): string {
  const place = `«${path}»`;
  switch (code) {
    case "rule-missing":
      return `${place} mangler. Legg det til.`;
    case "rule-unknown":
      return `${place} hører ikke hjemme her. Fjern det, eller rett navnet.`;
    case "rule-wrong-value":
      return `${place} kan ikke være ${value}. Rett verdien; tall skrives som tekst med punktum, for eksempel "0.5" eller "1/12".`;
    case "rule-too-deep":
      return `Regelen har ledd i mer enn ${value} nivåer. Gjør den flatere.`;
    case "rule-scale-not-rising":
      return `Grensene må stige: ${place} er ${value} og ligger ikke over grensen før. Rett trinnene.`;
    case "rule-freed-to-nobody-known":
      return `${place} nevner «${value}», men det finnes ikke nøyaktig ett ledd ved siden av med det navnet. Rett navnet.`;
    case "rule-freed-to-no-amount":
      return `${place} gir det som frigjøres til «${value}», som ikke har et eget beløp i kroner. Gi leddet et beløp, eller velg et annet.`;
    case "rule-freed-hands-on":
      return `${place} gir det som frigjøres til «${value}», som selv gir videre. Velg et ledd som ikke gir videre.`;
    case "rule-share-without-whole":
      return `${place} er en andel, men det er ingen helhet rundt. Skriv et beløp.`;
    case "rule-rest-without-whole":
      return `${place} er en del av resten, men leddet rundt har ikke noe beløp. Gi det et beløp.`;
    case "rule-parameter-missing":
      return `«${value}» mangler en verdi (${place}). Skriv den inn.`;
    case "rule-heading-missing":
      return `Tabellen har ingen kolonne som heter «${value}» (${place}). Rett overskriften, eller legg til kolonnen.`;
    case "rule-figure-missing":
      return `${party} mangler et tall i kolonnen «${value}». Fyll det inn; skriv 0 der det ikke er noe.`;
    case "rule-below-scale":
      return `${party} har ${value}, som ligger under det laveste trinnet (${place}). Legg til et trinn, eller rett tallet.`;
    case "rule-shares-too-large":
      return `Andelene i ${place} er til sammen ${value} av helheten, så det blir ingenting igjen som kan gi helheten. De må være under 1.`;
    case "rule-rests-not-one":
      return `Delene av resten i ${place} er til sammen ${value}. De må være 1.`;
    case "rule-rest-below-zero":
      return `De andre leddene tar mer enn helheten: resten er ${value} (${place}). Øk beløpet, eller senk de andre.`;
    case "rule-terms-miss-amount":
      return `Leddene i ${place} blir til sammen ${value}, ikke beløpet de skal fordele. La ett ledd ta resten, eller rett beløpene.`;
    case "rule-nothing-to-divide-by":
      return `Det er ingenting å fordele etter i ${place}: alle tallene er null, eller ingen er med. Rett tallene, eller hvem som er med.`;
    case "rule-floors-above-amount":
      return `Minstebeløpene i ${place} krever ${value}, mer enn det som skal fordeles. Senk dem.`;
    case "rule-caps-below-amount":
      return `Takene i ${place} er for lave: til sammen kan det betales ${value}, mindre enn det som skal fordeles. Hev dem.`;
    case "rule-floor-above-cap":
      return `${party} har et minstebeløp over taket sitt (${place}). Senk minstebeløpet, eller hev taket.`;
    case "rule-negative-under-limit":
      return `${party} har et negativt tall under en grense (${place}). Rett tallet, eller ta grensen bort.`;
    default:
      return assertNever(code);
  }
}
