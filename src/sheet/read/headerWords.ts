import { datesIn } from "./dates";
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
      "betal* faktura* invoice* budsjett* regnskap* rekneskap* tilskudd* tilskot* sats* rate avgift* pris* price",
      "endring* vekst* auke økning* nedgang change* growth increase* differanse* diff avvik*",
      "overskudd* overskot* tilvekst* surplus fødte levendefødte født døde births deaths flyttinger innflytt* utflytt*",
      "innvandr* migration menn kvinner menn* men women males females gutter jenter kjønn sex",
      "areal* area* km² km2 tetthet* density per pr rang* rank* plass indeks* index faktor* vekt*",
      "framskriv* fremskriv* framskrev* fremskrev* prognose* projection* projected forecast* forvent* snitt gjennomsnitt* average",
      "sysselsatte barn unge eldre yngre husholdning* hushald* husstand* households telefon* e-post epost email merknad* note* kommentar*",
      "velger* veljar* stemmeberettig* røysteføre voters alder aldersgruppe* age listepasient* pasient* patients elev* ansatt* tilsett*",
      "juster* korriger* vekt* vekta weighted adjusted revider* revised beregn* berekn* estimat* foreløpig* førebels preliminary",
      "flyktning* refugee* asyl* vedtak bruker* brukar* student* pendl* uføre* ledige arbeidsledig* tettsted* tettbygd* spredtbygd* spreiddbygd*",
      "mål målet target scenario* uten utan utenom unntatt ekskl* excl* without over under nøkkel* fordelingsnøkkel* key",
    ],
  ],
  [
    "population",
    [
      "folketal* folkem folket folkemengd* folk befolkning* bef innbygg* innb ibf personer personar bosatt* busett* folkeregistrert*",
      "population* pop inhabitant* inhab resident* people persons hoder",
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
const AGE_GROUP = /\b\d{1,2}\s?[-–]\s?\d{1,3}\s?(år|years)|\b\d{2}\s?(\+|år\s?\+|år og|years and)/;
const PER_DATE =
  /\b(pr|per|at|på|on)\.?\s+(?=\d|(jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)\p{L}*|q\d|kvartal|quarter|årsskifte\p{L}*|kommune|municipality)/gu;

/** What a word for population becomes something else by: `innbyggertilskudd`, `befolkningsvekst`. */
const COMPOUND =
  /(?:vekst|endring|endringar?|tetthet|tettleik|andel|prosent|prognose|framskrivn?ing|fremskrivn?ing|overskudd|overskot|utvikling|tilskudd|tilskot|bidrag|avgift|tillegg|sats|pris|auke|økning|nedgang|undersøkelse|mål)$/;

type Matcher = (word: string) => boolean;
const matchers: readonly (readonly [HeaderMeaning, Matcher])[] = VOCABULARY.map(
  ([meaning, lines]) => {
    const words = lines.join(" ").split(" ");
    const exact = new Set(words.filter((word) => !word.endsWith("*")));
    const stems = words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
    const matches: Matcher = (word) =>
      exact.has(word) || stems.some((stem) => word.startsWith(stem));
    if (meaning === "other") return [meaning, (word) => matches(word) || COMPOUND.test(word)];
    return [
      meaning,
      meaning === "population" ? (word) => matches(word) && !COMPOUND.test(word) : matches,
    ];
  }
);

/** What the header text says; null when it says nothing we know. */
export function meaningOf(header: string): HeaderMeaning | null {
  const text = plainOf(header);
  if (COMPOUND_CODE.test(text)) return "code";
  if (AGE_GROUP.test(text)) return "other";
  if (COUNTY_CODE.test(text) && /nr|nummer|number|kode|code/.test(text)) return "other";
  return firstMeaning(wordsOf(text));
}

/** Where words are written together, as fields of a program are: `antallInnbyggere`, `pop2026`. */
const JOINED = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})|(?<=\p{L}{3})(?=(?:19|20)\d\d(?!\d))/gu;

const plainOf = (header: string): string =>
  tidy(header).replace(JOINED, " ").toLowerCase().replace(PER_DATE, "");

