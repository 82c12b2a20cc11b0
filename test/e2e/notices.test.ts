import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack, { type Configuration, type Module, type Stats } from "webpack";

const ROOT = path.join(__dirname, "..", "..");
const BUILD_TIME = 240_000;
const ACCEPTED = "MIT ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 MPL-2.0".split(" ");

const { addIn } = createRequire(__filename)(path.join(ROOT, "webpack.config.js")) as {
  addIn(options: { output: string }): Configuration;
};

function build(output: string): Promise<Stats> {
  const compiler = webpack(addIn({ output }));
  return new Promise((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error || !stats || stats.hasErrors()) reject(error ?? new Error(stats?.toString()));
      else compiler.close(() => resolve(stats));
    });
  });
}

/** The files that a module was made of: of one that was joined, those of all its parts. */
function filesOf(module: Module): string[] {
  const { resource, modules } = module as { resource?: string; modules?: readonly Module[] };
  return [...(resource ? [resource] : []), ...(modules ?? []).flatMap(filesOf)];
}

function packagesIn({ compilation }: Stats): string[] {
  const files = [...compilation.chunks].flatMap((chunk) =>
    [...compilation.chunkGraph.getChunkModulesIterable(chunk)].flatMap(filesOf)
  );
  const names = files.flatMap(
    (file) => /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1] ?? []
  );
  return [...new Set(names.map((name) => name.replace("\\", "/")))].sort();
}

describe("the notices of what others wrote", () => {
  let output: string;
  let bundled: string[];
  let notices: string;

  beforeAll(async () => {
    output = await mkdtemp(path.join(tmpdir(), "hpshare-notices-"));
    bundled = packagesIn(await build(output));
    notices = await readFile(path.join(output, "THIRD-PARTY-NOTICES.txt"), "utf8");
  }, BUILD_TIME);

  afterAll(() => rm(output, { recursive: true }));

  it("name every package that is bundled, with its version and an accepted licence", () => {
    const headings = new Map(
      [...notices.matchAll(/^(\S+) \d\S* \((.+)\)$/gm)].map(([, name, licence]) => [name, licence])
    );
    expect(bundled.length).toBeGreaterThan(50);
    expect(bundled.filter((name) => !ACCEPTED.includes(headings.get(name) ?? ""))).toEqual([]);
  });

  it("hold the licence's text of each, and stand beside our own", async () => {
    const notes = notices.split(/\n-{72}\n/);
    expect(
      notes.filter((note) => !/permission|licen[cs]e/i.test(note.slice(note.indexOf(")"))))
    ).toEqual([]);
    expect(notes.every((note) => note.trim().length > 400)).toBe(true);
    expect(await readFile(path.join(output, "LICENSE"), "utf8")).toBe(
      await readFile(path.join(ROOT, "LICENSE"), "utf8")
    );
  });
});
