import type { AllocationIssue } from "../../engine";
import type { Language } from "../language";
import { formatNumber } from "../number";
import { allocationIssues } from "./allocationIssues";

type Shape = { readonly rows: number; readonly columns: number };
const inWords = ({ rows, columns }: Shape): string =>
  `${rows} ${rows === 1 ? "rad" : "rader"} × ${columns} ${columns === 1 ? "kolonne" : "kolonner"}`;

export const functions = {
  language: "nb" as Language,
  describe: (issue: AllocationIssue): string => allocationIssues.describe(issue, "nb"),
  populationNotANumberAt: (place: number, text: string): string =>
    `Folketall nummer ${place} er «${text}», som ikke er et tall. Rett cellen.`,
  populationMissingAt: (place: number): string =>
    `Folketall nummer ${place} mangler. Skriv det i cellen, eller ta raden ut av området.`,
  figureNotANumberAt: (heading: string, place: number, text: string): string =>
    `«${heading}» nummer ${place} er «${text}», som ikke er et tall. Rett cellen.`,
  headingTwice: (heading: string): string =>
    `To kolonner heter «${heading}», og avtalen fordeler etter den. Gi dem hver sin overskrift.`,
  amountNotANumber: (text: string): string =>
    `Beløpet «${text}» er ikke et tall. Skriv et tall, for eksempel 10800000.`,
  amountTooLong: (amount: string): string =>
    `Beløpet ${formatNumber(amount, "nb")} har flere sifre enn Excel kan holde på (15). Velg en større enhet.`,
  unknownRule: (rule: string, rules: readonly string[]): string =>
    `Regelen «${rule}» finnes ikke. Velg en av: ${rules.join(", ")}.`,
  notACode: (place: number, text: string): string =>
    `Kommunenummer nummer ${place} er «${text}», som ikke er et kommunenummer. Skriv fire sifre, for eksempel 5001.`,
  notAmongCodes: (code: string): string =>
    `${code} er ikke blant kommunenumrene. Skriv et nummer som står i området.`,
  notOneOf: (option: string, value: string, values: readonly string[]): string =>
    `${option} kan ikke være «${value}». Velg en av: ${values.join(", ")}.`,
  populationNotANumber: (text: string): string =>
    `Folketallet «${text}» er ikke et tall. Skriv et tall, for eksempel 4711.`,
  totalNotANumber: (text: string): string =>
    `Totalen «${text}» er ikke et tall. Skriv et tall, for eksempel 535512.`,
  populationNegative: (value: string): string =>
    `Folketallet er ${formatNumber(value, "nb")}. Det kan ikke være under null.`,
  totalNegative: (value: string): string =>
    `Totalen er ${formatNumber(value, "nb")}. Den kan ikke være under null.`,
  shapesDoNotFit: (pop: Shape, total: Shape): string =>
    `pop er ${inWords(pop)} og total er ${inWords(total)}. Bruk områder med samme form, eller én celle.`,
};
