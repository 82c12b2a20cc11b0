import { error, type ManifestProblem } from "./ManifestProblem";
import { childNames, descendants, typeOf } from "./xml";

/**
 * Which children an element may have, in which order. From Microsoft's reference of the add-in only
 * manifest (learn.microsoft.com/javascript/api/manifest): Excel refuses a manifest out of order.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "Dictionary",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["OverriddenByRibbonApi", "Label", "Icon", "Control", "OfficeControl"],
  Control: ["OverriddenByRibbonApi", "Label", "ToolTip", "Supertip", "Icon", "Action", "Enabled"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};
const CUSTOM_FUNCTIONS = ["Script", "Page", "Metadata", "Namespace"];
const COMMAND_SURFACE = ["OfficeTab", "CustomTab"];

function allowedIn(element: Element): readonly string[] | undefined {
  if (element.localName === "ExtensionPoint")
    return typeOf(element) === "CustomFunctions" ? CUSTOM_FUNCTIONS : COMMAND_SURFACE;
  return ORDER[element.localName];
}

function checkElement(element: Element, allowed: readonly string[]): ManifestProblem[] {
  const names = childNames(element);
  const unknown = names
    .filter((name) => !allowed.includes(name))
    .map((name) => error(`${element.localName} must not contain ${name}.`));
  const places = names.map((name) => allowed.indexOf(name)).filter((place) => place >= 0);
  const wrong = places.findIndex((place, index) => place < (places[index - 1] ?? 0));
  return wrong < 0
    ? unknown
    : [
        ...unknown,
        error(
          `${element.localName}: ${allowed[places[wrong] ?? 0]} must come before ${allowed[places[wrong - 1] ?? 0]}.`
        ),
      ];
}

/** Names every element that Excel does not expect where it stands. */
export function checkOrder(app: Element): ManifestProblem[] {
  return [app, ...descendants(app, "*")].flatMap((element) => {
    const allowed = allowedIn(element);
    return allowed && element.children.length > 0 ? checkElement(element, allowed) : [];
  });
}
