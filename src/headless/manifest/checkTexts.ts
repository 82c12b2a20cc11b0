import { error, type ManifestProblem } from "./ManifestProblem";
import { child, descendants } from "./xml";

const SHORT = 125;
const LONG = 250;

type Limit = { readonly what: string; readonly longest: number };

function limitOf(text: Element): Limit | null {
  switch (text.localName) {
    case "DisplayName":
      return { what: "DisplayName", longest: SHORT };
    case "Description":
      // In the ribbon, Description only refers to a resource.
      return text.hasAttribute("resid") ? null : { what: "Description", longest: LONG };
    case "String":
      return {
        what: `String ${text.getAttribute("id")}`,
        longest: text.parentElement?.localName === "ShortStrings" ? SHORT : LONG,
      };
    default:
      return null;
  }
}

function overrides(element: Element): Element[] {
  return [...element.children].filter(({ localName }) => localName === "Override");
}

function localesOf(element: Element): string {
  return overrides(element)
    .map((override) => override.getAttribute("Locale") ?? "")
    .sort()
    .join(", ");
}

function checkText(text: Element, locales: string): ManifestProblem[] {
  const limit = limitOf(text);
  if (!limit) return [];
  const values = [
    text.getAttribute("DefaultValue"),
    ...overrides(text).map((override) => override.getAttribute("Value")),
  ];
  const problems = values
    .filter((value) => !value || value.length > limit.longest)
    .map((value) =>
      error(`${limit.what}: 1 to ${limit.longest} characters, not ${value?.length ?? 0}.`)
    );
  return localesOf(text) === locales
    ? problems
    : [...problems, error(`${limit.what} must be given for the same locales as DisplayName.`)];
}

/** Every text has a length Office takes and is there in every language. */
export function checkTexts(app: Element): ManifestProblem[] {
  const name = child(app, "DisplayName");
  const locales = name ? localesOf(name) : "";
  return ["DisplayName", "Description", "String"]
    .flatMap((kind) => descendants(app, kind))
    .flatMap((text) => checkText(text, locales));
}