const wordsOf = (text: string): readonly string[] =>
  text.split(/\.?[\s/(),:;"'_–-]+|(?<=\p{L})\.(?=\p{L})|\.$/u).filter((word) => word !== "");

function firstMeaning(words: readonly string[]): HeaderMeaning | null {
  for (const [meaning, matches] of matchers) if (words.some(matches)) return meaning;
  return null;
}

/** What a heading says of the figures under it. */
export type FigureHeading =
  | "population"
  /** A word for population, with others that may make it something else: `Folketall, justert`. */
  | "qualified"
  /** A part of the population: `Menn`, `0–17 år`. */
  | "part"
  /** A date or a year and nothing else we know. */
  | "date"
  /** A word that holds for any figures: `Antall`, `value`. */
  | "any-figure"
  /** A word for something else, such as an amount. */
  | "other"
  /** Words we do not know. */
  | "unknown";

/** What a heading says of the figures under it. A word for population counts before all others. */
export function figureHeading(header: string): FigureHeading {
  const meaning = meaningOf(header);
  const text = plainOf(header);
  const words = wordsOf(text);
  const isAge = AGE_GROUP.test(text);
  const isOther = isAge || meaning === "other" || meaning === "code";
  if (meaning === "population") return "population";
  if (words.some(meansPopulation)) return meaning === "code" ? "other" : "qualified";
  if (isAge || words.some((word) => PARTS.has(word))) return "part";
  if (isOther) return "other";
  if (meaning === "date" || saysOnlyWhen(header, words)) return "date";
  if (meaning !== null) return "other";
  return words.length > 0 && words.every((word) => ANY_FIGURE.has(word)) ? "any-figure" : "unknown";
}

/** Whether a heading names a day or a year and nothing of what is counted: `2026`, `Antall 1.1.2026`. */
function saysOnlyWhen(header: string, words: readonly string[]): boolean {
  const isDate = (word: string) => /^\d[\d.]*$|^\d{4}[kq]\d$/.test(word) || DATE_WORD.test(word);
  return datesIn(header).length > 0 && words.every((word) => isDate(word) || ANY_FIGURE.has(word));
}

const DATE_WORD =
  /^(jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec|kvartal|kv|quarter)/;
const [, meansPopulation] = matchers.find(([meaning]) => meaning === "population")!;
const PARTS = new Set(
  "menn kvinner kvinnor men women males females gutter jenter barn unge voksne vaksne eldre".split(
    " "
  )
);
const ANY_FIGURE = new Set(
  "antall antal tal tall verdi value values count number sum total totalt i alt ialt samlet samla begge kjønn summer av".split(
    " "
  )
);

const SUM =
  /^(?:sum|summen|total|totalt|totalen|totalsum|totals|delsum|delsummer|sluttsum|subtotal|ialt|tilsammen|tilsaman|samla|samlet|sammenlagt|samanlagt|i alt|til sammen|til saman|in total|grand total|alle kommuner|alle kommunar|alle|all)(?=$|[\s:,.(=-])|(?:^|\s)(?:sum|totalt?|totalsum|delsum|i alt|ialt|til sammen|til saman|tilsammen|tilsaman|samlet|samla|grand total|subtotal)\s*:?$/;

/** Whether the text labels a sum, such as `Sum`, `Totalt 34 kommuner`, `Nordmøre i alt`. */
export function isSumLabel(text: string): boolean {
  return SUM.test(tidy(text).toLowerCase());
}

const AVERAGE = /^(?:gjennomsnitt|gjennomsnittet|gj\.?\s?snitt|snitt|median|average|mean)\s*:?$/;

/** Whether the text is a word for an average and no more. */
export function isAverageLabel(text: string): boolean {
  return AVERAGE.test(tidy(text).toLowerCase());
}

const AGGREGATE =
  /^(?:hele landet|heile landet|the whole country|whole country|norge|noreg|norway|gjennomsnitt|gj\.?snitt|snitt|average|mean|median|kommunegruppe|e[ak][a-z]{1,3}\d*\s)(?=$|[\s:,.(=-]|\p{L})|(?:^|\s)landet(?=$|\s)|kostra/u;

/** Whether the text labels the country or a group of municipalities, whose figure is no sum of the sheet's rows. */
export function isAggregateLabel(text: string): boolean {
  return AGGREGATE.test(tidy(text).toLowerCase());
}

const PART =
  /^(?:[-–•*]\s*)?(?:herav|hvorav|derav|av dette|av desse|av disse|of which|thereof)(?=$|[\s:,.(=-])/;

/** Whether the text labels a part of the row above: `herav Moholt`. */
export function isPartLabel(text: string): boolean {
  return PART.test(tidy(text).toLowerCase());
}

const WHOLE =
  /^(begge kjønn|both sexes|alle aldre|alle aldrar|all ages|alle aldersgrupper|begge|i alt|ialt|total|totalt|alle|all|hele året|sum)$/;

/** Whether a value of a breakdown means all of it, such as `Begge kjønn` or `All ages`. */
export function meansWhole(text: string): boolean {
  return WHOLE.test(tidy(text).toLowerCase());
}
