/** What the headless run says on the command line. */
export const headless = {
  usage: [
    "Bruk: npm run -s headless -- FIL.xlsx|FIL.csv [--out RESULTAT.xlsx] [--json] [--scheme ID]",
    "        [--set nøkkel=verdi]… [--params FIL.json] [--rounding REGEL] [--unit ENHET] [--ties REGEL]",
    "        [--regions sum|first] [--without NUMMER,NUMMER] [--sheet NAVN] [--lang nb|en]",
  ].join("\n"),
  noFile: "Oppgi filen med folketall.",
  severalFiles: (files: readonly string[]): string =>
    `Oppgi én fil, ikke ${files.length}: ${files.join(", ")}.`,
  unknownOption: (message: string): string => `Ukjent eller ufullstendig valg: ${message}`,
  notOneOf: (option: string, value: string, values: readonly string[]): string =>
    `${option} kan ikke være «${value}». Velg en av: ${values.join(", ")}.`,
  notKeyValue: (value: string): string =>
    `«${value}» er ikke på formen nøkkel=verdi, for eksempel --set total=10800000.`,
  paramsUnreadable: (file: string): string =>
    `${file} kan ikke leses som parametere. Filen skal være et JSON-objekt med navn og verdier.`,
  fileNotReadable: (file: string): string => `Finner ikke, eller kan ikke lese, ${file}.`,
  fileNotWritable: (file: string): string => `Kan ikke skrive til ${file}.`,
  written: (file: string): string => `Skrevet til ${file}.`,
  allocated: (sum: string, members: number, difference: string): string =>
    `Fordelt ${sum} kr på ${members} kommuner; avvik ${difference}.`,
};
