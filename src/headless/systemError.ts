/** The code by which Node names an error, such as `ENOENT`; empty for any other error. */
export function systemCode(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

/** Whether the file system refused, as opposed to a fault of the add-in. */
export function isFileSystemError(error: unknown): boolean {
  return /^E[A-Z]+$/.test(systemCode(error));
}
