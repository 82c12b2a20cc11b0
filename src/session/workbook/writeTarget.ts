/** Where a result is written: beside the rows, on a sheet of its own, or there as an Excel table. */
export type WriteTarget = "beside" | "new-sheet" | "new-table";
