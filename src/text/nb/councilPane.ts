import { formatDate } from "../date";

/** What the pane says in the section for the councils. */
export const councilPane = {
  title: "Til kommunestyret",
  needsAllocation: "Gå til arket med folketallene, og gjør fordelingen klar først.",
  copy: "Kopier tabellen til saken",
  copied: "Tabellen er kopiert. Lim den inn i saksframlegget.",
  notCopied: "Nettleseren tillot ikke kopiering. Lag vedlegget, og kopier derfra.",
  code: (code: string): string => `Kode for fordelingen: ${code}`,
  lockTitle: "Vedtatt versjon",
  lockHelp:
    "Lås fordelingen når den er vedtatt. Den låste versjonen blir i arbeidsboken og endres aldri; nye folketall gir en ny fordeling ved siden av.",
  note: "Merknad, for eksempel saksnummer",
  lock: "Lås som vedtatt",
  locked: (code: string): string => `Låst med koden ${code}. Skriv koden på papiret.`,
  versions: (n: number): string => (n === 1 ? "1 låst versjon" : `${n} låste versjoner`),
  version: (date: string, code: string, note: string): string =>
    [formatDate(date, "nb"), code, note].filter(Boolean).join(" · "),
  /** How it stands with what a card opens. */
  card: {
    made: (sheet: string): string => `Står på «${sheet}»`,
    locked: (code: string): string => `Låst ${code}`,
    lockedOther: (code: string): string => `Låst ${code}, men arket gir nå noe annet`,
    decisions: (adopted: number, parties: number): string => `${adopted} av ${parties} har vedtatt`,
    inForce: (parties: number): string => `I kraft: alle ${parties} har vedtatt`,
    uncounted: (sheet: string): string => `Radene på «${sheet}» kan ikke telles`,
    invoices: (n: string, one: boolean, year: number): string =>
      `${one ? "1 faktura" : `${n} fakturaer`} for ${year}`,
    payers: (n: string, one: boolean): string =>
      one ? "1 skal ha faktura" : `${n} skal ha faktura`,
  },
  ruleText: {
    title: "Regelen som tekst",
    help: "Regelen i vanlige setninger, med beløpet for én regnet ut. Lim den inn i saksframlegget.",
    member: "Regn ut beløpet for",
    copy: "Kopier regelen som tekst",
    copied: "Regelen er kopiert. Lim den inn i saksframlegget.",
    notCopied: "Excel lot ikke ruten kopiere. Merk teksten og kopier den.",
  },
  readRegister: "Les registeret på dette arket",
  inForce: "I kraft: alle parter har vedtatt avtalen uendret.",
  notInForce: (without: number, parties: number): string =>
    `Ikke i kraft: ${without} av ${parties} parter har ikke vedtatt avtalen uendret.`,
  notAdoptedBy: (names: string): string => `Mangler: ${names}.`,
  saveCsv: "Last ned CSV",
  copyCsv: "Kopier CSV",
  notCopiedCsv: "Excel lot ikke ruten kopiere. Last ned filen, eller lag arket og kopier derfra.",
  copiedCsv:
    "Innholdet i filen er kopiert. Lim det inn i en tekstfil eller rett i regnskapssystemet.",
  paidForms: { "as-budgeted": "Som budsjettert", "from-cells": "Fra celler i arbeidsboken" },
  paidHelp:
    "Merk cellene med kommunenummer eller navn og beløp, gjerne på et annet ark. Beløpet står i kolonnen «Innbetalt» eller «Beløp», ellers i den siste. Flere innbetalinger fra samme kommune legges sammen; den som ikke står der, har ikke betalt.",
  paidNotChosen: "Merk cellene med det som er betalt, og trykk «Bruk merkede celler» først.",
  takeSelection: "Bruk merkede celler",
  paidFrom: (cells: string, sheet: string): string => `Leses fra ${cells} på «${sheet}».`,
  written: (name: string): string => `Arket «${name}» er laget.`,
  unexpected: "Noe gikk galt i tillegget. Ingenting er skrevet. Prøv igjen.",
  unknownPaper: {
    title: "Dette arket har HPSHARE laget",
    text: "Denne versjonen kjenner ikke arket: en nyere har laget det. Hent den nyeste versjonen for å gjøre mer med det.",
  },
  madeFrom: (sheet: string): string => `Laget fra arket «${sheet}».`,
  backTo: (sheet: string): string => `Gå til «${sheet}»`,
  backUnknown: "Gå til arket med folketallene for å fordele eller lage flere papirer.",
};
