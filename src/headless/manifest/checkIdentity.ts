import { error, warning, type ManifestProblem } from "./ManifestProblem";
import { child, descendants } from "./xml";

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const VERSION = /^\d+(\.\d+){1,3}$/;
/** The library of the embedded host ends here; newer members are used only where they exist. */
const NEWEST_EXCEL_API = 15;
/** What the build writes where no address was chosen. */
const PLACEHOLDER = "//hpshare.example/";

function textOf(app: Element, name: string): string {
  return child(app, name)?.textContent.trim() ?? "";
}

function addresses(app: Element): string[] {
  return descendants(app, "*")
    .flatMap((element) => [element.getAttribute("DefaultValue"), element.getAttribute("Value")])
    .filter((value): value is string => value !== null && /^[a-z]+:\/\//i.test(value));
}

function checkRequirements(app: Element): ManifestProblem[] {
  const sets = new Map(
    descendants(app, "Set").map((set) => [
      set.getAttribute("Name"),
      set.getAttribute("MinVersion") ?? "",
    ])
  );
  const [major, minor] = (sets.get("ExcelApi") ?? "").split(".").map(Number);
  return [
    ...(sets.has("SharedRuntime") ? [] : [error("The requirement set SharedRuntime is missing.")]),
    ...(major === 1 && minor !== undefined && minor <= NEWEST_EXCEL_API
      ? []
      : [error(`ExcelApi must be required in a version up to 1.${NEWEST_EXCEL_API}.`)]),
  ];
}

function checkNamespace(app: Element): ManifestProblem[] {
  return descendants(app, "Namespace").map(() =>
    error("Namespace must be left out: the functions are called without a prefix.")
  );
}

/** Id, version, addresses and requirement sets. */
export function checkIdentity(app: Element): ManifestProblem[] {
  const found = addresses(app);
  return [
    ...(GUID.test(textOf(app, "Id")) ? [] : [error("Id must be a GUID.")]),
    ...(VERSION.test(textOf(app, "Version")) ? [] : [error("Version must be like 1.0.0.0.")]),
    ...found
      .filter((address) => !address.startsWith("https://"))
      .map((address) => error(`${address} must begin with https://.`)),
    ...(found.some((address) => address.includes(PLACEHOLDER))
      ? [
          warning(
            "The address is a placeholder. Build with the real one: npm run build -- --env url=https://…"
          ),
        ]
      : []),
    ...checkRequirements(app),
    ...checkNamespace(app),
  ];
}
