import { kroner } from "../kroner";

const count = (n: number, one: string, many: string): string =>
  n === 1 ? `1 ${one}` : `${n} ${many}`;

/** The words of the page where an agreement is written down, term by term. */
export const agreementPage = {
  title: "Avtalen",
  loading: "Laster …",
  create: "Lag en avtale ledd for ledd",
  goOn: (title: string): string => `Endre «${title}» ledd for ledd`,
  help: "Skriv avtalen ledd for ledd. Hvert ledd sier hvor mye, hvem, etter hva, og høyst eller minst. Avtalen som er valgt, gjelder til denne er lagret.",
  name: "Navn på avtalen",
  nameMissing: "Gi avtalen et navn.",
  nameTaken: "En annen avtale i arbeidsboken heter det. Gi denne et annet navn.",
  save: "Lagre og bruk",
  cancel: "Avbryt",
  discardTitle: "Forkaste det du har skrevet?",
  discard: "Forkast",
  keepOn: "Skriv videre",
  saved: (title: string): string => `«${title}» er lagret i arbeidsboken og brukes nå.`,

  whole: {
    label: "Hva skal fordeles?",
    undecided: "Velg …",
    money: "Et beløp",
    none: "Summen av leddene (satser og beløp i kroner)",
    total: "Summen av en kolonne",
    undecidedWhy: "Si om et beløp skal fordeles, eller om leddene selv er kroner.",
  },

  terms: "Ledd",
  noTerms: "Ingen ledd ennå. Legg til det første.",
  noTermsInside: "Ingen ledd i summen ennå. Legg til et, eller flytt et inn.",
  place: (place: string): string => `Ledd ${place}`,
  wholeRule: "Hele avtalen",
  edit: (place: string): string => `Endre ledd ${place}`,
  editWhole: "Endre hele avtalen",
  editShort: "Endre",
  close: "Ferdig med leddet",
  unfinished: (n: number): string => `${count(n, "felt", "felt")} gjenstår`,
  add: "Legg til ledd",
  addInside: (place: string): string => `Legg til i ledd ${place}`,
  newTerms: {
    equal: "Likt på alle",
    population: "Etter folketall",
    column: "Etter en kolonne",
    base: "Grunnbeløp til hver",
    rate: "Sats per innbygger e.l.",
    bands: "Trinn",
    fixed: "Egen prosent til hver",
    host: "Vertens andel",
    sum: "Sum av flere ledd",
    limit: "Tak eller gulv",
  },
  moves: {
    up: "Flytt opp",
    down: "Flytt ned",
    in: "Flytt inn i summen ved siden av",
    out: "Flytt ut av summen",
  },
  remove: "Ta bort leddet",

  fields: {
    termName: "Navn på leddet",
    termNameHelp: "Kan stå tomt. Står i forklaringen av beløpene.",
    amount: "Hvor mye",
    amounts: {
      none: "Tallene er kroner",
      money: "Et beløp",
      share: "En del av helheten",
      rest: "En del av det som er igjen",
      total: "Summen av en kolonne",
    },
    money: "Beløp",
    share: "Del av helheten",
    rest: "Del av det som er igjen",
    column: "Kolonne",
    population: "Folketall",
    chooseColumn: "Velg kolonne …",
    key: "Etter hva",
    keys: {
      equal: "Likt på alle",
      each: "Samme beløp til hver",
      column: "Tallene i en kolonne",
      rate: "En sats ganger en kolonne",
      bands: "Trinn etter en kolonne",
      fixed: "Egne prosenter eller tall",
    },
    each: "Beløp til hver",
    rate: "Sats",
    scale: "Hva trinnene sier",
    scales: {
      step: "Ett beløp for trinnet",
      "step-rate": "En sats for trinnet, ganger tallet",
      tiers: "Hver del av tallet etter satsen i sitt trinn",
      line: "Rett linje mellom punktene",
      "tiers-rate": "Hver del etter sitt trinn, ganger tallet",
      "line-rate": "En sats på en linje, ganger tallet",
    },
    who: "Hvem",
    whos: {
      all: "Alle",
      groups: "Noen grupper",
      "not-groups": "Alle unntatt noen grupper",
      members: "Noen parter",
      "not-members": "Alle unntatt noen parter",
      where: "De med et tall over eller under en grense",
    },
    groups: "Grupper",
    noGroups:
      "Tabellen har ingen kolonne med grupper. Legg til en kolonne med overskriften «Gruppe».",
    members: "Parter",
    findMember: "Finn part",
    chosen: (n: number): string => `${n} valgt`,
    from: "Fra og med",
    above: "Over",
    below: "Under",
    max: "Høyst",
    min: "Minst",
    limits: {
      none: "Ingen grense",
      amount: "Et beløp til hver",
      share: "En del av leddet",
      own: "En faktor ganger partens egen del",
      column: "Beløpene i en kolonne",
      several: "Ulike grenser for ulike parter",
    },
    limitAmount: "Grense",
    limitOf: (n: number): string => `Grense ${n}`,
    addLimit: "Legg til en grense",
    removeLimit: (n: number): string => `Ta bort grense ${n}`,
    firstFits: "Den første grensen som passer, gjelder. Sett «Alle» sist.",
    freed: "Det grensen endrer",
    freedBy: {
      others: "De andre i leddet betaler eller sparer det",
      nobody: "Ingen: summen endres",
    },
    freedTo: (name: string): string => `Legges til «${name}»`,
    times: "Ganges med",
    timesHelp: "For eksempel 1,25 for mva. eller 1,03 for en indeks. Kan stå tomt.",
    more: "Flere valg for leddet",
  },

  kept: (parts: string): string =>
    `${parts} er skrevet på en måte som ikke kan endres her. Setningen over sier hva det er, og det beholdes slik det står.`,
  keptChoice: "Slik det er skrevet (kan ikke endres her)",
  parts: {
    amount: "Hvor mye",
    who: "Hvem",
    key: "Etter hva",
    times: "Faktoren",
    min: "Minstebeløpet",
    max: "Taket",
    round: "Avrundingen i leddet",
  },

  asked: {
    ask: "Spør etter tallet hver gang",
    fixed: "Fast tall i stedet",
    label: "Tallet heter",
    labelMissing: "Gi tallet et navn, så ruten kan spørre etter det.",
    preset: "Kan stå tomt; da må det fylles ut når avtalen brukes.",
    step: "Ved indeksregulering",
    steps: {
      none: "Reguleres ikke",
      "0.01": "Rundes til øre",
      "1": "Rundes til hele kroner",
      "10": "Rundes til hele 10 kr",
    } as Readonly<Record<string, string>>,
    otherStep: (step: string): string => `Rundes til ${kroner.nb(step)}`,
    names: {
      total: "Beløp som fordeles",
      base: "Grunnbeløp",
      rate: "Sats",
      share: "Andel",
      rest: "Del av resten",
      max: "Tak",
      min: "Gulv",
      times: "Faktor",
      number: "Tall",
    },
  },

  bands: {
    title: "Trinn",
    from: "Fra",
    to: "Til",
    value: "Verdi",
    fieldOf: (field: string, line: number): string => `${field}, linje ${line}`,
    add: "Legg til linje",
    remove: (line: number): string => `Ta bort linje ${line}`,
    paste: "Lim inn fra celler",
    pasteHelp:
      "Én linje per trinn: fra–til, tabulator, verdi. For eksempel «0–2 000», «under 5 000», «fra 5 001», «over 100 000».",
    use: "Bruk linjene",
    unread: {
      "no-value": (line: number, text: string): string =>
        `Linje ${line}, «${text}»: siste kolonne er ikke et tall. Rett den, og bruk linjene på nytt.`,
      "no-range": (line: number, text: string): string =>
        `Linje ${line}, «${text}»: det er ikke klart hva trinnet går fra og til. Skriv for eksempel 2 001–5 000.`,
    },
    nothingPasted: "Det står ingen trinn der. Lim inn minst én linje.",
    none: "Legg til minst ett trinn.",
    missing: "Må fylles ut.",
    unreadable: "Ikke et tall.",
    backwards: (line: number): string => `Linje ${line} slutter før den begynner.`,
    notRising: (line: number): string =>
      `Linje ${line} begynner ikke over linjen før. Trinnene må stige.`,
    gap: (line: number, from: string, to: string): string =>
      from === to
        ? `${from} står ikke i noe trinn (mellom linje ${line - 1} og ${line}). Hvor hører det til?`
        : `${from} til ${to} står ikke i noe trinn (mellom linje ${line - 1} og ${line}). Hvor hører de til?`,
    overlap: (line: number, from: string, to: string): string =>
      from === to
        ? `${from} står i to trinn (linje ${line - 1} og ${line}). Hvor hører det til?`
        : `${from} til ${to} står i to trinn (linje ${line - 1} og ${line}). Hvor hører de til?`,
    ends: (line: number, to: string): string =>
      `Siste trinn (linje ${line}) slutter på ${to}, og ingenting sier hva som gjelder over.`,
    toLine: (line: number): string => `Til linje ${line}`,
    open: "Siste trinn gjelder også over",
  },

  fixed: {
    title: "Prosent eller tall til hver",
    addAll: "Ta med alle parter i tabellen",
    remove: (name: string): string => `Ta bort ${name}`,
    sum: (sum: string): string => `Til sammen ${sum}`,
    paste: "Lim inn fra celler",
    pasteHelp: "Én linje per part: nummer eller navn, tabulator, prosent eller tall.",
    use: "Bruk linjene",
    unknown: (line: number, text: string): string =>
      `Linje ${line}, «${text}»: ingen part i tabellen heter det. Rett navnet.`,
    noNumber: (line: number, text: string): string =>
      `Linje ${line}, «${text}»: siste kolonne er ikke et tall. Rett den.`,
    none: "Skriv et tall for minst én part.",
  },

  problems: {
    missing: "Må fylles ut.",
    unreadable: "Dette er ikke et tall. Skriv for eksempel 10 800 000, 0,5 eller 1/12.",
    choose: "Velg minst én.",
    chooseColumn: "Velg en kolonne.",
    noTermsIn: "Summen har ingen ledd. Legg til et, eller ta summen bort.",
    title: (n: number): string => `${count(n, "felt", "felt")} må fylles ut før avtalen kan brukes`,
    misfit: "Avtalen henger ikke sammen ennå",
    go: (place: string): string => `Gå til ledd ${place}`,
    goWhole: "Gå til hele avtalen",
  },

  preview: {
    title: "Med tallene på arket",
    sum: (amount: string, parties: string): string => `${amount} fordelt på ${parties} parter.`,
    atField: "Årsaken står ved feltet som er merket over.",
    refused: "Kan ikke fordele ennå",
  },
};

export type AgreementPageTexts = typeof agreementPage;
