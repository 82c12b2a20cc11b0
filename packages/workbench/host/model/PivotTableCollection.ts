import { HostCollection, type HostObject } from "../wire/HostObject";

/** Pivot tables of a file are kept in it and not shown: to an add-in there are none. */
export class PivotTableCollection extends HostCollection<HostObject> {
  protected readonly list = (): readonly HostObject[] => [];

  constructor() {
    super("PivotTableCollection");
  }
}
