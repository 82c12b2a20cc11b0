// npm run validate [-- manifest.xml] [--offline]: our own checks of the manifest, then Microsoft's service
// where it can be reached. Looks at the built manifest where there is one.

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
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

type Verdict = "accepted" | "refused" | "unreachable" | "not asked";

/** Asks Microsoft's validation service, which needs the network. */
async function askMicrosoft(file: string): Promise<Verdict> {
  const timeout = new Promise<Verdict>((resolve) => {
    setTimeout(() => resolve("unreachable"), SERVICE_PATIENCE).unref();
  });
  const asked = validateManifest(file).then(
    // Without a report it was a proxy or the like that answered.
    ({ isValid, report }): Verdict => (isValid ? "accepted" : report ? "refused" : "unreachable"),
    (): Verdict => "unreachable"
  );
  return Promise.race([asked, timeout]);
}

async function validate(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { offline: { type: "boolean", default: false } },
  });
  const file = positionals[0] ?? (existsSync(BUILT) ? BUILT : "manifest.xml");
  const problems = [
    ...checkManifest(readFileSync(file, "utf8"), path.dirname(file)),
    ...(await readable(file)),
  ];
  for (const { severity, message } of problems) console.log(`${severity}: ${message}`);
  const verdict = values.offline ? "not asked" : await askMicrosoft(file);
  const failed = verdict === "refused" || problems.some(({ severity }) => severity === "error");
  console.log(`${file}: ${failed ? "not valid" : "valid"} (Microsoft's service: ${verdict})`);
  // An unanswered request must not keep the command waiting.
  process.exit(failed ? 1 : 0);
}

void validate();
