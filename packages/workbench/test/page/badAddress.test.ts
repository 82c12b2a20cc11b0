import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { serveWorkbench } from "../../server/serve";

const statusOf = (address: string, target: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path: target }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on("error", reject)
      .end();
  });

it("an address that is none is refused, and the server goes on", async () => {
  const root = mkdtempSync(path.join(tmpdir(), "workbench-"));
  const project = {
    root,
    out: ".",
    sources: [],
    builds: "",
    manifest: "manifest.xml",
    sample: "sample.xlsx",
  };
  const served = await serveWorkbench({
    project,
    addIn: "page",
    port: 0,
    built: Promise.resolve(),
  });
  try {
    for (const target of ["//", "http://", "///"]) {
      expect([target, await statusOf(served.address, target)]).toEqual([target, 400]);
    }
    expect(await statusOf(served.address, "/built")).toBe(200);
    expect(await statusOf(served.address, "/%")).toBeLessThan(500);
    expect(await statusOf(served.address, "/built")).toBe(200);
  } finally {
    await served.close();
    rmSync(root, { recursive: true });
  }
});
