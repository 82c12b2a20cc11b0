/**
 * What the help shows of functions while a formula is typed: names of arguments, and a sentence where we
 * have one. In our own words; Microsoft's are Microsoft's.
 */

/** Arguments by what Univer calls them; a number behind the name stays. */
const ARGUMENTS = `
number tall, num tall, text tekst, array matrise, value verdi, values verdier, rate rente, type type,
criteria vilkår, range område, criteria_range vilkårsområde, criteriaRange vilkårsområde,
sum_range summeringsområde, average_range gjennomsnittsområde, logical logisk_verdi,
logical_test logisk_test, value_if_true verdi_hvis_sann, value_if_false verdi_hvis_usann,
value_if_error verdi_hvis_feil, value_if_na verdi_hvis_it, lookup_value søkeverdi,
lookup_array søkematrise, lookup_vector søkevektor, lookup_vectorOrArray søkevektor,
result_vector resultatvektor, return_array returmatrise, table_array matrise,
col_index_num kolonneindeks, row_index_num radindeks, range_lookup søkeområde,
if_not_found hvis_ikke_funnet, match_mode samsvarsmodus, search_mode søkemodus, match_type sammenligningstype,
rows rader, columns kolonner, cols kolonner, row_num rad, column_num kolonne, col_num kolonne, row rad,
column kolonne, reference referanse, ref ref, ref_text ref_tekst, area_num område, height høyde,
width bredde, num_digits antall_sifre, num_chars antall_tegn, num_bytes antall_byte, start_num startpos,
find_text finn_tekst, within_text i_teksten, old_text gammel_tekst, new_text ny_tekst,
instance_num forekomst, number_times antall_ganger, format_text format_tekst, format format,
delimiter skilletegn, col_delimiter kolonneskille, row_delimiter radskille, ignore_empty ignorer_tom,
match_end treff_på_slutten, pad_with fyll_med, decimals desimaler, no_commas ingen_skilletegn,
decimal_separator desimalskilletegn, group_separator tusenskilletegn, replacement erstatning,
regular_expression regulært_uttrykk, serial_number serienummer, date dato, date_text datotekst,
time_text tidstekst, start_date startdato, end_date sluttdato, dates datoer, year år, month måned,
months måneder, day dag, days dager, hour time, minute minutt, second sekund, holidays helligdager,
weekend helg, return_type returtype, method metode, unit enhet, timestamp tidsstempel,
include inkluder, if_empty hvis_tom, by_array etter_matrise, by_col etter_kolonne, sort_index
sorteringsindeks, sort_order sorteringsrekkefølge, exactly_once nøyaktig_én, start start, step trinn,
size størrelse, dimension dimensjon, min min, max maks, whole_number heltall, ignore ignorer,
scan_by_column etter_kolonne, vector vektor, wrap_count antall_per_linje, index_num indeks,
function_num funksjonsnr, options alternativ, expression uttrykk, result resultat,
default_or_value standard_eller_verdi, parameter parameter, calculation beregning, initial_value startverdi,
error_val feilverdi, info_type infotype, value_to_compare verdi_å_sammenligne, lower_value nedre_verdi,
upper_value øvre_verdi, nper antall_innbet, pmt avdrag, pv nåverdi, fv sluttverdi, per periode,
period periode, start_period startperiode, end_period sluttperiode, guess antatt, cost kostnad,
salvage restverdi, life levetid, factor faktor, no_switch skift, nominal_rate nominell_rente,
effect_rate effektiv_rente, npery perioder, principal hovedstol, schedule renteplan,
finance_rate finansrente, reinvest_rate reinvesteringsrente, settlement betalingsdato,
maturity forfallsdato, issue utstedt_dato, redemption innløsningsverdi, frequency frekvens, basis basis,
discount diskonto, investment investering, coupon kupong, yld avkastning, par pålydende,
first_interest første_rente, last_interest siste_rente, first_coupon første_kupong,
calc_method beregningsmetode, date_purchased innkjøpsdato, first_period første_periode,
database database, field felt, probability sannsynlighet, mean median, standard_dev standardavvik,
cumulative kumulativ, significance signifikans, sample_s utvalg_s, number_sample utvalgsstørrelse,
population_s suksesser, number_pop populasjonsstørrelse, number_s antall_s, number_f antall_f, trials forsøk,
probability_s sannsynlighet_s, deg_freedom frihetsgrader, degFreedom frihetsgrader, tails sider,
actual_range faktisk, expected_range forventet, known_y's kjente_y, known_x's kjente_x, new_x's nye_x,
const konst, stats statistikk, prob_range sannsynlighetsområde, x_range x_område, lower_limit nedre_grense,
upper_limit øvre_grense, data_array datamatrise, bins_array klassematrise, quart kvart, order rekkefølge,
percent prosent, number_chosen valgt_antall, base grunntall, radix grunntall, min_length minste_lengde,
places plasser, shift_amount forskyvning, numerator teller, denominator nevner, divisor divisor,
multiple multiplum, power potens, angle vinkel, coefficients koeffisienter, bottom nedre, top øvre,
form form, real_num reelt_tall, i_num imaginært_tall, inumber imtall, suffix suffiks, from_unit fra_enhet,
to_unit til_enhet, fraction brøk, fractional_dollar brøktall, decimal_dollar desimaltall, url adresse,
link_label lenketekst, weights vekter, additional_values flere_verdier, additional_weights flere_vekter,
source kilde, alt_text alternativ_tekst, sizing størrelse, input_range område, num_rows antall_rader,
num_cols antall_kolonner, mode modus, confidence konfidens, min_range minimumsområde,
max_range maksimumsområde, row_number rad,
column_number kolonne, type_of_reference absolutt, style_of_reference a1, worksheet_name arknavn,
array_x matrise_x, array_y matrise_y, x_num x, y_num y, lower_value_is_inclusive nedre_er_med,
upper_value_is_inclusive øvre_er_med`;

