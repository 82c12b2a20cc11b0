import type { Decimal } from "../../engine";
import type { NewPopulation, PopulationComparison } from "../../session/newPopulation";
import { formatTime } from "../../text/date";
import { newPopulationTexts } from "../../text/newPopulationTexts";
import type { Words } from "../Words";

export type ComparedView = {
  readonly summary: string;
  /** What reforms did to figures that can be put in. */
  readonly remarks: readonly string[];
  readonly warnings: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    readonly before: string;
    readonly after: string;
    readonly difference: string;
    readonly amountChange: string;
  }[];
  readonly source: string;
};

const NOTHING = "–";

/** A comparison in words. */
export function toComparedView(
  { rows, changed, missing, newcomers, before, after }: PopulationComparison,
  { source }: NewPopulation,
  words: Words
): ComparedView {
  const texts = newPopulationTexts(words.language);
  const shown = (value: Decimal | null) => (value === null ? NOTHING : words.number(value));
  const changeOf = (value: Decimal | null) =>
    value !== null && value.isPositive() && !value.isZero() ? `+${shown(value)}` : shown(value);
  const summary = texts.summary(changed, rows.length);
  return {
    summary: `${summary} ${texts.sum(words.number(before), words.number(after))}`,
    remarks: rows.flatMap(({ code, name, finding, takenIn }) => [
      ...(takenIn.length > 0 ? [texts.takenIn(name, takenIn.join(", "))] : []),
      ...(finding.kind === "found" && finding.from.join() !== code
        ? [texts.renumbered(name, finding.from.join(" + "))]
        : []),
    ]),
    warnings: [
      {
        title: texts.missing(missing.length),
        lines: missing.map(({ name, finding }) =>
          source.kind === "pasted" ? texts.missingInTable(name) : texts.finding(name, finding)
        ),
      },
      {
        title: texts.newcomers,
        lines: newcomers.map(({ code, name, inhabitants }) =>
          texts.newcomer(
            code,
            name,
            inhabitants === null ? null : words.number(String(inhabitants))
          )
        ),
      },
    ].filter(({ lines }) => lines.length > 0),
    rows: rows.map((row) => ({
      code: row.code,
      name: row.name,
      before: shown(row.before),
      after: shown(row.after),
      difference: changeOf(row.difference),
      amountChange: changeOf(row.amountChange),
    })),
    source: sourceIn(source, words),
  };
}

function sourceIn(source: NewPopulation["source"], { language }: Words): string {
  const texts = newPopulationTexts(language);
  switch (source.kind) {
    case "pasted":
      return texts.pasted(source.address);
    case "bundled":
      return texts.source(texts.bundled);
    case "fetched":
      return texts.source(texts.retrieved(formatTime(source.retrieved, language)));
  }
}
