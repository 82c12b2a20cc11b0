/** How a promise was kept, or what went wrong. */
export type Outcome = { readonly name: string; readonly error: string | null };

type Body = () => unknown;
type Suite = {
  readonly name: string;
  readonly parent: Suite | null;
  readonly before: Body[];
  readonly tests: { readonly name: string; readonly body: Body }[];
  readonly suites: Suite[];
};

const newSuite = (name: string, parent: Suite | null): Suite => ({
  name,
  parent,
  before: [],
  tests: [],
  suites: [],
});

/** As much of jest's way of writing tests as the suite of the host uses, for a page. */
export class Runner {
  #current = newSuite("", null);
  readonly #files: Suite[] = [];

  /** Reads a file's tests; they run later. */
  file(name: string, load: Body): void {
    this.#current = newSuite(name, null);
    this.#files.push(this.#current);
    load();
  }

  /** The words that test files use. */
  get globals(): object {
    const it = (name: string, body: Body): void => void this.#current.tests.push({ name, body });
    const describe = (name: string, body: Body): void => {
      const suite = newSuite(name, this.#current);
      this.#current.suites.push(suite);
      this.#current = suite;
      body();
      this.#current = suite.parent ?? suite;
    };
    it.each = eachRow(it);
    describe.each = eachRow(describe);
    return { it, describe, beforeEach: (body: Body) => void this.#current.before.push(body) };
  }

  /** Runs everything, one after the other. */
  async run(): Promise<Outcome[]> {
    const outcomes: Outcome[] = [];
    for (const file of this.#files) await runSuite(file, outcomes);
    return outcomes;
  }
}

async function runSuite(suite: Suite, outcomes: Outcome[]): Promise<void> {
  for (const { name, body } of suite.tests) {
    const path = [...lineage(suite).map((each) => each.name), name].join(" › ");
    try {
      for (const { before } of lineage(suite)) for (const prepare of before) await prepare();
      await body();
      outcomes.push({ name: path, error: null });
    } catch (error) {
      outcomes.push({ name: path, error: error instanceof Error ? error.message : String(error) });
    }
  }
  for (const inner of suite.suites) await runSuite(inner, outcomes);
}

const lineage = (suite: Suite): Suite[] =>
  suite.parent ? [...lineage(suite.parent), suite] : [suite];

type Row = Record<string, unknown>;

/** Says something once for each row of a table, as jest's `each` does. */
const eachRow =
  (say: (name: string, body: Body) => void) =>
  (rows: readonly Row[]) =>
  (title: string, body: (row: Row) => unknown): void =>
    rows.forEach((row) => say(filled(title, row), () => body(row)));

/** `$why` becomes the row's own words. */
const filled = (title: string, row: Row): string =>
  title.replace(/\$(\w+)/g, (_, key: string) => String(row[key]));
