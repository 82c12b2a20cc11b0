import type { AllocationIssue, LineIssue } from "../../engine";
import { assertNever } from "../../engine";
import type { Language } from "../language";
import { isMunicipalityNumber } from "../municipalityNumber";
import { listNames } from "../listNames";
import { kroner as inKroner } from "../kroner";
import { formatNumber } from "../number";
import { describeRuleIssue } from "./ruleIssues";
import { schemes } from "./schemes";

/** Why an allocation is refused: what is wrong, then what to do. */
function describe(issue: AllocationIssue, language: Language): string {
  const kroner = (amount: string): string => inKroner.nb(formatNumber(amount, language));
  switch (issue.code) {
    case "no-members":
      return "Ingen er med. Ta med minst én.";
    case "zero-total-weight":
      return "Fordelingsnøkkelen gir null for alle. Gi minst én av dem et folketall, eller en sats, over null.";
    case "negative-part":
      return `${issue.name} får penger tilbake mens andre betaler, og det kan ikke avrundes med en divisormetode eller med regionene først. Velg en annen avrundingsregel.`;
    case "negative-weight":
      return `${issue.name} har et negativt tall (${formatNumber(issue.weight, language)}). Rett tallet.`;
    case "not-finite":
      return issue.name === null
        ? `${label(issue.parameter)} er ikke et tall. Skriv et tall.`
        : `${issue.name} har ikke et tall som folketall. Skriv et tall.`;
    case "duplicate-member":
      return isMunicipalityNumber(issue.municipality)
        ? `Kommunenummer ${issue.municipality} står mer enn én gang. Behold én av radene.`
        : `«${issue.municipality}» står mer enn én gang. Behold én av radene, eller gi hver sin id.`;
    case "unknown-scheme":
      return `Avtalen «${issue.scheme}» finnes ikke. Velg en avtale eller fordelingsnøkkel fra listen.`;
    case "no-money":
      return `«${titleOf(issue.scheme)}» er en avtale uten penger, så det er ingenting å fordele. Velg en annen avtale.`;
    case "missing-parameter":
      return `${issue.label ?? label(issue.parameter)} mangler. Skriv inn en verdi.`;
    case "unknown-parameter":
      return `«${titleOf(issue.scheme)}» har ingen opplysning som heter «${issue.parameter}». Fjern den, eller rett navnet.`;
    case "invalid-parameter":
      return `${issue.label ?? label(issue.parameter)} kan ikke være «${issue.value}». ${EXPECTED[issue.expected]}`;
    case "negative-rate":
      return `${label(issue.parameter)} kan ikke være negativ (${formatNumber(issue.value, language)}). Skriv null eller mer.`;
    case "unit-not-positive":
      return `Avrundingsenheten kan ikke være «${issue.unit}». Skriv et tall over null, for eksempel 1 eller 100.`;
    case "total-not-in-units":
      return `Totalbeløpet ${kroner(issue.total)} går ikke opp i enheter på ${kroner(issue.unit)}. Endre beløpet, eller velg en finere enhet.`;
    case "caps-below-total":
      return `Takene er for lave: til sammen rommer de høyst ${kroner(issue.most)}, men ${kroner(issue.total)} skal fordeles. Hev taket.`;
    case "floors-above-total":
      return `Minstebeløpene er for høye: de krever ${kroner(issue.least)}, men bare ${kroner(issue.total)} skal fordeles. Senk minstebeløpet.`;
    case "host-not-member":
      return `Vertskommunen ${issue.host} er ikke blant kommunene. Ta den med, eller velg en annen vert.`;
    case "months-not-member":
      return `Det er oppgitt måneder for ${issue.municipality}, som ikke er blant kommunene. Fjern opplysningen, eller rett nummeret.`;
    case "too-many-digits":
      return `${issue.name ?? label(issue.parameter)} har et tall med mer enn ${issue.most} sifre. Rett tallet.`;
    case "figure-missing":
      return issue.measure === "average-population"
        ? `Fordelingsnøkkelen bygger på snittet av flere år, men ${issue.name} har folketall for ett. Legg inn tre år ved siden av hverandre, og velg snittet som folketall.`
        : `${issue.name} mangler tallet fordelingsnøkkelen bygger på. Fyll det inn.`;
    case "dates-differ":
      return `${issue.name} har folketall for ${issue.dates} datoer, men de andre har ${issue.expected}. Bruk de samme datoene for alle.`;
    case "tie":
      return `${listNames(issue.names, language, (rest) => `${rest} andre`)} har nøyaktig like krav på ${issue.units === 1 ? "den siste enheten" : `de siste ${issue.units} enhetene`}. Velg hvordan likhet avgjøres.`;
    default:
      return describeRuleIssue(issue);
  }
}

const EXPECTED = {
  money: "Skriv et beløp i kroner, for eksempel 10800000 eller 20,17.",
  share:
    "Skriv en andel fra 0 til 100 prosent, for eksempel 30 %; en vertsandel må være under 100.",
  factor: "Skriv et positivt tall, for eksempel 1,035.",
  months: "Skriv et tall fra 0 til 12.",
  code: "Skriv et kommunenummer med fire sifre.",
  text: "Skriv et navn.",
  number: "Skriv et tall, for eksempel 0.5, eller en brøk som 1/12.",
};

function label(parameter: string | null): string {
  if (parameter === null) return "Verdien";
  if (parameter === "unit") return "Avrundingsenheten";
  const member = /^months\.(.+)$/.exec(parameter)?.[1];
  if (member !== undefined) return schemes.memberMonths(member);
  return schemes.parameters[parameter]?.label ?? parameter;
}

const titleOf = (scheme: string): string => schemes.schemes[scheme]?.title ?? scheme;

/** Why a table of cost lines is refused. */
function describeLine(issue: LineIssue, language: Language): string {
  switch (issue.code) {
    case "no-lines":
      return "Det er ingen kostnader å fordele. Legg til minst én.";
    case "too-many-lines":
      return `Det er ${issue.lines} kostnader; inntil ${issue.most} kan fordeles sammen. Slå noen sammen, eller fordel dem i flere omganger.`;
    case "line-tie":
      return `${listNames(issue.names, language, (rest) => `${rest} andre`)} har nøyaktig like krav på en enhet i kostnadene. Velg hvordan likhet avgjøres.`;
    case "line-refused":
      return `${issue.label}: ${describe(issue.issue, language)}`;
    default:
      return assertNever(issue);
  }
}

export const allocationIssues = { describe, describeLine };
