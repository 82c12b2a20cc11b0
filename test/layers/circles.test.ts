import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const ROOT = path.join(__dirname, "../..");

/** The files of ours that a file imports, types included. */
function importsOf(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"));
  return importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith(".")) return [];
    const target = path.join(path.dirname(file), fileName);
    const found = [`${target}.ts`, `${target}.tsx`, path.join(target, "index.ts")].find(existsSync);
    return found ? [found] : [];
  });
}

/** The first files that import each other in a ring, by their paths; null where none do. */
function ringIn(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const visit = (file: string, above: readonly string[]): readonly string[] | null => {
    if (above.includes(file)) return [...above.slice(above.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const ring = visit(next, [...above, file]);
      if (ring) return ring;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const ring = visit(file, []);
    if (ring) return ring.map((each) => path.relative(ROOT, each));
  }
  return null;
}

it("no file of the add-in or of its tests imports itself through others", () => {
  const all = ["src", "test"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(ROOT, folder, name))
  );
  expect(all.length).toBeGreaterThan(1000);
  expect(ringIn(new Map(all.map((file) => [file, importsOf(file)])))).toBeNull();
});
