import type { PublishedGroup } from "../../catalogue/agreements/published";
import type { PublishedAgreementWords } from "../nb/publishedAgreements";

const groups: Readonly<Record<PublishedGroup, string>> = {
  membership: "KS",
  networks: "Networks and co-operation",
  digital: "Shared digital services",
  archives: "Archives",
  grants: "Grants and payments",
  associations: "Other associations",
};

type Words = {
  readonly title: string;
  readonly help: string;
  /** What its own numbers are called, where the common words do not say it. */
  readonly labels?: Readonly<Record<string, string>>;
};

const agreements: Readonly<Record<string, Words>> = {
  "ks-kommuner-2020": {
    title: "KS membership, municipalities",
    help: "A base amount and a rate per inhabitant with a cap, higher for Oslo. The rate for research comes on top, outside the cap.",
    labels: { capOslo: "Cap for Oslo", research: "Rate for research per inhabitant" },
  },
  "ks-fylker-2020": {
    title: "KS membership, counties",
    help: "An amount by population in bands of 100,000, and a rate per inhabitant for research.",
    labels: { research: "Rate for research per inhabitant" },
  },
  "kse-2023": {
    title: "KS forum on property tax",
    help: "A fixed amount by population. The source does not name exactly 5,000 inhabitants; here they count with the band above.",
  },
  nfkk: {
    title: "Network of fjord and coastal municipalities (NFKK)",
    help: "Municipalities on the coast and the fjords: a fixed amount by population. The amounts are adjusted each 1 May with the base amount of the national insurance.",
  },
  "fjellnettverket-2021": {
    title: "Fjellnettverket",
    help: "Counties pay a base amount and the rate, regional councils the rate with a cap, municipalities the rate. The table needs a column “Gruppe” with fylke, regionråd or kommune.",
  },
  "fjordane-friluftsrad": {
    title: "Fjordane friluftsråd",
    help: "Municipalities in Vestland (earlier Sogn og Fjordane): a rate per inhabitant.",
  },
  "nasjonalparkkommuner-innskudd": {
    title: "National park municipalities, deposit",
    help: "The same deposit from each new member.",
    labels: { base: "Deposit" },
  },
  "ekommune-sunnmore-2016": {
    title: "eKommune Sunnmøre",
    help: "The municipalities of Sunnmøre, Møre og Romsdal: 30% of the cost in equal parts, 70% by population. The amount must be given.",
  },
  "fiks-folkeregister-2021": {
    title: "Fiks population register",
    help: "An amount by population; counties pay the highest. The table needs the columns “Gruppe” (kommune or fylke) and “Del av året”: 1 for a whole year, 0.75 for a year whose first half is half price.",
    labels: { county: "Amount for counties" },
  },
  "fiks-smittesporing": {
    title: "Fiks contact tracing",
    help: "An amount for the platform, and an amount and a rate per inhabitant for operation, a year.",
    labels: {
      platform: "Platform",
      base: "Operation, fixed amount",
      rate: "Operation per inhabitant",
    },
  },
  "digiorden-tilkobling": {
    title: "Digiorden, connection",
    help: "A single amount by population.",
  },
  "digiorden-drift-2021": {
    title: "Digiorden, operation",
    help: "A base amount and a rate per inhabitant for each month.",
    labels: {
      base: "Base amount a month",
      rate: "Rate per inhabitant and month",
      months: "Number of months",
    },
  },
  digifin: {
    title: "Digifin",
    help: "A single rate per inhabitant, lower for counties. The table needs a column “Gruppe” with kommune or fylke.",
    labels: { rateCounty: "Rate per inhabitant, counties" },
  },
  "ikan-2018": {
    title: "IKAN archives, until 2018",
    help: "The archive of the municipalities of Nordland: a base amount, a rate per inhabitant, a rate per metre of shelf and an amount for the archive plan. The table needs the columns “Hyllemeter” and “Arkivplan” (1 for those that have it, else 0).",
    labels: { shelf: "Rate per metre of shelf", plan: "Archive plan" },
  },
  kdrs: {
    title: "KDRS fee within IKAN",
    help: "The fee to KDRS for the municipalities of Nordland: the same amount from each, the rest of the fee by population. The fee must be given.",
    labels: { total: "Fee", base: "The same from each" },
  },
  "havbruksfondet-2021": {
    title: "Aquaculture fund (Havbruksfondet)",
    help: "Counties get their part by capacity (MTB). Municipalities get a part by new capacity, with a cap; what the cap takes away is shared with the rest by all capacity. The table needs the columns “Gruppe”, “MTB” and “Ny MTB”.",
    labels: {
      counties: "To the counties",
      newCapacity: "By new capacity",
      allCapacity: "By all capacity",
    },
  },
  "barnehage-stavanger-2019": {
    title: "Grant to private kindergartens, Stavanger",
    help: "To each kindergarten a rate per child by age, a twelfth each month. The table needs the columns “Barn 0-2” and “Barn 3-6”.",
    labels: { small: "Rate per child 0–2 years", older: "Rate per child 3–6 years" },
  },
  "frivillighet-norge-2016": {
    title: "Frivillighet Norge",
    help: "A fixed amount by the income of the year before. The table needs a column “Inntekter”.",
  },
  "ok-landsforening": {
    title: "OK-landsforening",
    help: "A fixed amount by the number of contracts on 31 December; half of it in the first year. The table needs the columns “Kontrakter” and “Del av året” (1, or 0.5 in the first year).",
  },
  aaf: {
    title: "AAF, contractors’ association",
    help: "Category 1 pays per mille of the wage bill by tier, category 2 a rate per man-year, both with a least amount. The table needs the columns “Gruppe” (1 or 2), “Lønn” and “Årsverk”.",
    labels: {
      floor1: "Least amount, category 1",
      rate: "Rate per man-year",
      floor2: "Least amount, category 2",
    },
  },
};

/** Ready agreements whose rule is public, in words. */
export const publishedAgreements: PublishedAgreementWords = {
  groups,
  agreements,
  /** What every agreement calls such a number. */
  labels: {
    total: "Total",
    base: "Base amount",
    rate: "Rate per inhabitant",
    cap: "Cap",
    equalShare: "Equal share (0.3 is 30%)",
  } as Readonly<Record<string, string>>,
  help: "Rules that are public and complete. Check the rates against the source before you use them.",
  search: "Search for an agreement",
  none: "No agreement fits the search.",
  year: (year: number) => `rates of ${year}`,
  undated: "the year of the rates is not stated",
  source: "Source",
  choose: "Choose",
  chooseNamed: (title: string) => `Choose ${title}`,
  chosen: (title: string) => `Chosen: ${title}`,
};
