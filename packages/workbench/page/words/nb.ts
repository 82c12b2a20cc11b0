import type { FilePart, FileRefusal } from "../../host/files";
import { megabytes } from "./megabytes";

/** The workbench's own words in bokmål; other languages mirror this type. */
export const nb = {
  appName: "Arbeidsbenk",
  appHint: "Et lite regneark til utvikling og demonstrasjon. Ikke Microsoft Excel.",
  homeTab: "Hjem",
  fileGroup: "Fil",
  newWorkbook: "Ny",
  openFile: "Åpne",
  saveFile: "Lagre",
  openFromDisk: "Fra fil …",
  recentWork: "Tidligere arbeid i denne nettleseren",
  continueWork: "Fortsett",
  forgetWork: "Forkast",
  offer: (name: string, time: string) =>
    `Arbeidet ditt i «${name}» (${time}) er tatt vare på i denne nettleseren.`,
  dropFile: "Slipp filen for å åpne den",
  close: "Lukk",
  chartNotDrawn: (type: string) => `Diagrammer av typen ${type} tegnes ikke her.`,
  cancel: "Avbryt",
  saveAnyway: "Lagre likevel",
  lossesTitle: "Noe blir borte når du lagrer",
  lossesText: "Arbeidsbenken kan ikke lagre dette:",
  parts: {
    charts: "diagrammer",
    pictures: "bilder",
    "pivot-tables": "pivottabeller",
    "conditional-formats": "betinget formatering",
    "data-validation": "datavalidering",
    comments: "merknader",
    macros: "makroer",
    signatures: "digitale signaturer",
    sparklines: "sparklinjer",
    slicers: "slicere",
    "print-settings": "utskriftsoppsett",
  } satisfies Record<FilePart, string>,
  notes: {
    macros: "Filen har makroer. De kjøres ikke, og de lagres ikke.",
    externalLinks: (links: number) =>
      links === 1
        ? "Filen har en kobling til en annen fil. Den følges ikke."
        : `Filen har ${links} koblinger til andre filer. De følges ikke.`,
    keptUnseen: (part: string) =>
      `Filen har ${part}, som ikke vises her, men som følger med når du lagrer.`,
  },
  refusal: (name: string, refusal: FileRefusal): string => {
    switch (refusal.code) {
      case "not-a-workbook":
        return `«${name}» er ikke en arbeidsbok. Velg en .xlsx- eller .csv-fil.`;
      case "old-format":
        return `«${name}» er i Excels gamle filformat (.xls). Åpne den i Excel og lagre den som .xlsx.`;
      case "encrypted":
        return `«${name}» er beskyttet med passord. Fjern passordet i Excel og prøv igjen.`;
      case "truncated":
        return `«${name}» er ikke hel: slutten av filen mangler. Hent den på nytt.`;
      case "too-large":
        return `«${name}» er på ${megabytes(refusal.bytes)} MB. Arbeidsbenken åpner filer på inntil ${megabytes(refusal.most)} MB.`;
      case "expands-too-much":
        return `«${name}» pakkes ut til mer enn ${megabytes(refusal.most)} MB og åpnes ikke.`;
      case "damaged":
        return `«${name}» er skadet (${refusal.part}) og kan ikke åpnes.`;
    }
  },
  notSaved: (part: string) =>
    `Arbeidsboken er ikke lagret: filen ville ha vært ødelagt (${part}). Meld fra om feilen; arbeidet ditt står her.`,
  editGroup: "Angre",
  undo: "Angre",
  redo: "Gjør om",
  fontGroup: "Skrift",
  bold: "Fet",
  italic: "Kursiv",
  numberGroup: "Tall",
  percent: "Prosent",
  moreDecimals: "Flere desimaler",
  fewerDecimals: "Færre desimaler",
  borders: {
    title: "Kantlinjer",
    bottom: "Nederst",
    top: "Øverst",
    all: "Alle",
    outside: "Utvendige",
    none: "Ingen",
  },
  fills: {
    title: "Fyll",
    yellow: "Gul",
    green: "Grønn",
    blue: "Blå",
    orange: "Oransje",
    grey: "Grå",
    none: "Ingen",
  },
  dataGroup: "Data",
  sortAscending: "Sorter stigende",
  sortDescending: "Sorter synkende",
  filter: "Filter",
  chooseAll: "Merk alle",
  blanks: "(Tomme)",
  applyFilter: "Bruk",
  clearFilter: "Fjern filter",
  autoSum: "Autosummer",
  find: "Søk",
  findNext: "Neste",
  findPrevious: "Forrige",
  noneFound: "Ingen treff",
  foundAt: (at: number, of: number) => `${at} av ${of}`,
  rowsShown: (shown: number, all: number) => `${shown} av ${all} rader vises`,
  averageOf: (figure: string) => `Gjennomsnitt: ${figure}`,
  countOf: (count: number) => `Antall: ${count}`,
  sumOf: (figure: string) => `Summer: ${figure}`,
  language: "Språk",
  languageNames: { nb: "Norsk", en: "English" },
  darkTheme: "Mørkt tema",
  lightTheme: "Lyst tema",
  closePane: "Lukk oppgaveruten",
  resizePane: "Endre bredden på oppgaveruten",
  loading: "Åpner …",
  ready: "Klar",
  addInBusy: "Tillegget arbeider …",
  addInFailed: (reason: string) => `Tillegget svarte med en feil: ${reason}`,
  notImplemented: (member: string) => `Arbeidsbenken mangler ${member}, som tillegget ba om.`,
  refused: (reason: string) => `Det gikk ikke: ${reason}`,
  failed: (reason: string) => `Arbeidsbenken kunne ikke starte: ${reason}`,
};

export type Words = typeof nb;
