import { execFileSync } from "node:child_process";
import path from "node:path";

type Import = { readonly file: string; readonly from: string; readonly why: string };

/** What the rule on imports says of each import; nothing where it is allowed. */
function lint(imports: readonly Import[]): readonly string[][] {
  const script = path.join(__dirname, "lintImports.mjs");
  const cwd = path.join(__dirname, "..", "..");
  const output = execFileSync(process.execPath, [script, JSON.stringify(imports)], { cwd });
  return JSON.parse(output.toString()) as string[][];
}

const REFUSED: readonly Import[] = [
  {
    file: "packages/workbench/host/x.ts",
    from: "../../../src/engine",
    why: "the host knows no engine",
  },
  {
    file: "packages/workbench/test/host/x.ts",
    from: "../../../../src/sheet/plan",
    why: "nor do its tests",
  },
  {
    file: "packages/workbench/server/x.ts",
    from: "../../../src/headless/start",
    why: "the server gets what it serves",
  },
  { file: "src/session/x.ts", from: "@hpshare/workbench", why: "the session runs in Excel" },
  {
    file: "src/excel/x.ts",
    from: "@hpshare/workbench/node",
    why: "the adapter knows Office.js alone",
  },
  {
    file: "src/taskpane/parts/x.tsx",
    from: "@hpshare/workbench/page",
    why: "the pane knows no page",
  },
  { file: "src/text/x.ts", from: "../../packages/workbench/host", why: "not by a path either" },
  {
    file: "src/headless/x.ts",
    from: "../../packages/workbench/host/node",
    why: "entries use its name",
  },
  {
    file: "test/excel/x.ts",
    from: "../../packages/workbench/test/host/batches",
    why: "tests use its name",
  },
];

const ALLOWED: readonly Import[] = [
  {
    file: "src/headless/x.ts",
    from: "@hpshare/workbench/files",
    why: "an entry, by a name of its exports",
  },
  { file: "test/e2e/x.ts", from: "@hpshare/workbench/chromium", why: "tests drive it" },
  { file: "packages/workbench/page/x.ts", from: "../host", why: "its own folders" },
  { file: "src/session/x.ts", from: "../engine", why: "as the table of layers says" },
];

describe("the line between add-in and workbench is held by lint", () => {
  const answers = lint([...REFUSED, ...ALLOWED]);

  it.each(REFUSED.map((row, at) => ({ ...row, said: answers[at] })))(
    "refused: $from in $file ($why)",
    ({ said }) => {
      expect(said).toHaveLength(1);
      expect(said?.[0]).toMatch(/workbench|may import/);
    }
  );

  it.each(ALLOWED.map((row, at) => ({ ...row, said: answers[REFUSED.length + at] })))(
    "allowed: $from in $file ($why)",
    ({ said }) => {
      expect(said).toEqual([]);
    }
  );
});
