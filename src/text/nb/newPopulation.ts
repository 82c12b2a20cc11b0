import { assertNever } from "../../engine";
import type { Finding, StatisticsIssue } from "../../statistics";
import { datesOfYears } from "../datesOfYears";
import { inWords, listNames } from "../listNames";

const UNTOUCHED = "Arket er ikke endret.";
const AGAIN = "Prøv igjen, eller bruk tallene som følger med tillegget.";

const yearsInWords = (years: readonly number[]) => listNames(years.map(String), "nb", String);

/** Nytt folketall fra Statistisk sentralbyrå. */
export const newPopulation = {
  title: "Nytt folketall",
  intro: "Hent folketallet per 1. januar fra Statistisk sentralbyrå (SSB), tabell 07459.",
  privacy: "Bare kommunenumre og årstall sendes.",
  year: "Folketall per 1. januar",
  earlier: "Tidligere år ved siden av",
  onlyYear: (year: number) => `Ingen, bare ${year}`,
  earlierFrom: (from: number, years: number) => `Fra ${from} (${years} år i alt)`,
  bundledOnly: (years: readonly number[]) =>
    `Med tillegget følger bare tall per ${datesOfYears(years, "nb")}. Andre år må hentes fra SSB.`,
  fetch: "Hent fra SSB",
  useBundled: "Bruk tallene som følger med",
  fetching: (done: number, parts: number, fallback: boolean) =>
    `Henter fra SSB (${done} av ${parts})${fallback ? ", med den eldre tjenesten" : ""} …`,
  cancel: "Avbryt",
  retry: "Prøv igjen",
  discard: "Forkast",
  apply: "Bruk disse tallene",
  newer: (year: number) => `SSB har folketall for 1.1.${year}.`,
  seeChange: "Se hva det endrer",
  newerColumn: (heading: string) =>
    `Arket har nyere folketall («${heading}») enn det som er i bruk.`,
  newerSheet: (sheet: string, was: string, is: string) =>
    `Resultatet på «${sheet}» bruker folketall fra ${was}. Dette arket har tall fra ${is}: sett fordelingen inn her for å ta dem i bruk.`,
  takeAgreement: (sheet: string) => `Bruk avtalen fra «${sheet}»`,
  takeColumn: "Bruk den nyere kolonnen",
  newerTable: (address: string, date: string) =>
    `I ${address} står det nyere folketall for de samme kommunene (${date}).`,
  compareTable: "Sammenlign med arkets",
  pasted: (address: string) => `Kilde: tabellen i ${address} på dette arket.`,
  missingInTable: (name: string) => `${name} står ikke i den nyere tabellen.`,
  columns: {
    name: "Kommune",
    before: "Nå",
    after: "Nytt",
    difference: "Endring",
    amount: "Beløp, endring",
  },
  caption: (year: number) => `Folketall per 1.1.${year} ved siden av arkets`,
  source: (source: string) => `Kilde: Statistisk sentralbyrå, tabell 07459 (CC BY 4.0), ${source}.`,
  retrieved: (time: string) => `hentet ${time}`,
  bundled: "som følger med tillegget",
  summary: (changed: number, members: number) =>
    changed === 0
      ? `Ingen av ${members} folketall endres.`
      : `${changed} av ${members} folketall endres.`,
  sum: (before: string, after: string) => `I alt ${before} innbyggere blir ${after}.`,
  missing: (count: number) =>
    count === 1
      ? "Én kommune får ikke nytt tall og beholder det som står i arket:"
      : `${count} kommuner får ikke nytt tall og beholder det som står i arket:`,
  missingBlocks: (year: number) =>
    `Tallene kan ikke settes inn: et eldre tall ville stått under 1.1.${year}. Rett kommunene i arket først, eller hent et annet år.`,
  newColumns: (years: readonly number[]) =>
    `Nye kolonner til høyre for tabellen: ${datesOfYears(years, "nb")}. Kan tabellen ikke utvides, skrives årene og fordelingen på et eget ark, og dette arket blir stående.`,
  emptyColumns: (years: readonly number[]) =>
    `Tomme kolonner som fylles: ${datesOfYears(years, "nb")}.`,
  standingColumn: (year: number, changes: readonly string[]) =>
    changes.length === 0
      ? `Kolonnen for 1.1.${year} har de samme tallene fra før.`
      : `I kolonnen for 1.1.${year} endres ${changes.join("; ")}.`,
  changeFromTo: (name: string, before: string, after: string) =>
    `${name} fra ${before} til ${after}`,
  emptyCell: "tom celle",
  gapsIn: (year: number) => `Mangler tall per 1.1.${year}:`,
  averageTitle: "Snittet som grunnlag",
  averageOf: (before: readonly number[] | null, after: readonly number[] | null) =>
    [
      "Grunnlaget er snittet av tre år.",
      before ? `Nå: ${yearsInWords(before)}.` : "",
      after
        ? `Etterpå: ${yearsInWords(after)}. Beløpene er regnet av snittet.`
        : "Med disse tallene har arket for få år. Hent også tidligere år.",
    ]
      .filter(Boolean)
      .join(" "),
  averageReplaced: (before: number, after: number) =>
    `Tallene for ${after} tar plassen til ${before} i snittet, i den samme kolonnen. Skal ${before} bli stående, henter du også tidligere år.`,
  averageSkips: (years: readonly number[]) =>
    `Snittet hopper over ${yearsInWords(years)}. Hent også ${years.length === 1 ? "det året" : "de årene"} for å få tre år på rad.`,
  averageGaps: (gaps: readonly string[]) =>
    `Snittet kan ikke regnes ut, og fordelingen kan ikke skrives: ${gaps.join("; ")}.`,
  averageGap: (name: string, year: number) => `${name} mangler tall for ${year}`,
  newcomers: "Disse kommunene står ikke i arket. Legg dem til selv om de skal være med:",
  newcomer: (code: string, name: string, inhabitants: string | null) =>
    inhabitants === null ? `${code} ${name}` : `${code} ${name} (${inhabitants} innbyggere)`,
  takenIn: (name: string, others: string) => `${name} omfatter nå også ${others}.`,
  reforms: "Endrede kommuner",
  renumbered: (name: string, codes: string) => `${name}: folketallet er hentet fra ${codes}.`,
  renumberedIn: (year: number, name: string, codes: string) =>
    `${name} per 1.1.${year}: folketallet er hentet fra ${codes}.`,
  finding: (name: string, finding: Finding): string => {
    switch (finding.kind) {
      case "merged":
        return `${name} er en del av ${finding.successor} på denne datoen. Bytt ut de gamle kommunene med den nye.`;
      case "divided":
        return `${name} er delt mellom, eller satt sammen av deler av, ${inWords(finding.among, "nb")}. Folketallet kan ikke regnes ut.`;
      case "unknown":
        return `${name}: SSB kjenner ikke kommunenummeret. Rett nummeret i arket.`;
      case "not-published":
        return `${name}: SSB har ikke noe tall for denne datoen${finding.marker === null ? "" : ` (merket «${finding.marker}»)`}.`;
      case "found":
        return "";
      default:
        return assertNever(finding);
    }
  },
  figuresOnly: "Ellers endres bare folketallscellene.",
  dateHeadings: (
    headings: readonly { readonly cell: string; readonly before: string; readonly after: string }[]
  ): string =>
    `Endre overskriften ${headings.map(({ cell, before, after }) => `«${before}» i ${cell} til «${after}»`).join(", og ")}`,
  columnsStay: "Bare kolonnene med folketall endres.",
  failedTitle: "Folketallet ble ikke hentet",

  /** Hvorfor det ikke kom noen tall, og hva som kan gjøres. */
  explain(issue: StatisticsIssue): string {
    switch (issue.code) {
      case "cancelled":
        return `Hentingen ble avbrutt. ${UNTOUCHED}`;
      case "timed-out":
        return `SSB svarte ikke i tide. ${UNTOUCHED} ${AGAIN}`;
      case "unreachable":
        return `SSB kunne ikke nås, eller forbindelsen ble brutt. ${UNTOUCHED} Sjekk nettet. ${AGAIN}`;
      case "too-many-calls":
        return `SSB har fått for mange spørringer herfra. ${UNTOUCHED} Vent ${issue.retryAfterSeconds === null ? "et minutt" : `${issue.retryAfterSeconds} sekunder`} og prøv igjen.`;
      case "forbidden":
        return `SSB avviste spørringen (${issue.status}). ${UNTOUCHED} Nettverket ditt kan kreve en mellomtjener. ${AGAIN}`;
      case "not-found":
        return `Tabell 07459 ble ikke funnet på adressen (404). ${UNTOUCHED} ${AGAIN}`;
      case "server-fault":
        return `SSB har en feil hos seg (${issue.status}), eller tabellen er under vedlikehold; den oppdateres kl. 05.00 og 11.30. ${UNTOUCHED} ${AGAIN}`;
      case "answer-not-understood":
        return `Svaret fra SSB kunne ikke leses. ${UNTOUCHED} ${AGAIN}`;
      case "question-refused":
        return `SSB godtok ikke spørringen (${issue.status}${issue.reason === "" ? "" : `: ${issue.reason}`}). ${UNTOUCHED} Se over kommunenumrene, eller bruk tallene som følger med tillegget.`;
      case "year-not-published":
        return `SSB har ikke publisert folketall per 1.1.${issue.year} ennå${issue.newest === null ? "" : `; det nyeste er per 1.1.${issue.newest}`}. ${UNTOUCHED} Velg et annet år.`;
      case "figures-under-revision":
        return `SSB har ingen tall per 1.1.${issue.year} akkurat nå: tabellen er under oppdatering, eller tallene er ikke publisert. ${UNTOUCHED} Prøv igjen etter kl. 08.00.`;
      default:
        return assertNever(issue);
    }
  },
};
