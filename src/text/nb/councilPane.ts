import { formatDate } from "../date";

/** What the pane says in the section for the councils. */
export const councilPane = {
  title: "Til kommunestyret",
  help: "Papirene til kommunestyrene og til økonomi. Hvert av dem blir et nytt ark; tallene dine endres ikke.",
  needsAllocation: "Gå til arket med folketallene, og gjør fordelingen klar først.",
  attachmentTitle: "Vedlegg",
  form: "Tabellens form",
  forms: {
    "two-blocks": "To spalter side om side",
    "one-column": "Én tabell med nummer og region",
  },
  makeAttachment: "Lag vedlegg 1",
  makeRepresentation: "Lag vedlegg 2 (regioner)",
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
  verifyTitle: "Er tabellen uendret?",
  verifyHelp:
    "Samme kode betyr samme tabell. En arbeidsbok som kan redigeres, kan ikke bevise seg selv: sammenlign med koden på papir.",
  typedCode: "Koden på papiret",
  verifyCode: "Sammenlign med koden",
  pasted: "Tabell som skal kontrolleres (lim inn)",
  verifyPasted: "Sammenlign med vedtatt versjon",
  recoverHelp:
    "Har arbeidsboken glemt den vedtatte versjonen? Gå til vedlegget: gir tabellen koden som står på det, lagres den på nytt.",
  recover: "Hent den vedtatte versjonen fra arket",
  recovered: (code: string): string =>
    `Tabellen gir koden ${code} som står på arket, og er lagret igjen som vedtatt.`,
  verifySheet: "Sammenlign dette arket",
  same: "Ja: tabellen er den samme.",
  different: "Nei: tabellen er ikke den samme.",
  differences: (n: number): string => (n === 1 ? "1 forskjell:" : `${n} forskjeller:`),
  unknownCode: "Arbeidsboken har ikke versjonen med denne koden, så forskjellene kan ikke vises.",
  registerTitle: "Vedtaksregister",
  deadline: "Frist for svar",
  makeRegister: "Lag register",
  readRegister: "Les registeret på dette arket",
  inForce: "I kraft: alle parter har vedtatt avtalen uendret.",
  notInForce: (without: number, parties: number): string =>
    `Ikke i kraft: ${without} av ${parties} parter har ikke vedtatt avtalen uendret.`,
  notAdoptedBy: (names: string): string => `Mangler: ${names}.`,
  consequenceTitle: "Om noen sier nei",
  makeSensitivity: "Lag tabell: hver kommune alene",
  consequenceHelp:
    "Arket viser hva hver part og region betaler før og etter: med samme budsjett, og med de samme satsene der avtalen har satser.",
  chooseLeavers: "Hvem står utenfor?",
  makeConsequence: "Lag konsekvensark",
  invoicesTitle: "Fakturagrunnlag",
  year: "År",
  terms: "Terminer i året",
  issuer: "Utsteder",
  dueDays: "Dager til forfall",
  reference: "Referanse begynner med",
  makeInvoices: "Lag fakturagrunnlag",
  saveCsv: "Last ned CSV",
  copyCsv: "Kopier CSV",
  notCopiedCsv: "Excel lot ikke ruten kopiere. Last ned filen, eller lag arket og kopier derfra.",
  copiedCsv:
    "Innholdet i filen er kopiert. Lim det inn i en tekstfil eller rett i regnskapssystemet.",
  settlementTitle: "Avregning",
  accounts: "Regnskap for året (kr)",
  settlementHelp:
    "Budsjettet er den sist låste versjonen, eller resultatet slik det er nå når ingenting er låst.",
  paid: "Innbetalt",
  paidForms: { "as-budgeted": "Som budsjettert", "from-cells": "Fra celler i arbeidsboken" },
  paidHelp:
    "Merk cellene med kommunenummer eller navn og beløp, gjerne på et annet ark. Beløpet står i kolonnen «Innbetalt» eller «Beløp», ellers i den siste. Flere innbetalinger fra samme kommune legges sammen; den som ikke står der, har ikke betalt.",
  paidNotChosen: "Merk cellene med det som er betalt, og trykk «Bruk merkede celler» først.",
  takeSelection: "Bruk merkede celler",
  paidFrom: (cells: string, sheet: string): string => `Leses fra ${cells} på «${sheet}».`,
  makeSettlement: "Lag avregning",
  written: (name: string): string => `Arket «${name}» er laget.`,
  unexpected: "Noe gikk galt i tillegget. Ingenting er skrevet. Prøv igjen.",
  historyTitle: "År for år",
  historyHelp:
    "Når folketall for flere år står side om side på arket: folketall, beløp og endring for hvert år, og beløpet etter snittet av de tre siste.",
  makeHistory: "Lag historikk",
  papers: {
    history: {
      title: "Dette arket viser folketall og beløp år for år",
      text: "Det følger ikke med når folketallet endres: lag da et nytt, eller slett det.",
    },
    attachment: {
      title: "Dette arket er vedlegg 1",
      text: "Skriv det ut, eller lim det inn i saken. Det følger ikke med når folketallet endres: lag da et nytt. Under kan du se om tabellen er uendret.",
    },
    representation: {
      title: "Dette arket er vedlegg 2",
      text: "Kommune og region, fylke for fylke. Det følger ikke med når regionene endres: lag da et nytt.",
    },
    register: {
      title: "Dette arket er vedtaksregisteret",
      text: "Velg vedtak i listen på hver rad, og skriv dato og saksnummer. Øverst står det om avtalen er i kraft. Legg til eller slett rader om partene er andre.",
    },
    sensitivity: {
      title: "Dette arket viser hver kommune alene utenfor",
      text: "Det følger ikke med når folketallet endres: lag da et nytt, eller slett det.",
    },
    consequence: {
      title: "Dette arket viser konsekvensen om noen står utenfor",
      text: "Det følger ikke med når folketallet endres: lag da et nytt, eller slett det.",
    },
    invoices: {
      title: "Dette arket er fakturagrunnlaget",
      text: "Én rad per betaler og termin. Det følger ikke med når fordelingen endres: lag da et nytt.",
    },
    settlement: {
      title: "Dette arket er avregningen",
      text: "Skriv over i kolonnen «Innbetalt» der noe annet er betalt: differanse, sum og kontroll følger med.",
    },
  },
  madeFrom: (sheet: string): string => `Laget fra arket «${sheet}».`,
  backTo: (sheet: string): string => `Gå til «${sheet}»`,
  backUnknown: "Gå til arket med folketallene for å fordele eller lage flere papirer.",
};
