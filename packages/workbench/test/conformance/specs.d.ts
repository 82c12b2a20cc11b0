/** The modules of a folder: their names, and each by its name. */
type Folder = { keys(): string[]; (name: string): unknown };

/** The test files of the host. */
export const specs: Folder;
/** The workbooks of test/fixtures, as data URLs. */
export const fixtures: Folder;
