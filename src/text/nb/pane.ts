import { kroner } from "../kroner";
import { inWords } from "../listNames";
import { notFetched } from "../notFetched";
import { quoted } from "../quoted";
import { forgotten, notice, unfinished, unread, write } from "./writing";
import { roundingRules } from "./roundingRules";
import { allocate, menu, papers, result, tabs } from "./tabs";

const count = (n: number, one: string, many: string): string =>
  n === 1 ? `1 ${one}` : `${n} ${many}`;
const list = (items: readonly string[]): string => inWords(items, "nb");
const kommuner = (n: string, one: boolean): string => (one ? "1 kommune" : `${n} kommuner`);

/** The words of the task pane. Amounts and counts come in already written in the language's form. */
export const pane = {
  money: kroner.nb,
  percent: (share: string): string => `${share}\u00a0%`,
  members: kommuner,
  inhabitants: (n: string, one: boolean): string => (one ? "1 innbygger" : `${n} innbyggere`),
  cells: list,

  header: {
    title: "Kostnadsfordeling",
    sheet: (name: string): string => `Ark: ${name}`,
    readAgain: "Les arket på nytt",
    loading: "Laster …",
    notFetched: notFetched.nb,
    tryAgain: "Prøv igjen",
    cancel: "Avbryt",
    waiting: "Excel svarer ikke ennå. Redigerer du en celle?",
    activity: {
      starting: "Kobler til arbeidsboken …",
      reading: "Leser arket …",
      writing: "Skriver i arket …",
      undoing: "Angrer siste skriving …",
    },
  },

  start: {
    emptyTitle: "Arket er tomt",
    emptyText:
      "Her deler du en kostnad mellom kommuner, på kronen og med kontroll: lim inn kommunenummer og folketall, eller prøv med de 34 kommunene i Helseplattformen.",
    insertExample: "Sett inn eksempel",
    readAgain: "Les arket",
    readAsParties: "Les som andre parter",
    partiesTitle: (parties: string): string => `Fant ${parties} parter som ikke er kommuner`,
    partiesText: "Skal de dele en kostnad? Dette leste tillegget av tabellen:",
    partiesFrom: (cell: string): string => `Overskriftene begynner i ${cell}.`,
    partiesNamed: (columns: string): string => `Partene har navn eller nummer i ${columns}.`,
    partiesGrouped: (column: string): string => `De er gruppert i ${column}.`,
    partiesFigures: (columns: string): string => `Tall å fordele etter: ${columns}.`,
    partiesElse: "Er det kommuner? Rett numrene eller navnene i arket.",
    quoted: quoted.nb,
    noTableTitle: "Fant ingen folketall på dette arket",
    unknownNumbersTitle: (n: number): string =>
      `Fant ${n === 1 ? "1 rad" : `${n} rader`}, men kjenner ikke numrene`,
    tablesElsewhere: (names: readonly string[]): string =>
      names.length === 1
        ? `Arket «${names.join("")}» har folketall.`
        : `Disse arkene har folketall: ${inWords(
            names.map((name) => `«${name}»`),
            "nb"
          )}.`,
    noTableText:
      "Tabellen skal ha én rad per kommune, med kommunenummer og folketall. Gå til arket der tallene står, eller legg dem inn slik, og les arket på nytt:",
    sampleHeadings: { code: "Kommunenr.", name: "Kommune", population: "Folketall" },
    sampleCaption: "Slik kan tabellen se ut",
    exampleElsewhere: "Eksempelet settes bare inn på et tomt ark.",
    scenarioTitle: "Dette arket er et scenario",
    scenarioText:
      "Arket viser hva som ville skje, og følger ikke med når folketallet endres. Gå til arket med folketallene for å fordele. Slett dette arket når du ikke trenger det lenger.",
    costLinesTitle: "Dette arket viser flere kostnader",
    costLinesText:
      "Arket er skrevet av tillegget og følger ikke med når folketallet endres. Gå til arket med folketallene for å fordele på nytt.",
    auditTitle: "Dette arket viser en kontroll",
    auditText:
      "Arket viser hva en kontroll fant, og følger ikke med når tabellen endres. Gå til arket med tabellen for å kontrollere på nytt.",
    unknownTitle: "Får ikke lest arket",
    unknownText: "Tillegget har ikke kontakt med arket ennå. Arket er ikke endret. Prøv igjen.",
  },

  population: {
    title: "Folketall",
    date: (date: string): string => `Folketall per ${date}`,
    dateUnknown: "Arket sier ikke hvilken dato folketallet gjelder for.",
    column: "Kolonne med folketall",
    average: (years: number): string =>
      years === 3 ? "Snitt av de tre siste årene" : `Snitt av de ${years} siste årene`,
    averageOf: (years: string): string => `Folketall: snitt av ${years}`,
    regionSource: {
      column: "Regioner fra egen kolonne",
      headings: "Regioner fra overskriftsrader",
      number: "Regioner etter kommunenummer (Helseplattformen)",
      none: "Uten regioner",
    },
    regionsOf: (agreement: string): string => `Regioner etter kommunenummer (${agreement})`,
    sumRow: (cell: string, sum: string): string => `Sumraden (${cell}: ${sum}) er holdt utenfor.`,
    hidden: (n: number): string =>
      n === 1 ? "1 skjult rad er regnet med." : `${n} skjulte rader er regnet med.`,
    errors: (n: number): string => `${count(n, "feil", "feil")} må rettes`,
    errorsText: "Fordelingen regnes ut når feilene er rettet. Ingenting er skrevet i arket.",
    warnings: (n: number): string => count(n, "ting bør sjekkes", "ting bør sjekkes"),
    warningsText: "Tallene dine brukes slik de står.",
    yesPopulation: "Ja, dette er folketallet",
    goTo: (cell: string): string => `Gå til ${cell}`,
    showAll: (n: number): string => `Vis alle ${n}`,
    showFewer: "Vis færre",
  },

  corrections: {
    changeReading: "Endre lesingen",
    sayColumns: "Si hva kolonnene inneholder",
    corrected: "rettet",
    help: "Si hva kolonnene inneholder. Arket endres ikke, og valget huskes i arbeidsboken.",
    date: "Folketallet gjelder for",
    dateHelp: "En dato, for eksempel 1.1.2024, eller et årstall.",
    dateUnclear: "Dette er ikke en dato. Skriv for eksempel 1.1.2024 eller 2024.",
    column: (letter: string, heading: string | null): string =>
      heading === null ? `Kolonne ${letter}` : `Kolonne ${letter}: ${heading}`,
    roles: {
      code: "Kommunenummer",
      name: "Kommunenavn",
      "code-and-name": "Kommunenummer og navn",
      population: "Folketall",
      region: "Kommuneregion",
      date: "Dato eller år",
      group: "Gruppe",
      figure: "Andre tall",
      ignore: "Ikke i bruk",
    },
    partyRoles: {
      code: "Nummer eller id",
      name: "Navn",
      population: "Tallet det fordeles etter",
      figure: "Tall som avtalen kan nevne",
      region: "Region",
    },
    readSelection: "Les bare de merkede cellene",
    within: (area: string): string => `Bare ${area} leses.`,
    parties: "Andre parter enn kommuner",
    partiesHelp: "Fylker, foretak, avdelinger: hver rad er en part, også kommuner som står der.",
    reset: "Tilbake til det tillegget fant",
  },

  agreement: {
    title: "Avtale",
    scheme: "Avtale eller fordelingsnøkkel",
    agreements: "Avtaler",
    generalKeys: "Fordelingsnøkler",
    rounding: "Avrunding",
    otherRoundings: "Andre metoder",
    unit: "Beløpene rundes av til",
    unitNames: {
      "0.01": "øre (0,01 kr)",
      "1": "hele kroner",
      "10": "hele 10 kr",
      "100": "hele 100 kr",
      "1000": "hele 1 000 kr",
    } as Readonly<Record<string, string>>,
    ties: "Når to har like stor rest",
    regions: "Delsummer for regioner",
    published: "Flere ferdige avtaler",
    ownSchemes: "Egne avtaler",
    moreChoices: "Flere valg",
    moreChoicesChanged: (n: number): string => `${count(n, "endret", "endret")}`,
    required: "Må fylles ut",
    whyRequired: "Avtalen oppgir ikke dette tallet. Skriv det inn, så regnes fordelingen ut.",
    back: (value: string): string => `Tilbake til ${value}`,
    backToNone: "Fjern",
    noHost: "Ingen",
    units: { money: "kr", share: "%", months: "måneder", none: "" },
    invalid: {
      "not-a-number": "Dette er ikke et tall. Skriv for eksempel 10 800 000 eller 0,5.",
      "unclear-sign":
        "Uklart om tegnet skiller tusener eller desimaler. Skriv tusener med mellomrom og desimaler med komma.",
    },
    roundingRules,
    tieRules: {
      order: "Den som står først på arket",
      code: "Den med lavest kommunenummer",
      population: "Den med flest innbyggere",
      ask: "Stopp og spør meg",
    },
    regionRules: {
      sum: "Delsummen er summen av kommunene",
      first: "Fordel på regionene først, så på kommunene",
    },
    freedBy: { "": "Ingen: summen endres", others: "De andre betaler eller sparer det" },
    indexedBy: {
      "": "Nøyaktig faktor på satser, grunnbeløp og totalbeløp",
      steps: "Hvert tall avrundet til sitt trinn, tak og minstebeløp også",
    },
    without: (n: string): string => `uten ${n}`,
    membersTitle: "Kommuner som er med",
    membersCount: (included: string, all: string): string => `${included} av ${all}`,
    membersHelp: "Ta bort haken for å se hva de andre betaler uten kommunen. Arket endres ikke.",
    findMember: "Finn kommune",
    includeAll: "Ta med alle",
    noMemberFound: (text: string): string => `Ingen kommune heter noe med «${text}».`,
  },

  allocation: {
    title: "Fordeling",
    blocked: "Rett feilene under Folketall, så vises fordelingen her.",
    none: "Velg en avtale, så vises fordelingen her.",
    refusedTitle: "Kan ikke fordele ennå",
    ok: "Stemmer",
    okText: (amount: string, members: string): string =>
      `${amount} er fordelt på ${members}, til siste krone.`,
    missing: (amount: string): string => `${amount} mangler`,
    surplus: (amount: string): string => `${amount} for mye`,
    roundedSeparately: (allocated: string): string =>
      `Beløpene gir ${allocated} til sammen, fordi hver rad er avrundet for seg.`,
    allocatedSum: (allocated: string): string => `Beløpene gir ${allocated} til sammen.`,
    useLargestRemainder: "Del ut resten, så summen stemmer",
    total: "Skal fordeles",
    allocated: "Fordelt",
    difference: "Avvik",
    orderTitle: "Slik er fordelingen regnet ut",
    percentNote: (sum: string): string =>
      `Prosentene er avrundet hver for seg og blir til sammen ${sum}.`,
    regions: "Regioner",
    chart: "Diagram",
    chartTitle: "Beløp per region",
    noRegion: "Uten region",
    membersTitle: "Kommuner",
    search: "Søk etter kommune eller region",
    searchResult: (shown: string, all: string): string => `Viser ${shown} av ${all}`,
    noMatch: "Ingen kommune passer med søket.",
    clearSearch: "Nullstill søket",
    columns: {
      name: "Kommune",
      share: "Andel",
      amount: "Beløp",
      perInhabitant: "Kr/innb.",
    },
    perInhabitantLong: "Kroner per innbygger",
    explain: (name: string, amount: string): string =>
      `${name}: ${amount}. Vis hvordan det er regnet ut`,
    explanationTitle: (name: string): string => `Slik er beløpet for ${name} regnet ut`,
    notApplicable: "–",
  },

  own: {
    title: "Min kommune",
    choose: "Velg min kommune",
    change: "Bytt min kommune",
    none: "Ingen",
    mark: "min kommune",
    marked: (name: string): string => `${name}, min kommune`,
    pays: (name: string, amount: string): string => `${name} betaler ${amount}.`,
  },

  comparison: {
    sinceWritten: "Endring siden resultatet på arket",
    columns: { name: "Kommune", before: "Før", after: "Etter", change: "Endring" },
    status: { joined: "ny", left: "ute" },
    members: "Kommuner, før og etter",
    fromTo: (before: string, after: string): string => `${before} → ${after}`,
    summary: (more: number, less: number, same: number): string =>
      `${[
        ...(more > 0 ? [`${more} betaler mer`] : []),
        ...(less > 0 ? [`${less} betaler mindre`] : []),
        ...(same > 0 ? [`${same} betaler det samme`] : []),
      ].join(", ")}.`,
  },

  whatIf: {
    title: "Hva om?",
    open: "Prøv andre tall eller kommuner",
    help: "Se hva som skjer med et annet beløp, eller hvis noen ikke er med. Arket og avtalen endres ikke.",
    members: "Kommuner som er med",
    untried: "Endre et tall eller ta ut en kommune, så vises før og etter her.",
    result: "Før og etter",
    againstWritten: (sheet: string): string => `Sammenlignet med resultatet på «${sheet}».`,
    againstAgreement: "Sammenlignet med avtalen slik den er valgt.",
    write: "Lag scenarioark",
    adopt: "Bruk i avtalen",
    reset: "Nullstill",
  },

  tabs,
  menu,
  allocate,
  result,
  papers,
  write,
  forgotten,
  unfinished,
  unread,
  notice,
};