const SENTENCES = `
SUM Legger sammen tall.
AVERAGE Gir gjennomsnittet av tall.
COUNT Teller cellene som har tall.
COUNTA Teller cellene som ikke er tomme.
COUNTBLANK Teller tomme celler.
COUNTIF Teller cellene som oppfyller et vilkår.
COUNTIFS Teller cellene som oppfyller alle vilkårene.
SUMIF Legger sammen cellene som oppfyller et vilkår.
SUMIFS Legger sammen cellene som oppfyller alle vilkårene.
AVERAGEIF Gir gjennomsnittet av cellene som oppfyller et vilkår.
AVERAGEIFS Gir gjennomsnittet av cellene som oppfyller alle vilkårene.
SUMPRODUCT Ganger tall som står på samme plass, og legger sammen produktene.
SUBTOTAL Gir en delsum, et antall eller et gjennomsnitt av radene som vises.
PRODUCT Ganger tall med hverandre.
MAX Gir det største tallet.
MIN Gir det minste tallet.
MEDIAN Gir tallet i midten.
LARGE Gir det k-te største tallet.
SMALL Gir det k-te minste tallet.
RANK Gir plassen et tall har i en liste.
ROUND Avrunder til et antall desimaler.
ROUNDDOWN Avrunder mot null.
ROUNDUP Avrunder bort fra null.
TRUNC Fjerner desimalene.
INT Avrunder ned til nærmeste heltall.
MROUND Avrunder til nærmeste multiplum.
MOD Gir resten av en divisjon.
QUOTIENT Gir heltallsdelen av en divisjon.
ABS Gir tallet uten fortegn.
SIGN Gir fortegnet: 1, 0 eller -1.
SQRT Gir kvadratroten.
POWER Opphøyer et tall i en potens.
RAND Gir et tilfeldig tall mellom 0 og 1.
RANDBETWEEN Gir et tilfeldig heltall mellom to tall.
IF Gir én verdi når testen er sann, og en annen når den er usann.
IFS Gir verdien som hører til den første testen som er sann.
IFERROR Gir en annen verdi i stedet for en feil.
IFNA Gir en annen verdi i stedet for #I/T.
SWITCH Gir verdien som hører til uttrykket.
AND Er sann når alt er sant.
OR Er sann når noe er sant.
NOT Snur sant og usant.
ISBLANK Om cellen er tom.
ISERROR Om verdien er en feil.
ISNA Om verdien er #I/T.
ISNUMBER Om verdien er et tall.
ISTEXT Om verdien er tekst.
VLOOKUP Søker i første kolonne og gir en verdi fra samme rad.
HLOOKUP Søker i første rad og gir en verdi fra samme kolonne.
XLOOKUP Søker i en matrise og gir verdien på samme plass i en annen.
LOOKUP Søker i en vektor og gir verdien på samme plass i en annen.
MATCH Gir plassen en verdi har i en matrise.
XMATCH Gir plassen en verdi har i en matrise.
INDEX Gir verdien i en rad og en kolonne.
INDIRECT Gir cellen som en tekst er adressen til.
OFFSET Gir et område et antall rader og kolonner unna.
CHOOSE Velger en verdi etter nummer.
ROW Gir radnummeret.
ROWS Teller radene.
COLUMN Gir kolonnenummeret.
COLUMNS Teller kolonnene.
TRANSPOSE Bytter rader og kolonner.
FILTER Gir radene som oppfyller et vilkår.
SORT Sorterer en matrise.
SORTBY Sorterer en matrise etter en annen.
UNIQUE Gir hver verdi én gang.
SEQUENCE Gir tall i rekkefølge.
CONCAT Setter sammen tekster.
CONCATENATE Setter sammen tekster.
TEXTJOIN Setter sammen tekster med et skilletegn imellom.
TEXT Skriver et tall i et format.
VALUE Gjør tekst om til et tall.
LEFT Gir de første tegnene.
RIGHT Gir de siste tegnene.
MID Gir tegn fra midten av en tekst.
LEN Teller tegnene.
FIND Gir plassen til en tekst i en annen; store og små bokstaver er ulike.
SEARCH Gir plassen til en tekst i en annen.
SUBSTITUTE Bytter ut en tekst med en annen.
REPLACE Bytter ut tegn på en plass.
TRIM Fjerner overflødige mellomrom.
UPPER Skriver med store bokstaver.
LOWER Skriver med små bokstaver.
PROPER Skriver hvert ord med stor forbokstav.
REPT Gjentar en tekst.
EXACT Om to tekster er helt like.
TODAY Gir dagens dato.
NOW Gir dato og klokkeslett nå.
DATE Gir datoen for år, måned og dag.
YEAR Gir året.
MONTH Gir måneden.
DAY Gir dagen i måneden.
WEEKDAY Gir ukedagen som et tall.
WEEKNUM Gir ukens nummer.
ISOWEEKNUM Gir ukens nummer slik vi teller uker i Norge.
EDATE Gir datoen et antall måneder før eller etter.
EOMONTH Gir den siste dagen i måneden et antall måneder før eller etter.
DAYS Gir antall dager mellom to datoer.
WORKDAY Gir datoen et antall arbeidsdager før eller etter.
NETWORKDAYS Gir antall arbeidsdager mellom to datoer.
TIME Gir klokkeslettet for time, minutt og sekund.
HOUR Gir timen.
MINUTE Gir minuttet.
SECOND Gir sekundet.
PMT Gir terminbeløpet for et lån.
PV Gir nåverdien.
FV Gir sluttverdien.
NPV Gir netto nåverdi.
RATE Gir renten per periode.
NPER Gir antall perioder.
STDEV Gir standardavviket i et utvalg.
VAR Gir variansen i et utvalg.
CORREL Gir korrelasjonen mellom to tallrekker.`;

const argumentNames = new Map(
  [...ARGUMENTS.matchAll(/([^\s,]+)\s([^\s,]+)(?:,|$)/g)].map(
    ([, english = "", norwegian = ""]) => [english, norwegian]
  )
);
const sentences = new Map(
  [...SENTENCES.matchAll(/^(\S+) (.+)$/gm)].map(([, name = "", sentence = ""]) => [name, sentence])
);

/** `sum_range1` becomes `summeringsområde1`; what has no Norwegian name (`alpha`, `x`) keeps its own. */
export function argumentInNorwegian(name: string): string {
  const [, word = name, digits = ""] = /^(.*?)\s?(\d*)$/.exec(name) ?? [];
  const found =
    argumentNames.get(word) ?? argumentNames.get(word.toLowerCase().replaceAll(" ", "_"));
  return found === undefined ? name : found + digits;
}

/** What a function of that English name does, in a sentence; nothing where we have none. */
export const sentenceOf = (englishName: string): string => sentences.get(englishName) ?? "";
