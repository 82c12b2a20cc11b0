import type { SchemeId } from "../../catalogue";

/** What the pane calls a scheme, and the sentence below it. */
export type SchemeText = { readonly title: string; readonly help: string };
export type ParameterText = { readonly label: string; readonly help: string };

/** Every scheme of the catalogue has its words: without them this does not compile. */
const titles: Readonly<Record<SchemeId, SchemeText>> = {
  "hp-2025": {
    title: "Helseplattformen 2025",
    help: "Et fast beløp deles mellom kommunene etter folketall. I 2025: 10 800 000 kr på 34 kommuner, folketall per 1.1.2024.",
  },
  "st-olav-2018": {
    title: "Samhandlingskoordinator St. Olav 2018",
    help: "Hver kommune betaler et grunnbeløp og en sats per innbygger. Vertskommunen dekker sin andel av helheten og er ikke med i fordelingsnøkkelen. Oppgi et totalbeløp for å dele et gitt budsjett etter samme fordelingsnøkkel.",
  },
  "hnt-2018": {
    title: "Koordinator Helse Nord-Trøndelag 2018",
    help: "Et budsjett deles dels likt, dels etter folketall. Budsjett og fordelingsnøkkel sto i et vedlegg som ikke er tilgjengelig; de må derfor oppgis.",
  },
  "hnt-2021": {
    title: "Samarbeidsavtale Helse Nord-Trøndelag 2021",
    help: "Avtale uten penger: parter, kommuneregioner og vedtak. Avtalen gjelder først når alle parter har vedtatt den.",
  },
  "st-olav-2014": {
    title: "3 kroner per innbygger, St. Olav 2014",
    help: "Hver kommune betaler en sats per innbygger, og helseforetaket bidrar med like mye.",
  },
  population: {
    title: "Fast beløp etter folketall",
    help: "Beløpet deles etter innbyggertall.",
  },
  "per-inhabitant": {
    title: "Sats per innbygger",
    help: "Hver kommune betaler satsen ganger folketallet; summen blir totalen.",
  },
  "base-and-rate": {
    title: "Grunnbeløp og sats per innbygger",
    help: "Hver kommune betaler grunnbeløpet og satsen ganger folketallet; summen blir totalen.",
  },
  "equal-and-population": {
    title: "Dels likt, dels etter folketall",
    help: "En del av beløpet deles likt på kommunene, resten etter innbyggertall, for eksempel 30 og 70 prosent.",
  },
};

const parameters: Readonly<Record<string, ParameterText>> = {
  total: {
    label: "Totalbeløp",
    help: "Beløpet som skal fordeles. Et negativt beløp er en tilbakebetaling.",
  },
  base: { label: "Grunnbeløp", help: "Likt for alle kommuner, uavhengig av folketallet." },
  rate: { label: "Sats per innbygger", help: "Kroner for hver innbygger." },
  equalShare: {
    label: "Lik andel",
    help: "Delen av beløpet som deles likt på kommunene; resten deles etter folketall.",
  },
  host: {
    label: "Vertskommune",
    help: "Kommunen som er vert. Med en vertsandel betaler den sin andel og er ikke med i fordelingsnøkkelen.",
  },
  hostShare: { label: "Vertsandel", help: "Delen av helheten som vertskommunen dekker." },
  matchingParty: {
    label: "Medfinansierende part",
    help: "En part utenfor kommunene som legger til en andel av det kommunene betaler.",
  },
  matchingRatio: {
    label: "Medfinansiering",
    help: "Hvor mye parten legger til for hver krone fra kommunene; 1 er like mye.",
  },
  floor: {
    label: "Minstebeløp",
    help: "Det minste en kommune betaler, før vertsandel og avrunding.",
  },
  cap: {
    label: "Tak",
    help: "Det meste en kommune betaler, før vertsandel og avrunding. Er totalen gitt, betaler de andre resten; ellers blir summen mindre.",
  },
  floorShare: { label: "Minsteandel", help: "Det minste en kommune betaler, som del av totalen." },
  capShare: { label: "Høyeste andel", help: "Det meste en kommune betaler, som del av totalen." },
  freed: {
    label: "Der satser gir totalen, endrer en grense",
    help: "nobody: summen. others: det de andre betaler. Er totalen gitt, betaler alltid de andre.",
  },
  indexBy: {
    label: "Indeksen lager",
    help: "factor: nøyaktig faktor på satser, grunnbeløp og totalbeløp. steps: hvert tall avrundet til sitt trinn, tak og minstebeløp også.",
  },
  index: {
    label: "Indeksregulering",
    help: "Faktor på satser, grunnbeløp og totalbeløp, for eksempel 1,035 for 3,5 prosent.",
  },
  months: {
    label: "Måneder i året",
    help: "Hvor mange av årets tolv måneder kommunene er med. Kan settes for den enkelte kommune.",
  },
};

/** Titles and help texts of the catalogue; by scheme id and by parameter name. */
export const schemes = {
  /** By the id of any scheme; undefined for one that somebody has made. */
  schemes: titles as Readonly<Record<string, SchemeText>>,
  parameters,
  /** For `months.5001`. */
  memberMonths: (name: string) => `Måneder i året for ${name}`,
};
