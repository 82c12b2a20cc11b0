import type { MakeHost } from "./storyHost";
import { tellColleagues } from "./colleagues";
import { tellForgotten } from "./forgotten";
import { tellHalfFigures } from "./halfFigures";
import { tellHostileMemory } from "./hostileMemory";
import { tellMovedRows } from "./movedRows";
import { tellNewSheets } from "./newSheets";
import { tellNextYear } from "./nextYear";
import { tellSomebodysCells } from "./somebodysCells";
import { tellTwoPanes } from "./twoPanes";

/**
 * Stories in which the add-in once broke a promise, each under the letter that it was first written
 * down with: told on one host as on the other, each ends in the right words with nothing lost.
 */
export function tellStories(where: string, makeHost: MakeHost): void {
  describe(`stories of what was once lost, ${where}`, () => {
    tellMovedRows(makeHost);
    tellColleagues(makeHost);
    tellNewSheets(makeHost);
    tellNextYear(makeHost);
    tellTwoPanes(makeHost);
    tellHalfFigures(makeHost);
    tellSomebodysCells(makeHost);
    tellHostileMemory(makeHost);
    tellForgotten(makeHost);
  });
}
