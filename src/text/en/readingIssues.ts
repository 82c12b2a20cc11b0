import { findMunicipality } from "../../catalogue/municipalities";
import type { readingIssues as Norwegian } from "../nb/readingIssues";
import { formatDate } from "../date";
import { inWords } from "../listNames";
import { formatNumber } from "../number";
import { describeWith, type ReadingSentences } from "../readingSentences";

const listText = (items: readonly string[]): string => inWords(items, "en");

function municipalityText(code: string): string {
  const name = findMunicipality(code)?.name;
  return name ? `${code} ${name}` : code;
}

const municipalities = (n: number): string =>
  n === 1 ? "1 municipality" : `${number(n)} municipalities`;
const number = (value: string | number) => formatNumber(String(value), "en");
const dateText = (date: string) => formatDate(date, "en");

/** A heading, or the date of rows as people write it. */
const headingText = (label: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(label) ? dateText(label) : label;

const sentences: ReadingSentences = {
  "limits-rule-changed": (issue) =>
    `The rule for caps and floors has changed: where rates make the total, a limit now changes the sum; the others no longer pay the difference. The amounts on the sheet follow the old rule and stay as they are. By the new one ${municipalities(issue.members)} would pay another amount, and the total would go from ${number(issue.before)} to ${number(issue.after)} kr. Allocate again to use it.`,
  "no-population-table": () =>
    "No table of municipalities and populations was found on the sheet. Open the sheet that has it, or select the cells and read again.",
  "parties-found": (issue) =>
    `${issue.cell}: Found a table of ${number(issue.parties)} rows that are no Norwegian municipalities. Read it as other parties if they are the ones to share.`,
  "parties-not-found": () =>
    "Found no table of parties. It has a row of headings with Name, Party, Id, No or Code, and a row for each party.",
  "party-unnamed": (issue) =>
    `${issue.cell}: The row has figures, but neither a name nor a number. Fill it in, or delete the row.`,
  "party-called-sum": ({ cell, name }) =>
    `${cell}: “${name}” looks like a row of sums, but its figures do not add up the rows above. Correct them, or delete the row. If it is a party, give it another name, or a number of its own in a column “Id”.`,
  "party-figure-unsaid": (issue) =>
    `${issue.cell}: The headings do not say which figure to share by${issue.headings.length === 0 ? "" : `: ${listText(issue.headings.map((heading) => `“${heading}”`))}`}. Choose the column in the pane, or type “Population” in the heading.`,
  "party-without-group": ({ cell, name, parties }) =>
    `${cell}: ${name}${parties === 1 ? "" : ` and ${number(parties - 1)} more`} ${parties === 1 ? "has" : "have"} no group, and take${parties === 1 ? "s" : ""} no part in terms for a group. Fill in the group unless that is meant.`,
  "party-group-unknown": ({ cell, name, group, groups, parties }) =>
    `${cell}: ${name}${parties === 1 ? "" : ` and ${number(parties - 1)} more`} pay${parties === 1 ? "s" : ""} nothing: the agreement does not know the group “${group}”, only ${listText(groups.map((each) => `“${each}”`))}. Correct the group unless that is meant.`,
  "figure-unreadable": (issue) =>
    `${issue.cell}: “${issue.text}” stands in a column of figures and cannot be read as a number. Correct the cell.`,
  "heading-twice": (issue) =>
    `${issue.cell}: Both this column and ${issue.otherCell} are headed “${issue.heading}”, by which the agreement shares. Give each a heading of its own.`,
  "heading-of-names": ({ cell, heading }) =>
    `${cell}: The column “${heading}” says who takes part; its numbers are no figures to share by. Choose another column.`,
  "numbers-unknown": (issue) =>
    `Found ${issue.rows === 1 ? "1 row" : `${number(issue.rows)} rows`} from ${issue.cell} down, but does not know the numbers: “${issue.text}” is no municipality number. Enter municipality numbers of four digits, or the municipalities’ names in a column of their own.`,
  "names-unknown": (issue) =>
    `Found ${issue.rows === 1 ? "1 row" : `${number(issue.rows)} rows`} from ${issue.cell} down, but does not know the names: “${issue.text}” is no Norwegian municipality. Correct the names, or type municipality numbers of four digits in a column of their own.`,
  "table-transposed": (issue) =>
    `Found ${issue.municipalities === 1 ? "1 municipality" : `${number(issue.municipalities)} municipalities`} side by side from ${issue.cell}, with the figures below. Copy the table and paste it with Paste Special > Transpose, so that each municipality has a row of its own.`,
  "lines-in-one-cell": (issue) =>
    `${issue.cell}: Municipality and population stand in the same cell in ${number(issue.rows)} rows: “${issue.text}”. Type them in a column each, or fetch the figures again from the source as a table.`,
  "no-population-column": (issue) =>
    `Found ${municipalities(issue.municipalities)} from ${issue.cell} downwards, but no column with their population. Put the population beside them, or choose the column in the pane.`,
  "lines-read-as-decimals": (issue) =>
    `${issue.cell}: ${number(issue.value)} looks like a municipality number and a population read as one decimal number. Open the file again with Data > From Text/CSV and choose the right delimiter; zeros at the end are lost here.`,
  "population-unsure": (issue) =>
    issue.reason === "not-come"
      ? `${issue.cell}: “${headingText(issue.label)}” has not come, so the figures are a projection and no population. Use a population that has been counted, or choose the column in the pane if you mean to use it.`
      : `${issue.cell}: Is “${issue.label}” the population? The figures look like it, but the heading does not say so. Choose the column in the pane, or write “Population” in its heading.`,
  "population-not-come": (issue) =>
    `${issue.cell}: The population is of ${dateText(issue.date)}, a date that has not come. You have chosen it; use a population that has been counted if you do not mean a projection.`,
  "population-qualified": (issue) =>
    `${issue.cell}: “${issue.label}” is used as the population, but its figures are not the official ones. Check that this is the column you want.`,
  "population-tie": (issue) =>
    `${issue.cell}: “${issue.label}” is used as the population, but “${issue.otherLabel}” in ${issue.otherCell} may as well be it. Choose the column in the pane if it is the other.`,
  "population-in-parts": (issue) =>
    `${issue.cell}: The population of ${municipalities(issue.municipalities)} is divided into ${listText(issue.parts.map((part) => `“${part}”`))}, and no column has everybody. Add a column with the sum, headed “Population”.`,
  "several-rows-each": (issue) =>
    `${issue.cell}: ${municipalities(issue.municipalities)} ${issue.municipalities === 1 ? "stands" : "stand"} in several rows${issue.by === null ? "" : `, divided by “${issue.by}”`}, and no row is for everybody. Add them up to one row per municipality, or fetch the table without that division.`,
  "population-split": (issue) =>
    `${issue.cell}: The population stands in two cells: ${issue.value} and ${issue.rest}. Put them together as one number, ${number(Number(issue.value) * 1000 + Number(issue.rest))}, in each row.`,
  "population-off-by-factor": (issue) =>
    `${issue.cell}: All ${number(issue.rows)} populations are about ${number(issue.factor)} times the official ones. Check whether they are in thousands, or of something else; they are used as they stand.`,
  "sorted-apart": (issue) =>
    `${issue.cell}: The figures of ${number(issue.rows)} rows are populations of other municipalities in the table. The column seems to have been sorted without the others; sort the whole table again. The figures are used as they stand.`,
  "numbers-exchanged": (issue) =>
    `${issue.cell}: The numbers of ${listText(issue.names)} are exchanged: they stand beside each other’s names. The numbers count; correct them if they are what is wrong.`,
  "populations-exchanged": (issue) =>
    `${issue.cell}: The populations of ${listText(issue.names)} seem to be exchanged. They are used as they stand; correct them if they are wrong.`,
  "populations-unlike-official": (issue) =>
    `${issue.cell}: ${number(issue.rows)} of ${number(issue.of)} populations are far from the official ones; ${issue.name} has ${number(issue.population)}, against ${number(issue.official)} (Statistics Norway, ${dateText(issue.officialDate)}). Check that it is the right column${issue.severity === "error" ? " in all rows; other figures in them are more like it" : "; the figures are used as they stand"}.`,
  "municipality-left-out": (issue) =>
    issue.under !== undefined
      ? `${issue.cell}: ${listText(issue.names)} ${issue.names.length === 1 ? "stands" : "stand"} below the table, under “${issue.under}”, and ${issue.names.length === 1 ? "is" : "are"} left out. If ${issue.names.length === 1 ? "it is" : "they are"} to take part, put ${issue.names.length === 1 ? "it" : "them"} into the table with the population; else select only the cells to be read.`
      : `${issue.cell}: ${listText(issue.names)} ${issue.names.length === 1 ? "stands" : "stand"} on the sheet with a figure beside, but outside the table, and ${issue.names.length === 1 ? "is" : "are"} left out. Move ${issue.names.length === 1 ? "the row" : "the rows"} into the table, or select only the cells to be read.`,
  "municipality-taken-in": (issue) =>
    `${issue.cell}: ${listText(issue.names)} ${issue.names.length === 1 ? "stands" : "stand"} outside the table and ${issue.names.length === 1 ? "is" : "are"} taken in. Select only the cells to be read if ${issue.names.length === 1 ? "the row does" : "the rows do"} not belong to it.`,
  "party-no-municipality": (issue) =>
    `${issue.cell}: ${issue.name} has a figure, but is no municipality. If it is to take part, read the table as other parties; else delete the row, or select only the cells to be read.`,
  "population-not-a-number": (issue) =>
    issue.rows
      ? `${issue.cell}: In ${number(issue.rows)} rows what stands where the population belongs is no number, first “${issue.text}”. Type the number of inhabitants, or choose another column in the pane.`
      : `${issue.cell}: The population belongs here, but “${issue.text}” is not a number. Type the number of inhabitants.`,
  "population-missing": (issue) =>
    issue.rows
      ? `${issue.cell}: The population is missing in ${number(issue.rows)} rows, first that of ${issue.name}. Type the number of inhabitants, or choose another column in the pane.`
      : `${issue.cell}: The population${issue.name ? ` of ${issue.name}` : ""} is missing. Type the number of inhabitants, or delete the row.`,
  "population-negative": (issue) =>
    `${issue.cell}: The population is negative (${number(issue.value)}). Type the number of inhabitants.`,
  "population-too-large": (issue) =>
    `${issue.cell}: ${number(issue.value)} is too large for a population, with more digits than a cell keeps (15). Type the number of inhabitants.`,
  "population-not-whole": (issue) =>
    issue.rows
      ? `${issue.cell}: The population is not a whole number in ${number(issue.rows)} rows, first ${number(issue.value)}. Type the number of inhabitants without decimals; figures in thousands are to be multiplied by 1,000.`
      : `${issue.cell}: The population ${number(issue.value)} is not a whole number. Type the number of inhabitants without decimals.`,
  "population-in-thousands": (issue) =>
    `${issue.cell}: ${number(issue.value)} looks like a population whose thousands separator was read as a decimal sign${issue.rows > 1 ? `, as in ${number(issue.rows)} rows` : ""}. Paste the figures again as text, or type them without a separator.`,
  "population-unlike-official": (issue) =>
    `${issue.cell}: ${number(issue.population)} inhabitants in ${issue.name} is far from the official figure ${number(issue.official)} (Statistics Norway, ${dateText(issue.officialDate)}). Check that it is typed correctly; it is used as it stands.`,
  "cell-has-error": (issue) =>
    `${issue.cell}: The cell shows the error ${issue.error}. Correct the formula or type the value.`,
  "duplicate-code": (issue) =>
    `${issue.cell}: ${municipalityText(issue.municipality)} also stands in ${issue.firstCell}. Delete one of the rows, or correct the municipality number.`,
  "unknown-code": (issue) =>
    `${issue.cell}: “${issue.text}” is not a municipality number we know. Correct it; it should have four digits.`,
  "code-missing": (issue) => {
    if (issue.rows) {
      return issue.name
        ? `${issue.cell}: No municipality was found in ${number(issue.rows)} rows, first “${issue.name}”. Type their numbers, or correct the names.`
        : `${issue.cell}: ${number(issue.rows)} rows have a population, but neither a municipality number nor a name. Say which municipality each of them is.`;
    }
    return issue.name
      ? `${issue.cell}: No municipality called “${issue.name}” was found. Type its number, or correct the name.`
      : `${issue.cell}: The row has a population, but neither a municipality number nor a name. Say which municipality it is.`;
  },
  "code-from-name": (issue) =>
    issue.rows
      ? `${issue.cell}: ${number(issue.rows)} municipalities have no number and are read by their names, the first, ${issue.name}, as ${issue.municipality}. Type the numbers if any of them is another municipality.`
      : `${issue.cell}: ${issue.name} has no municipality number and is read as ${issue.municipality}. Type the number if another municipality is meant.`,
  "ambiguous-name": (issue) =>
    `${issue.cell}: Several municipalities are called ${issue.name}: ${listText(issue.candidates.map(municipalityText))}. Type the municipality number.`,
  "outdated-code": (issue) =>
    `${issue.cell}: ${municipalityText(issue.municipality)} was no longer in force on ${dateText(issue.date)}; it became ${listText(issue.successors.map(municipalityText))}. The number is used as it stands; correct it if the population is of another date.`,
  "not-yet-valid-code": (issue) =>
    `${issue.cell}: ${municipalityText(issue.municipality)} was in force only from ${dateText(issue.validFrom)}, but the population is of ${dateText(issue.date)}. The number is used as it stands; check the date and the number.`,
  "name-mismatch": (issue) =>
    `${issue.cell}: Number ${issue.municipality} is ${issue.official}, but the name is “${issue.name}”. The number counts; correct what is wrong.`,
  "member-missing": (issue) =>
    `${municipalityText(issue.municipality)} takes part in the agreement, but is not in the table. Add its row, or leave the municipality out.`,
  "member-not-in-set": (issue) =>
    `${issue.cell}: ${issue.name} (${issue.municipality}) is in the table, but does not take part in the agreement. Leave it out, or keep it if the agreement has changed.`,
  "counties-for-regions": ({ cell, heading }) =>
    `${cell}: Under “${heading}” stand counties, no municipal regions. The regions were set by municipality number. Type the regions in the column, or choose it as the region in the pane if the counties are to be used.`,
  "sum-row-differs": (issue) =>
    `${issue.cell}: The sum row says ${number(issue.written)}, but the rows add up to ${number(issue.computed)}. Correct the sum or the row that is wrong; the sum is not used in the allocation.`,
  "other-table": (issue) =>
    `${issue.cell}: Another table about the same municipalities begins here (${number(issue.rows)} rows). It is not read; select its cells if it is the one you want to use.`,
  "too-few-years": (issue) =>
    `${issue.cell}: The average needs the population of ${issue.needed} years, but the sheet has only ${issue.years}. Add the years that are missing, or choose the population of one year.`,
  "year-missing": (issue) =>
    `${issue.cell}: ${issue.name} has no population for ${issue.year}, which is part of the average. Fill in a whole number, or choose the population of one year.`,
  "mixed-dates": (issue) =>
    `${issue.cell}: The populations are of different dates (${listText(issue.dates.map(dateText))}). Use figures of one date.`,
  "rows-not-in-force": (issue) =>
    `${issue.cell}: ${number(issue.rows)} ${issue.rows === 1 ? "row is" : "rows are"} left out, because the municipality did not exist at the population’s date (${dateText(issue.date)}) and the row has no inhabitants. Check that the date is right.`,
  "too-many-rows": (issue) =>
    `${issue.cell}: The table has ${number(issue.rows)} rows. Divide it; an allocation can have at most ${number(issue.most)}.`,
};

export const readingIssues: typeof Norwegian = { describe: describeWith(sentences) };
