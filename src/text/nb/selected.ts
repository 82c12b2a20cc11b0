import { kroner } from "../kroner";

/** What the pane says of the cell that is selected on the sheet. Figures come in as the language writes them. */
export const selected = {
  money: kroner.nb,
  percent: (share: string): string => `${share}\u00a0%`,
  title: (name: string): string => `Valgt celle: ${name}`,
  hint: "Klikk et beløp på arket for å se hvorfor det er slik.",
  lines: {
    share: (ratio: string, whole: string): string => `${ratio} av ${whole}`,
    host: (share: string, whole: string): string => `Vertens faste del, ${share} av ${whole}`,
    matching: (paid: string): string => `Kommer i tillegg til ${paid} for de andre`,
    average: (years: number): string => `Folketall, snitt av ${years} år`,
    floor: "Løftet til minstebeløpet",
    cap: "Holdt av taket",
    together: "Til sammen",
    region: (name: string, amount: string): string => `Av ${amount} for ${name}`,
    noRegion: "de uten region",
    down: "Rundet ned",
    got: (more: string, rank: string, of: string, left: string): string =>
      `${more}: nr. ${rank} av ${of}, ${left} var igjen`,
    missed: (rank: string, of: string, left: string): string =>
      `Ingen krone til: nr. ${rank} av ${of}, ${left} var igjen`,
    nearest: (up: boolean, unit: string | null): string =>
      `Rundet ${up ? "opp" : "ned"} til nærmeste ${unit ?? "krone"}`,
    rounded: (unit: string | null): string => `Rundet til nærmeste ${unit ?? "krone"}`,
    residual: "Hele differansen, så summen stemmer",
    runningAfter: "Løpende sum til og med denne",
    runningBefore: "Løpende sum før denne",
    divisor: (method: string): string => `Etter ${method}`,
    more: (amount: string): string => `+${amount}`,
    pays: "Beløp",
    others: (n: number): string => `${n} til`,
  },
  differs: (shown: string, amount: string): string =>
    `Cellen sier ${shown}. Etter avtalen er det ${amount}.`,
  blank: (amount: string): string => `Cellen er tom. Etter avtalen er det ${amount}.`,
  now: (amount: string): string =>
    `Arket er endret siden: nå blir det ${amount}. Oppdater for å få det inn.`,
  leftOut: (name: string): string => `${name} er holdt utenfor, og har ikke noe beløp.`,
  several: (members: number, amount: string): string =>
    `${members} valgte gir ${amount} til sammen. Klikk ett beløp for å se hvorfor.`,
  sheetGone: "Arket er slettet. Gå til et ark med fordelingen, og klikk et beløp der.",
  unheard:
    "Denne versjonen av Excel sier ikke fra når du klikker i en celle. Velg raden i tabellen i stedet.",
};

export type SelectedTexts = typeof selected;
