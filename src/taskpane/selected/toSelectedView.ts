import type { Decimal } from "../../engine";
import type { Selected } from "../../session/workbook/selectedOn";
import type { CellValue } from "../../sheet/snapshot";
import { amountLines, regionLines, type AmountLine } from "../../text/amountLines";
import { formatNumber } from "../../text/number";
import { selectedTexts, type SelectedTexts } from "../../text/selectedTexts";
import type { Language } from "../../text";

/** What is shown of the selected cell. */
export type SelectedView = {
  /** Null for a sentence that is about no cell. */
  readonly title: string | null;
  readonly cell: string | null;
  /** What the sheet says against the lines; the first thing to know where there is one. */
  readonly warnings: readonly string[];
  readonly lines: readonly AmountLine[];
  readonly sentence: string | null;
};

const NOTHING = { title: null, cell: null, warnings: [], lines: [] } as const;

/** What is shown of a selection; `noRegion` names the municipalities without a region. */
export function toSelectedView(
  selected: Selected,
  language: Language,
  noRegion: string
): SelectedView {
  const texts = selectedTexts(language);
  switch (selected.kind) {
    case "row": {
      const { allocation, index, cell, now } = selected;
      const { name, amount } = allocation.rows[index]!;
      return {
        title: texts.title(name),
        cell,
        warnings: [
          ...differing(selected, amount, texts, language),
          ...(now ? [texts.now(money(now, texts, language))] : []),
        ],
        lines: amountLines(allocation, index, language),
        sentence: null,
      };
    }
    case "region": {
      const { allocation, region, cell } = selected;
      const amount = allocation.regions.find((each) => each.region === region)?.amount;
      return {
        title: texts.title(region ?? noRegion),
        cell,
        warnings: amount ? differing(selected, amount, texts, language) : [],
        lines: regionLines(allocation, region, language),
        sentence: null,
      };
    }
    case "left-out":
      return {
        ...NOTHING,
        title: texts.title(selected.name),
        cell: selected.cell,
        sentence: texts.leftOut(selected.name),
      };
    case "several": {
      const { members, amount } = selected;
      return { ...NOTHING, sentence: texts.several(members, money(amount, texts, language)) };
    }
    case "sheet-gone":
      return { ...NOTHING, sentence: texts.sheetGone };
    case "unheard":
      return { ...NOTHING, sentence: texts.unheard };
  }
}

/** That the cell holds something else, with both figures. */
function differing(
  { shown, differs }: { readonly shown: CellValue | null; readonly differs: boolean },
  amount: Decimal,
  texts: SelectedTexts,
  language: Language
): readonly string[] {
  if (!differs || shown === null) return [];
  const right = money(amount, texts, language);
  if (shown === "") return [texts.blank(right)];
  const said =
    typeof shown === "number" ? texts.money(formatNumber(String(shown), language)) : `«${shown}»`;
  return [texts.differs(said, right)];
}

const money = (amount: Decimal, texts: SelectedTexts, language: Language): string =>
  texts.money(formatNumber(amount.toFixed(), language));
