// npm run validate [-- manifest.xml]: our own checks of the manifest, then Microsoft's service
// where it can be reached. Looks at the built manifest where there is one.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { OfficeAddinManifest, validateManifest } from "office-addin-manifest";
import { checkManifest } from "./manifest/checkManifest";
import { error, type ManifestProblem } from "./manifest/ManifestProblem";

const BUILT = path.join("dist", "manifest.xml");
const SERVICE_PATIENCE = 15_000;

/** Microsoft's own reader throws where a value is missing that it knows of. */
async function readable(file: string): Promise<ManifestProblem[]> {
  try {
    await OfficeAddinManifest.readManifestFile(file);
    return [];
  } catch (reason) {
    return [error(reason instanceof Error ? reason.message : String(reason))];
  }
}

type Verdict = "accepted" | "refused" | "unreachable";

/** Asks Microsoft's validation service, which needs the network. */
async function askMicrosoft(file: string): Promise<Verdict> {
  const timeout = new Promise<Verdict>((resolve) => {
    setTimeout(() => resolve("unreachable"), SERVICE_PATIENCE).unref();
  });
  const asked = validateManifest(file).then(
    ({ isValid }): Verdict => (isValid ? "accepted" : "refused"),
    (): Verdict => "unreachable"
  );
  return Promise.race([asked, timeout]);
}

async function validate(): Promise<void> {
  const file = process.argv[2] ?? (existsSync(BUILT) ? BUILT : "manifest.xml");
  const problems = [
    ...checkManifest(readFileSync(file, "utf8"), path.dirname(file)),
    ...(await readable(file)),
  ];
  for (const { severity, message } of problems) console.log(`${severity}: ${message}`);
  const verdict = process.argv.includes("--offline") ? "unreachable" : await askMicrosoft(file);
  const failed = verdict === "refused" || problems.some(({ severity }) => severity === "error");
  console.log(`${file}: ${failed ? "not valid" : "valid"} (Microsoft's service: ${verdict})`);
  process.exitCode = failed ? 1 : 0;
}

void validate();
