import { inWords, listNames } from "../listNames";
/** Why a file cannot be opened. */
export type FileRefusalCode =
  | "not-a-workbook"
  | "old-format"
  | "encrypted"
  | "truncated"
  | "too-large"
  | "expands-too-much"
  | "beyond-sheet"
  | "damaged";

const refusals: Readonly<Record<FileRefusalCode, string>> = {
  "not-a-workbook": "den er verken en Excel-arbeidsbok (.xlsx) eller en CSV-fil.",
  "old-format": "den er i det gamle .xls-formatet. Lagre den som .xlsx i Excel.",
  encrypted: "den er beskyttet med passord. Fjern passordet i Excel og prøv igjen.",
  truncated: "den er avkortet. Hent den på nytt.",
  "too-large": "den er for stor.",
  "expands-too-much": "den pakker seg ut til mer enn det er trygt å lese.",
  "beyond-sheet":
    "den har flere rader eller kolonner enn et ark i Excel (1 048 576 rader, 16 384 kolonner). Del den opp.",
  damaged: "innholdet er skadet. Åpne og lagre den i Excel, og prøv igjen.",
};

/** What the headless run says on the command line. */
export const headless = {
  usage: [
    "Bruk: npm run -s headless -- FIL.xlsx|FIL.csv [--out RESULTAT.xlsx] [--json] [--scheme ID]",
    "        [--set navn=verdi]… [--params FIL.json] [--rounding REGEL] [--unit ENHET] [--ties REGEL]",
    "        [--regions sum|first] [--without NUMMER,NUMMER] [--population ÅR,ÅR] [--average] [--sheet NAVN] [--lang nb|en]",
    "        [--next-year ÅR [--index FAKTOR]]",
    "        [--scheme-file FIL.json] [--line navn=beløp:nøkkel]… [--lines FIL.json]",
    "        [--verify KODE] [--lock MERKNAD] [--paper ARK]… [--with navn=verdi]… [--csv FIL.csv]",
    "        [--consequence NUMMER,NUMMER] [--paid FIL.csv] [--verify-against FIL.xlsx]",
    "        [--unfinished finish|restore|leave] [--take-over] [--check] [--parties]",
    "        [--rule-text KODE] [--help]",
  ].join("\n"),
  asked: (papers: readonly string[]): string =>
    [
      `--with kan si, for hvert ark som bruker det:`,
      ...papers.map((paper) => `        ${paper}`),
    ].join("\n"),
  parties: {
    "parties-need-scheme":
      "Velg avtalen som skal brukes, med --scheme-file FIL.json eller --scheme ID.",
  },
  noFile: "Oppgi filen med folketall.",
  severalFiles: (files: readonly string[]): string =>
    `Oppgi én fil, ikke ${files.length}: ${files.join(", ")}.`,
  unknownOption: (message: string): string => `Ukjent eller ufullstendig valg: ${message}`,
  notOneOf: (option: string, value: string, values: readonly string[]): string =>
    `${option} kan ikke være «${value}». Velg en av: ${values.join(", ")}.`,
  needsOption: (option: string, needed: string): string =>
    `${option} gjelder bare sammen med ${needed}. Legg til ${needed}, eller ta bort ${option}.`,
  notKeyValue: (value: string): string =>
    `«${value}» er ikke på formen navn=verdi, for eksempel --set total=10800000.`,
  paramsUnreadable: (file: string): string =>
    `${file} kan ikke leses som parametere. Filen skal være et JSON-objekt med navn og verdier.`,
  notALine: (value: string): string =>
    `«${value}» er ingen kostnad. Skriv navn=beløp:nøkkel, for eksempel --line "Drift=8000000:population"; fordelingsnøkkelen er population, equal eller overskriften over en kolonne. Andre nøkler oppgis med --lines.`,
  linesUnreadable: (file: string): string =>
    `${file} kan ikke leses som kostnader. Filen skal være en JSON-liste, for eksempel [{"name": "Drift", "key": "population", "total": "8000000"}].`,
  lines: (sheet: string, sum: string): string =>
    `Kostnadene står på arket «${sheet}»: ${sum} kr til sammen.`,
  fileNotReadable: (file: string): string => `Finner ikke, eller kan ikke lese, ${file}.`,
  fileRefused: (file: string, code: FileRefusalCode): string =>
    `${file} kan ikke åpnes: ${refusals[code]}`,
  savedFileBroken: (file: string, part: string): string =>
    `${file} er ikke skrevet: filen ville ha vært ødelagt (${part}). Det som lå der, står urørt. Meld fra om feilen.`,
  sameFile: (one: string, other: string, file: string): string =>
    `${one} og ${other} er samme fil (${file}), og den ene ville ha gått tapt. Gi dem hvert sitt navn.`,
  notXlsx: (file: string): string =>
    `${file} kan ikke være resultatet: det er en arbeidsbok. Gi den et navn som slutter på .xlsx.`,
  notOnSheet: (code: string): string =>
    `${code} er ikke på arket og kan ikke stå utenfor. Rett nummeret etter --without.`,
  /** `--rule-text` of nobody, or of several with one name; `names` can be asked for. */
  ruleOfNobody: (wanted: string, names: readonly string[], found: number): string =>
    `${found === 0 ? `Ingen heter «${wanted}» eller har det nummeret` : `${found} heter «${wanted}»`}. Skriv nummer eller navn på én etter --rule-text: ${listNames(names, "nb", (rest) => `${rest} til`)}.`,
  tablesElsewhere: (sheets: readonly string[]): string =>
    `${
      sheets.length === 1
        ? `Arket «${sheets.join("")}» har en`
        : `Disse arkene har en: ${inWords(
            sheets.map((name) => `«${name}»`),
            "nb"
          )}`
    }; velg det med --sheet.`,
  noSuchSheet: (sheet: string, sheets: readonly string[]): string =>
    `Arbeidsboken har ikke noe ark «${sheet}». Arkene er: ${inWords(sheets, "nb")}.`,
  fileNotWritable: (file: string): string => `Kan ikke skrive til ${file}.`,
  written: (file: string): string => `Skrevet til ${file}.`,
  allocated: (sum: string, members: number, difference: string, ofParties: boolean): string => {
    const [one, many] = ofParties ? ["part", "parter"] : ["kommune", "kommuner"];
    return `Fordelt ${sum} kr på ${members} ${members === 1 ? one : many}; avvik ${difference}.`;
  },
  same: (sheet: string, code: string): string =>
    `Ja: tabellen på arket «${sheet}» er uendret, med koden ${code}.`,
  different: (sheet: string, code: string): string =>
    `Nei: tabellen på arket «${sheet}» er ikke den samme. Den har koden ${code}.`,
  /** Another sheet with the code printed on it; null where it has no amounts. */
  printed: (sheet: string, same: boolean | null): string => {
    if (same === null)
      return `Arket «${sheet}» har også koden på seg, men ingen beløp å kontrollere.`;
    return same
      ? `Ja: også arket «${sheet}», som har koden på seg, er uendret.`
      : `Nei: arket «${sheet}» har koden på seg, men er ikke slik det ble vedtatt:`;
  },
  locked: (code: string): string => `Låst som vedtatt, med koden ${code}.`,
  papers: (sheets: readonly string[]): string => `Nye ark: ${inWords(sheets, "nb")}.`,
};
