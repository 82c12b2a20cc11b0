/**
 * What a real Excel is reported to do and this host does not do by itself. Each is named by the
 * public issue that reports it, in a repository of OfficeDev: `office-js-6365` is issue 6365 of
 * office-js. Nobody here has seen them: they are reports.
 */
export const REPORTED = {
  "office-js-6365":
    "the names of a sheet are refused with InvalidSelection while another workbook is in front",
  "office-js-6194": "undo takes an add-in's write back call by call, and not as one",
  "office-js-420": "no event comes where a value is chosen from a cell's list",
  "office-js-3888": "no event comes where a person changes several cells at once",
  "office-js-1149": "an event comes again where nothing has changed since",
  "office-js-521": "events come late: once the add-in has asked for something else",
  "office-js-5262": "blank cells reach a function as 0",
  "office-js-1407": "starting with the workbook is refused",
  "office-js-2700": "a link that downloads a file does nothing, and says nothing",
  "office-js-6673":
    "the XML parts of a namespace that has none are undefined, and not an empty list",
  "office-js-2408": "an XML part of more than a megabyte is refused",
  "office-js-docs-reference-354": "requests and answers of more than 5 MB are refused by that name",
  "office-js-1314": "requests and answers of more than 5 MB end in a bare GeneralException",
  "office-js-2266": "everything ends in GeneralException while several sheets are selected",
} as const;

export type Reported = keyof typeof REPORTED;

/** Which of them this Excel does: none, until a page or a test says otherwise. */
export class Behaviours {
  #on: ReadonlySet<Reported> = new Set();

  /** Does exactly these from now on. */
  use(reported: readonly Reported[]): void {
    this.#on = new Set(reported);
  }

  has(reported: Reported): boolean {
    return this.#on.has(reported);
  }
}

export const isReported = (name: string): name is Reported => name in REPORTED;
