import type { ColumnWhy, LeftOutWhy } from "../../sheet/reading";

const rows = (n: number, one: string, many: string): string => (n === 1 ? one : `${n} ${many}`);

/** What became of the municipalities and the columns on the sheet. */
export const account = {
  title: "Hva er lest",
  /** `34 av 34 kommuner på arket er med`. */
  summary: (used: number, of: number): string =>
    of === 1 ? `${used} av 1 kommune på arket er med` : `${used} av ${of} kommuner på arket er med`,
  sums: (n: number): string => rows(n, "1 sumrad er holdt utenfor.", "sumrader er holdt utenfor."),
  otherDates: (n: number): string =>
    rows(n, "1 rad gjelder en annen dato.", "rader gjelder andre datoer."),
  repeated: (n: number): string =>
    rows(n, "1 tall til om en kommune som er med.", "tall til om kommuner som er med."),
  leftOutTitle: "Ikke med",
  columnsTitle: "Kolonner",
  more: (n: number): string => `og ${n} til`,
  /** `«Folketall 1.1.2026»: Folketall (overskriften sier folketall)`. */
  column: (heading: string | null, role: string, why: string): string =>
    `${heading === null ? "" : `«${heading}»: `}${role} (${why})`,
  leftOut: {
    outside: "står utenfor tabellen",
    "other-table": "står i en annen tabell",
    "not-in-force": "fantes ikke ved folketallets dato",
    faulty: "har en feil som må rettes",
    part: "en del av en kommunes folketall",
  } satisfies Readonly<Record<LeftOutWhy, string>>,
  columns: {
    given: "valgt av deg",
    "names-municipalities": "sier hvilken kommune raden gjelder",
    region: "regioner",
    "no-regions": "fylker eller tomt; regionene er satt etter kommunenummeret",
    "row-dates": "datoen for hver rad",
    "population-word": "overskriften sier folketall",
    date: "overskriften er en dato",
    nearness: "tallene ligner de offisielle folketallene",
    "another-word": "overskriften sier noe annet",
    part: "en del av folketallet",
    "no-counts": "ikke hele antall",
    unlike: "tallene ligner ikke folketall",
    older: "eldre enn den som er brukt",
    "less-sure": "mindre sikker enn den som er brukt",
    "not-come": "datoen har ikke kommet",
    "other-numbers": "numrene er ikke de kommunene har",
  } satisfies Readonly<Record<ColumnWhy, string>>,
};
