import { ok, type Result } from "../engine";
import { fetchPart, type NotFetched } from "../sheet/fetchPart";
import type { SheetView } from "./sheetView";
import { labelsFrom, type LabelsSource } from "./labelsSource";
import type { PlanOptions } from "./workbook/planOptions";
import type { WorkbookActions } from "./workbookActions";

type ActionsOptions = Omit<PlanOptions, "labels"> & { readonly labels: LabelsSource };

/** The code that changes the workbook, fetched when it is first needed; an action waits until it has come. */
export class ActionsOnDemand {
  #fetched: WorkbookActions | null = null;

  constructor(
    private readonly view: SheetView,
    private readonly options: ActionsOptions
  ) {}

  /** Null until they are there: then nothing has been changed by them either. */
  get fetched(): WorkbookActions | null {
    return this.#fetched;
  }

  async fetch(): Promise<Result<WorkbookActions, NotFetched>> {
    if (this.#fetched) return ok(this.#fetched);
    const { view, options } = this;
    const part = await fetchPart(async () => {
      const [{ WorkbookActions: Actions }, labels] = await Promise.all([
        import(/* webpackChunkName: "writing" */ "./workbookActions"),
        labelsFrom(options.labels),
      ]);
      const tellRule = await labels.loadTellRule();
      return new Actions(view, { ...options, labels, tellRule });
    });
    if (!part.ok) return part;
    // Two who waited for it get the same.
    this.#fetched ??= part.value;
    return ok(this.#fetched);
  }
}
