import { rectangleAddress } from "../../sheet/address";
import { schemeOf } from "../../session/agreement/ownSchemes";
import type { SessionState } from "../../session/state";
import { formatDate } from "../../text/date";
import { inhabitantsOf } from "../population/toPopulationView";
import type { Words } from "../Words";

/** What the allocation rests on, as the first tab says it. */
export type SourceView = { readonly title: string; readonly detail: string };

type TableState = Extract<SessionState["sheet"], { kind: "table" }>;

const inOneLine = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join(" · ");

/** How many share by how many inhabitants, counted when, and where that stands. */
export function populationLine(sheet: TableState, words: Words): SourceView {
  const { population: texts, cells } = words.texts.pane;
  const { blocks, populationDate, average, members } = sheet.reading;
  return {
    title: inOneLine([words.members(members.length), inhabitantsOf(sheet.reading, words)]),
    detail: inOneLine([
      average
        ? texts.averageOf(cells(average.map(String)))
        : populationDate === null
          ? texts.title
          : texts.date(formatDate(populationDate, words.language)),
      `${sheet.sheetName} ${cells(blocks.map(({ area }) => rectangleAddress(area)))}`,
    ]),
  };
}

/** By which agreement, and how it rounds. */
export function agreementLine({ choice }: SessionState, words: Words): SourceView {
  const texts = words.texts.pane.agreement;
  const { own, schemeId, unit, rounding, without } = choice;
  const unitName = texts.unitNames[unit] ?? words.texts.pane.money(words.number(unit));
  const { label, short } = texts.roundingRules[rounding];
  const isShared = schemeOf(choice)?.rule !== null;
  return {
    title: own?.scheme.title ?? words.texts.schemes.schemes[schemeId]?.title ?? schemeId,
    detail: isShared
      ? inOneLine([
          unitName,
          short ?? label,
          without.length === 0 ? null : texts.without(words.number(String(without.length))),
        ])
      : texts.title,
  };
}
