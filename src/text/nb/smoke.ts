import type { ReportedIssue, Sighting, SmokeCheck, SmokeLabels } from "../../sheet/smoke";

const checks: Readonly<Record<SmokeCheck, string>> = {
  sheet: "Lage et ark",
  cells: "Skrive og lese celler",
  "take-back": "Sette tilbake det som sto der",
  names: "Skjulte navn som følger cellene sine",
  xml: "Lagre tilleggets egne opplysninger i arbeidsboken",
  events: "Få vite om endringer",
  functions: "Regne med HPSHARE og HPSCHEME",
};

/** What is so where the issue is seen. */
const reported: Readonly<Record<ReportedIssue, string>> = {
  "office-js-6365": "Navnene på et ark kan ikke leses når en annen arbeidsbok ligger fremst",
  "office-js-6194": "Ctrl+Z tar tilbake skrivingen bit for bit",
  "office-js-6415": "Ctrl+Z lar det stå som tillegget har lagret utenom cellene",
  "office-js-420": "Tillegget får ikke vite om et valg fra en liste",
  "office-js-3888": "Tillegget får ikke vite om flere celler som endres samtidig",
  "office-js-1149": "Tillegget får vite om samme endring flere ganger",
  "office-js-521": "Tillegget får vite om endringer for sent",
  "office-js-5262": "En tom celle er 0 for funksjonene",
  "office-js-3234": "En funksjon som gir feil, blir stående på #BUSY!",
  "office-js-1407": "Tillegget får ikke starte sammen med arbeidsboken",
  "office-js-2700": "Nedlasting fra ruten gir ingen fil",
  "office-js-6673": "En tom liste over lagrede opplysninger finnes ikke",
  "office-js-2408": "Lagrede opplysninger på over 1 MB blir avvist",
  "office-js-docs-reference-354": "Forespørsler på over 5 MB blir avvist",
  "office-js-1314": "Forespørsler på over 5 MB gir bare GeneralException",
  "office-js-2266": "Alt blir avvist (skjer når flere ark er merket)",
  "office-js-5999": "Kolonnebredden tilpasses hele kolonnen",
  "office-js-6687": "Apostrofen foran tekst forsvinner når formler leses",
  "office-js-1011": "Arkets navn og arbeidsbokens navn kommer om hverandre",
  "office-js-6134": "Excels tema er ukjent",
};

const sightings: Readonly<Record<Sighting, string>> = {
  seen: "ja",
  "not-seen": "nei",
  "not-tried": "ikke prøvd",
};

const labels: SmokeLabels = {
  sheetName: "HPSHARE prøver",
  title: "HPSHARE prøver denne Excel. Arket slettes når prøven er ferdig.",
  chooseHere: "Velg fra listen:",
  yes: "ja",
  no: "nei",
  clearThese: "Slett disse to:",
};

/** What is said about trying the add-in in the Excel that is open. */
export const smoke = {
  about: "Om tillegget",
  version: (version: string): string => `HPSHARE ${version}`,
  title: "Prøv i denne Excel",
  help: "Ingen Excel er helt lik en annen. Prøven ser hva denne kan, på et ark for seg selv, og lar arbeidsboken være som den var. Rapporten har ingen tall eller navn fra arbeidsboken. Den tar under ett minutt.",
  start: "Start prøven",
  running: "Prøver …",
  tasksTitle: "Fire ting bare du kan gjøre",
  /** What a person does on the sheet, in this order. */
  tasks: [
    `Klikk i arket «${labels.sheetName}» og trykk Ctrl+Z én gang (⌘Z på Mac).`,
    `Velg «${labels.yes}» fra listen i B3.`,
    "Merk B5 og B6 og trykk Delete.",
    "Last ned prøvefilen, og si om den kom.",
  ],
  tasksHelp: "Det du hopper over, står som «ikke prøvd».",
  download: "Last ned prøvefil",
  fileName: "hpshare-prove.txt",
  fileText: "Filen kom frem.",
  fileCame: "Kom filen?",
  fileAnswers: { yes: "Ja", no: "Nei", "not-tried": "Ikke prøvd" },
  finish: "Avslutt og vis rapporten",
  again: "Prøv en gang til",
  reportTitle: "Rapport",
  excel: "Excel",
  platform: "Plattform",
  language: "Språk",
  api: "Excels programmeringsgrensesnitt",
  checksTitle: "Tillegget trenger",
  works: "virker",
  fails: (why: string): string => `virker ikke (${why})`,
  reportedTitle: "Meldt om andre Excel, sett her",
  leftBehind: `Arket «${labels.sheetName}» kunne ikke slettes. Slett det selv.`,
  untouched: "Arbeidsboken er som den var.",
  copy: "Kopier rapporten",
  copied: "Rapporten er kopiert. Lim den inn i en e-post eller en sak.",
  notCopied: "Excel lot ikke ruten kopiere. Merk rapporten og trykk Ctrl+C.",
  checks,
  reported,
  sightings,
  labels,
};

export type SmokeTexts = typeof smoke;
