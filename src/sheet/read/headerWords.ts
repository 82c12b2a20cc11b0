import { tidy } from "./numberText";

/** What a header, or a title over it, says a column holds. */
export type HeaderMeaning =
  | "population"
  | "code"
  | "name"
  | "region"
  | "date"
  | "contents"
  /** A figure of another kind: an amount, a share, a change, a part of the population. */
  | "other";

/**
 * Words of headers in bokmål, nynorsk and English; a word ending in `*` stands for all that begin
 * with it. The first meaning whose words occur is the header's.
 */
const VOCABULARY: readonly (readonly [HeaderMeaning, readonly string[]])[] = [
  [
    "other",
    [
      "andel* share* prosent* pct % ‰ beløp* kr nok kroner* kostnad* kostar cost* amount* utgift*",
      "betal* faktura* invoice* budsjett* regnskap* rekneskap* tilskudd* tilskot* sats rate avgift*",
      "endring* vekst* auke økning* nedgang change* growth increase* differanse* diff avvik*",
      "overskudd* overskot* tilvekst* surplus fødte levendefødte født døde births deaths flyttinger innflytt* utflytt*",
      "innvandr* migration menn kvinner menn* men women males females gutter jenter kjønn sex",
      "areal* area* km² km2 tetthet* density per pr rang* rank* plass indeks* index faktor* vekt*",
      "framskriv* fremskriv* framskrev* fremskrev* prognose* projection* projected forventet snitt gjennomsnitt* average",
      "sysselsatte barn unge eldre husholdninger households telefon* e-post epost email merknad* note* kommentar*",
    ],
  ],
  [
    "population",
    [
      "folketal* folkemengd* folketall* folk befolkning* innbygg* innbygger* innb ibf personer personar",
      "population* inhabitant* resident* people persons innbyggertall*",
    ],
  ],
  [
    "code",
    [
      "kommunenummer kommunenr kommunekode* kommnr komnr knr kommnummer kommunenumer",
      "nr nummer no number kode kodar code code* id k-nr",
    ],
  ],
  ["contents", ["statistikkvariabel* contents statistikkvariabler"]],
  ["date", ["år årstal* årstall* aar year* tid time dato date* periode* kvartal* quarter*"]],
  [
    "name",
    [
      "kommune kommunar kommuner kommunen kommunenavn* kommunenamn* navn namn name* municipality municipalities",
      "medlem* medlemskommune* deltaker* deltakar* member* partner* part",
    ],
  ],
  [
    "region",
    [
      "region* kommuneregion* fylke* fylkesnavn fylkesnamn område* distrikt* delregion* county counties",
      "district* regionråd* helseregion* gruppe group landsdel* valgkrets* krets",
    ],
  ],
];

const COMPOUND_CODE =
  /\b(kommune|komm?|k|municipality|municipal|region|mun)\.?[\s-]*(nr|nummer|no|number|kode|code|id)\b/;
const COUNTY_CODE = /\b(fylke|county)s?[\s-]*(nr|nummer|no|number|kode|code)?\b/;
/** `0–17 år`, `67+`: a part of the population. */
const AGE_GROUP = /\b\d{1,2}\s?[-–]\s?\d{1,3}\s?(år|years)|\b\d{2}\s?(\+|år \+|år og|years and)/;
const PER_DATE = /\b(pr|per|at|på|on)\.?\s+(?=\d|januar|january|kommune|municipality)/g;

type Matcher = (word: string) => boolean;
const matchers: readonly (readonly [HeaderMeaning, Matcher])[] = VOCABULARY.map(
  ([meaning, lines]) => {
    const words = lines.join(" ").split(" ");
    const exact = new Set(words.filter((word) => !word.endsWith("*")));
    const stems = words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
    return [meaning, (word) => exact.has(word) || stems.some((stem) => word.startsWith(stem))];
  }
);

/** What the header text says; null when it says nothing we know. */
export function meaningOf(header: string): HeaderMeaning | null {
  const text = tidy(header).toLowerCase().replace(PER_DATE, "");
  if (COMPOUND_CODE.test(text)) return "code";
  if (AGE_GROUP.test(text)) return "other";
  const words = text.split(/\.?[\s/(),:;"'–-]+|\.$/u).filter((word) => word !== "");
  if (COUNTY_CODE.test(text) && /nr|nummer|number|kode|code/.test(text)) return "other";
  for (const [meaning, matches] of matchers) {
    if (words.some(matches)) return meaning;
  }
  return null;
}

const SUM =
  /^(?:sum|summen|total|totalt|totalsum|totals|delsum|delsummer|sluttsum|subtotal|ialt|tilsammen|samla|samlet|i alt|til sammen|in total|alle kommuner|alle kommunar|alle|all)(?=$|[\s:,.(=-])|(?:^|\s)(?:sum|totalt?|i alt|til sammen|grand total|subtotal)\s*:?$/;

/** Whether the text labels a sum, such as `Sum`, `Totalt 34 kommuner`, `Nordmøre i alt`. */
export function isSumLabel(text: string): boolean {
  return SUM.test(tidy(text).toLowerCase());
}

const COUNTRY =
  /^(?:hele landet|heile landet|landet|the whole country|whole country|norge|noreg|norway)\b/;

/** Whether the text labels the whole country, whose figure is no sum of the sheet's rows. */
export function isCountryLabel(text: string): boolean {
  return COUNTRY.test(tidy(text).toLowerCase());
}

const WHOLE =
  /^(begge kjønn|both sexes|alle aldre|alle aldrar|all ages|alle aldersgrupper|begge|i alt|ialt|total|totalt|alle|all|hele året|sum)$/;

/** Whether a value of a breakdown means all of it, such as `Begge kjønn` or `All ages`. */
export function meansWhole(text: string): boolean {
  return WHOLE.test(tidy(text).toLowerCase());
}
