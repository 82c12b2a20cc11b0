import { ok } from "../engine";
import { runInExcel } from "./hostErrors";

/** Has Excel calculate every formula again; where it refuses, they stand as they are. */
export async function recalculate(): Promise<void> {
  await runInExcel(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
    return ok(undefined);
  });
}
