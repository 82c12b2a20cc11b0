const KEY = "workbench-continue";

/** Remembers, for this tab alone, to open a kept workbook after the page has loaded again. */
export function continueAfterReload(id: string): void {
  sessionStorage.setItem(KEY, id);
}

/** The workbook to go on with; asked once. */
export function takeContinued(): string | null {
  const id = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  return id;
}
