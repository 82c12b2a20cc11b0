import fc from "fast-check";
import { officialPopulation } from "../../../src/catalogue";
import { bundledPopulation, wishFor } from "../../../src/session/population/newPopulation";
import type { UnfinishedChoice } from "../../../src/session/unfinishedWrites";
import type { Reading } from "../../../src/sheet/reading";
import { disturbance, type Disturbance } from "../disturbance";
import type { People } from "../people";
import type { Stage } from "../stage";

/** Somebody takes new population figures, or settles a write that broke off. */
export type FigureStep =
  | ({ readonly kind: "news"; readonly year: number } & Disturbance)
  | ({ readonly kind: "settle"; readonly how: UnfinishedChoice } & Disturbance);

export const figureStep: fc.Arbitrary<FigureStep> = fc.oneof(
  fc
    .tuple(fc.constantFrom(2025, 2026), disturbance)
    .map(([year, meets]) => ({ kind: "news" as const, year, ...meets })),
  fc
    .tuple(fc.constantFrom<UnfinishedChoice>("finish", "restore", "leave"), disturbance)
    .map(([how, meets]) => ({ kind: "settle" as const, how, ...meets }))
);

export async function takeFigures(step: FigureStep, stage: Stage): Promise<void> {
  const { session } = stage;
  if (step.kind === "settle") {
    return stage.act(step, () => session.settleUnfinished(step.how), { settles: true });
  }
  // What is asked for is about the rows as they stand, of which the pane may not have heard.
  if (stage.excel.length > 0) await session.read();
  const { sheet } = session.getState();
  if (sheet.kind !== "table" || sheet.reading.members.length === 0) return;
  // Where the sheet in front could not be read the pane shows another, and says which.
  const shown = (await stage.world.sheets()).find(({ name }) => name === sheet.sheetName);
  if (!shown) return;
  const news = bundledPopulation(wishFor(sheet.reading, step.year));
  const asked = async () => letFigures(sheet.reading, step.year, stage.truth.of(shown.id).people);
  await asked();
  await stage.act(step, () => session.applyPopulation(news), { asked });
}

/** What was typed into the population may become what somebody asks for now, and nothing else. */
function letFigures(reading: Reading, year: number, people: People): void {
  for (const { code, row, populationColumn } of reading.members) {
    const figure = officialPopulation(code, year)?.inhabitants;
    people.letBe(row, populationColumn, (content) => content === figure);
  }
  const columns = new Set(reading.members.map(({ populationColumn }) => populationColumn));
  for (const column of columns) {
    for (const { headerRow } of reading.blocks) {
      if (headerRow === null) continue;
      people.letBe(headerRow, column, (content) => String(content).startsWith("Folketall"));
    }
    const { sumRow } = reading;
    if (sumRow) people.letBe(sumRow.row, column, (content) => typeof content === "number");
  }
}
