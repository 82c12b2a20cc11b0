import type { PublishedGroup } from "../../catalogue/agreements/published";

const groups: Readonly<Record<PublishedGroup, string>> = {
  membership: "KS",
  networks: "Nettverk og samarbeid",
  digital: "Digitale fellesløsninger",
  archives: "Arkiv",
  grants: "Tilskudd og utbetalinger",
  associations: "Andre foreninger",
};

type Words = {
  readonly title: string;
  readonly help: string;
  /** What its own numbers are called, where the common words do not say it. */
  readonly labels?: Readonly<Record<string, string>>;
};

const agreements: Readonly<Record<string, Words>> = {
  "ks-kommuner-2020": {
    title: "KS-kontingent, kommuner",
    help: "Grunnbeløp og sats per innbygger med et tak, høyere for Oslo. Satsen til forskning og utvikling kommer utenom taket.",
    labels: { capOslo: "Tak for Oslo", research: "Sats til FoU per innbygger" },
  },
  "ks-fylker-2020": {
    title: "KS-kontingent, fylkeskommuner",
    help: "Et beløp etter folketall i trinn på 100 000, og en sats per innbygger til forskning og utvikling.",
    labels: { research: "Sats til FoU per innbygger" },
  },
  "kse-2023": {
    title: "KS Eiendomsskatteforum",
    help: "Et fast beløp etter folketall. Kilden nevner ikke nøyaktig 5 000 innbyggere; her regnes de med trinnet over.",
  },
  nfkk: {
    title: "Nettverk fjord- og kystkommuner",
    help: "Kommuner ved kysten og fjordene: et fast beløp etter folketall. Beløpene reguleres 1. mai hvert år med grunnbeløpet i folketrygden.",
  },
  "fjellnettverket-2021": {
    title: "Fjellnettverket",
    help: "Fylker betaler grunnbeløp og sats, regionråd sats med et tak, kommuner sats. Tabellen må ha kolonnen «Gruppe» med fylke, regionråd eller kommune.",
  },
  "fjordane-friluftsrad": {
    title: "Fjordane friluftsråd",
    help: "Kommuner i Vestland (før Sogn og Fjordane): en sats per innbygger.",
  },
  "nasjonalparkkommuner-innskudd": {
    title: "Norges nasjonalparkkommuner, innskudd",
    help: "Et likt innskudd fra hver ny medlemskommune.",
    labels: { base: "Innskudd" },
  },
  "ekommune-sunnmore-2016": {
    title: "eKommune Sunnmøre",
    help: "Kommunene på Sunnmøre, Møre og Romsdal: 30 % av kostnaden deles likt, 70 % etter folketall. Beløpet må oppgis.",
  },
  "fiks-folkeregister-2021": {
    title: "Fiks folkeregister",
    help: "Et beløp etter folketall; fylkeskommuner betaler det høyeste. Tabellen må ha kolonnene «Gruppe» (kommune eller fylke) og «Del av året»: 1 for et helt år, 0,75 for et år der første halvår har halv pris.",
    labels: { county: "Beløp for fylkeskommuner" },
  },
  "fiks-smittesporing": {
    title: "Fiks smittesporing",
    help: "Et beløp for plattformen, og et beløp og en sats per innbygger for driften, per år.",
    labels: { platform: "Plattform", base: "Drift, fast beløp", rate: "Drift per innbygger" },
  },
  "digiorden-tilkobling": {
    title: "Digiorden, tilkobling",
    help: "Et engangsbeløp etter folketall.",
  },
  "digiorden-drift-2021": {
    title: "Digiorden, drift",
    help: "Et grunnbeløp og en sats per innbygger for hver måned.",
    labels: {
      base: "Grunnbeløp per måned",
      rate: "Sats per innbygger og måned",
      months: "Antall måneder",
    },
  },
  digifin: {
    title: "Digifin",
    help: "En engangssats per innbygger, lavere for fylkeskommuner. Tabellen må ha kolonnen «Gruppe» med kommune eller fylke.",
    labels: { rateCounty: "Sats per innbygger, fylkeskommuner" },
  },
  "ikan-2018": {
    title: "IKAN, til og med 2018",
    help: "Arkivet til kommunene i Nordland: grunnbeløp, sats per innbygger, sats per hyllemeter og et beløp for arkivplan. Tabellen må ha kolonnene «Hyllemeter» og «Arkivplan» (1 for dem som har den, ellers 0).",
    labels: { shelf: "Sats per hyllemeter", plan: "Arkivplan" },
  },
  kdrs: {
    title: "KDRS-avgift i IKAN",
    help: "Avgift til KDRS for kommunene i Nordland: et likt beløp fra hver, resten av avgiften etter folketall. Avgiften må oppgis.",
    labels: { total: "Avgift", base: "Likt fra hver" },
  },
  "havbruksfondet-2021": {
    title: "Havbruksfondet",
    help: "Fylkene får sin del etter kapasitet (MTB). Kommunene får en del etter ny kapasitet, med et tak; det taket tar bort, fordeles sammen med resten etter all kapasitet. Tabellen må ha kolonnene «Gruppe», «MTB» og «Ny MTB».",
    labels: {
      counties: "Til fylkene",
      newCapacity: "Etter ny kapasitet",
      allCapacity: "Etter all kapasitet",
    },
  },
  "barnehage-stavanger-2019": {
    title: "Tilskudd til private barnehager, Stavanger",
    help: "Til hver barnehage en sats per barn etter alder, en tolvdel hver måned. Tabellen må ha kolonnene «Barn 0-2» og «Barn 3-6».",
    labels: { small: "Sats per barn 0–2 år", older: "Sats per barn 3–6 år" },
  },
  "frivillighet-norge-2016": {
    title: "Frivillighet Norge",
    help: "Et fast beløp etter inntektene året før. Tabellen må ha kolonnen «Inntekter».",
  },
  "ok-landsforening": {
    title: "OK-landsforening",
    help: "Et fast beløp etter antall kontrakter 31. desember; det halve i det første året. Tabellen må ha kolonnene «Kontrakter» og «Del av året» (1, eller 0,5 i det første året).",
  },
  aaf: {
    title: "AAF, entreprenørenes forening",
    help: "Kategori 1 betaler promille av lønnssummen etter trinn, kategori 2 en sats per årsverk, begge med et minstebeløp. Tabellen må ha kolonnene «Gruppe» (1 eller 2), «Lønn» og «Årsverk».",
    labels: {
      floor1: "Minstebeløp, kategori 1",
      rate: "Sats per årsverk",
      floor2: "Minstebeløp, kategori 2",
    },
  },
};

/** Ready agreements whose rule is public, in words. */
export const publishedAgreements = {
  groups,
  agreements,
  /** What every agreement calls such a number. */
  labels: {
    total: "Totalbeløp",
    base: "Grunnbeløp",
    rate: "Sats per innbygger",
    cap: "Tak",
    equalShare: "Lik andel (0,3 er 30 %)",
  } as Readonly<Record<string, string>>,
  help: "Regler som er offentlige og fullstendige. Kontroller satsene mot kilden før de brukes.",
  search: "Søk etter avtale",
  none: "Ingen avtale passer med søket.",
  year: (year: number) => `satser per ${year}`,
  undated: "året for satsene er ikke oppgitt",
  source: "Kilde",
  choose: "Velg",
  chooseNamed: (title: string) => `Velg ${title}`,
  chosen: (title: string) => `Valgt: ${title}`,
};

export type PublishedAgreementWords = typeof publishedAgreements;
