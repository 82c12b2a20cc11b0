import { formatNumber } from "../number";

type Shape = { readonly rows: number; readonly columns: number };
const inWords = ({ rows, columns }: Shape): string =>
  `${rows} ${rows === 1 ? "rad" : "rader"} × ${columns} ${columns === 1 ? "kolonne" : "kolonner"}`;

export const functions = {
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
