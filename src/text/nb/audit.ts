import type { AuditKey, FindingDetail, SameAmounts } from "../../audit";
import type { RoundingRule } from "../../engine";
import { roundingRules } from "./roundingRules";

/** Figures that stand in a sentence, written as the language writes them. */
type Parameters = Readonly<Partial<Record<"total" | "rate" | "base" | "equalShare", string>>>;

const shareOf = {
  population: "folketallet",
  amount: "beløpet",
  "printed-total": "beløpet av den trykte summen",
  rule: "regelen",
} as const;

/** What the audit of a printed table says. Figures come as texts. */
export const audit = {
  /** What the amounts go by. */
  key: (key: AuditKey, date: string | null, formatDate: (date: string) => string): string => {
    switch (key.kind) {
      case "population":
        return date === null ? "folketallet" : `folketallet ${formatDate(date)}`;
      case "official-population":
        return `det offisielle folketallet ${formatDate(key.date)}`;
      case "printed-share":
        return "de trykte prosentene";
      case "column":
        return key.heading === null ? "en annen kolonne" : `«${key.heading}»`;
      case "none":
        return "like deler";
    }
  },
  rule: (
    scheme: SameAmounts["scheme"],
    key: string,
    { total, rate, base, equalShare }: Parameters
  ): string => {
    switch (scheme) {
      case "per-inhabitant":
        return `${rate} per innbygger (${key})`;
      case "base-and-rate":
        return `${base} per kommune og ${rate} per innbygger (${key})`;
      case "equal-and-population":
        return `${equalShare} likt og resten etter ${key} (${total} i alt)`;
      case "equal":
        return `like deler (${total} i alt)`;
      default:
        return total === undefined ? `${rate} per enhet av ${key}` : `${key} (${total} i alt)`;
    }
  },
  /** A scheme that the table was held against. */
  given: (title: string, total: string | undefined): string =>
    total === undefined ? `«${title}»` : `«${title}» (${total} i alt)`,
  howRounded: (rule: RoundingRule, unit: string | null): string =>
    unit === null ? roundingRules[rule].how : `${roundingRules[rule].how}, til hele ${unit}`,
  verdict: {
    explained: (how: string, rows: string) => `Tabellen følger ${how}. ${rows}`,
    notFollowed: (how: string, rows: string) => `Tabellen følger ikke ${how}. ${rows}`,
    notExplained:
      "Kontrollen finner ingen regel som tabellen følger. Beløpene kan være avtalt, eller regelen er en annen enn de som er prøvd.",
    noTable:
      "Fant ingen tabell å kontrollere. En tabell har kommuner, med nummer eller navn, og et beløp eller en prosent ved hver.",
  },
  rows: (matches: number, of: number): string =>
    of === 1
      ? "Den har én rad, og én rad passer med enhver sum, sats og lik del."
      : matches === of
        ? `Alle ${of} rader stemmer med det.`
        : `${matches} av ${of} rader stemmer med det.`,
  refused: (title: string, reasons: string): string =>
    `«${title}» kunne ikke regnes ut for denne tabellen, så regelen er søkt i tallene. ${reasons}`,
  uncertain: "Tallene er ikke sikre: flere like enkle tall gir de samme beløpene.",
  same: (name: string): string =>
    `De samme beløpene gir også ${name}; tabellen kan ikke si hvilken.`,
  host: (name: string, share: string): string => `${name} ser ut til å bære ${share} av det hele.`,
  finding: {
    "sum-differs": (printed: string, computed: string, off: string, isOver: boolean) =>
      `Radene gir ${computed}: ${off} ${isOver ? "over" : "under"} den trykte summen ${printed}.`,
    "population-sum-differs": (printed: string, computed: string) =>
      `Folketallene i radene gir ${computed}, ikke ${printed} som er trykt.`,
    "subtotal-differs": (name: string, printed: string, computed: string) =>
      `Delsummen «${name}» er trykt som ${printed}, men radene gir ${computed}.`,
    "amount-differs": (name: string, printed: string, computed: string) =>
      `${name}: trykt ${printed}, regelen gir ${computed}.`,
    "share-differs": (
      name: string,
      printed: string,
      computed: string,
      of: keyof typeof shareOf | null
    ) => `${name}: trykt ${printed}, ${of === null ? "regelen" : shareOf[of]} gir ${computed}.`,
    "shares-do-not-add-up": (printed: string, computed: string) =>
      `Prosentene gir ${computed} til sammen, ikke ${printed}.`,
    "population-differs": (name: string, printed: string, computed: string) =>
      `${name}: trykt folketall ${printed}, men beløpet svarer til ${computed}.`,
    "population-official": (name: string, printed: string, computed: string, date: string) =>
      `${name}: trykt folketall ${printed}, det offisielle ${date} er ${computed}.`,
    "date-differs": (printed: string, computed: string) =>
      `Overskriften sier ${printed}, men folketallene er de offisielle for ${computed}.`,
    "figure-differs": (name: string, printed: string, computed: string) =>
      `${name}: trykt ${printed}, men beløpet svarer til ${computed}.`,
    "term-differs": (name: string, printed: string, computed: string, term: string) =>
      `${name}: «${term}» er trykt som ${printed}, regelen gir ${computed}.`,
    "figure-mended": (name: string, printed: string, computed: string) =>
      `${name}: «${printed}» er lest som ${computed}.`,
    "name-mended": (name: string, printed: string, code: string) =>
      `«${printed}» er lest som ${name}, etter nummeret ${code}.`,
    "name-differs": (printed: string, code: string, official: string) =>
      `«${printed}» står ved nummer ${code}, som er ${official}. Nummeret er brukt.`,
    "member-missing": (name: string) => `${name} er med i avtalen, men står ikke i tabellen.`,
    "member-repeated": (name: string, times: string) => `${name} står ${times} ganger.`,
    "line-unreadable": (line: string, text: string) => `Linje ${line} kunne ikke leses: «${text}».`,
    "several-amounts": (columns: string) =>
      `Tabellen har ${columns} kolonner med beløp. Den siste er kontrollert; ta bort de andre for å kontrollere dem.`,
    "in-thousands":
      "Overskriften sier at beløpene er i tusen kroner. De er kontrollert slik de er trykt.",
    "may-be-host": (name: string, printed: string, share: string) =>
      `${name}: ${printed} kan være en vertsandel på ${share} av det hele.`,
    "may-be-cap": (name: string, printed: string, computed: string) =>
      `${name}: ${printed} kan være et tak; regelen alene gir ${computed}.`,
    "may-be-floor": (name: string, printed: string, computed: string) =>
      `${name}: ${printed} kan være et minstebeløp; regelen alene gir ${computed}.`,
    "may-be-months": (name: string, printed: string, computed: string, months: string) =>
      `${name}: ${printed} kan være ${months} av 12 måneder av ${computed}.`,
  },
  detail: (detail: FindingDetail, value: string | null): string | null => {
    switch (detail.kind) {
      case "swapped":
        return "To rader ser ut til å ha byttet plass.";
      case "amount-misprint":
        return "Det ligner en skrivefeil.";
      case "rival":
        return null;
      default:
        return value;
    }
  },
  rival: (how: string, names: string): string => `Eller: ${how}, og da er ${names} feil.`,
  sheet: {
    sheetName: "Kontroll",
    title: "Kontroll av en kostnadstabell",
    source: (source: string): string => `Tabellen er lest fra ${source}.`,
    sum: "Sum",
    columns: {
      code: "Nr",
      name: "Kommune",
      population: "Folketall",
      printedShare: "Andel trykt",
      computedShare: "Andel beregnet",
      printedAmount: "Beløp trykt",
      computedAmount: "Beløp beregnet",
      difference: "Differanse",
      findings: "Funn",
    },
  },
  pane: {
    title: "Kontroller en tabell du har fått",
    help: "Tabellen leses slik den står. Kontrollen finner regelen den er laget etter, og hvert tall som ikke følger av den. Ingenting i arket endres.",
    checkSheet: "Kontroller tabellen",
    pasted: "Tabell fra et dokument",
    pastedSource: "det som er limt inn",
    checkPasted: "Kontroller det som er limt inn",
    againstTitle: "Hold den mot en avtale eller en kode",
    against: "Hold tabellen mot",
    anyRule: "Finn regelen i tallene",
    code: "Koden på papiret",
    codeHelp:
      "Samme kode betyr samme tabell. En arbeidsbok som kan redigeres, kan ikke bevise seg selv: skriv koden fra papiret.",
    changed: "Arket er endret etter kontrollen.",
    again: "Kontroller igjen",
    recover: "Lagre den igjen som vedtatt",
    recovered: (code: string): string =>
      `Tabellen gir koden ${code} som står på arket, og er lagret igjen som vedtatt.`,
    findings: (count: number): string => (count === 1 ? "1 funn" : `${count} funn`),
    noFindings: "Ingen feil er funnet.",
    limits: "Hva tabellen ikke kan si",
    mine: "Min kommune",
    choose: "Velg kommune",
    write: "Lag arket «Kontroll»",
    written: (sheet: string): string => `Kontrollen står på arket «${sheet}».`,
    copyReply: "Kopier svar til avsenderen",
    copied: "Svaret er kopiert.",
    notCopied: "Nettleseren lot ikke svaret kopieres.",
  },
  mine: (name: string, printed: string, computed: string | null): string =>
    computed === null
      ? `${name}: trykt ${printed}.`
      : computed === printed
        ? `${name}: ${printed}, som regelen gir.`
        : `${name}: trykt ${printed}, regelen gir ${computed}.`,
  mineIfTrue: (amount: string): string =>
    `Skal summen stemme (største rest), blir beløpet ${amount}.`,
  adopted: {
    same: (code: string): string => `Ja: tabellen er den vedtatte, med koden ${code}.`,
    forgotten: "Arbeidsboken har glemt den vedtatte versjonen.",
    different: (code: string): string => `Nei: tabellen er ikke den vedtatte, med koden ${code}.`,
    differences: (n: number): string => (n === 1 ? "1 forskjell:" : `${n} forskjeller:`),
    notKept: "Arbeidsboken har ikke versjonen med denne koden, så forskjellene kan ikke vises.",
    unknown: (code: string): string =>
      `Koden ${code} er ikke til noen versjon i arbeidsboken. Åpne arbeidsboken der den er låst, eller arket med vedlegget, og kontroller der.`,
  },
  /** A text to answer the sender with, a line each. */
  reply: {
    subject: (source: string): string => `Kontroll av tabellen i ${source}`,
    none: "Ingen feil er funnet.",
    more: (count: number): string => (count === 1 ? "og ett funn til." : `og ${count} funn til.`),
    madeWith: "Kontrollert med HPSHARE. Ingenting i tabellen er endret.",
  },
  /** Before what is not certain. */
  unsure: { likely: "Trolig", guess: "Kanskje" },
};

export type AuditTexts = typeof audit;
