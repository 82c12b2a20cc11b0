import type {
  AddInManifest,
  ButtonAction,
  Icons,
  RibbonButton,
  RibbonGroup,
} from "./addInManifest";

/** The namespaces of an add-in only manifest are looked through by local name alone. */
function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

function descendants(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function need(element: Element | undefined, name: string): Element {
  if (!element) throw new Error(`manifest.xml has no ${name}.`);
  return element;
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`manifest.xml: ${element.localName} has no ${name}.`);
  return value;
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}

/** The value for a locale: its override where there is one, else the default. */
function localized(element: Element, locale: string): string {
  const override = children(element, "Override").find(
    (candidate) => candidate.getAttribute("Locale") === locale
  );
  return override ? attribute(override, "Value") : attribute(element, "DefaultValue");
}

function only(parent: Element, name: string): Element {
  return need(children(parent, name)[0], name);
}

class Resources {
  readonly #values = new Map<string, string>();

  constructor(manifest: Document, locale: string) {
    const resources = need(descendants(manifest, "Resources")[0], "Resources");
    for (const kind of ["Image", "Url", "String"])
      for (const resource of descendants(resources, kind))
        this.#values.set(attribute(resource, "id"), localized(resource, locale));
  }

  /** What an element's `resid` stands for. */
  of(element: Element): string {
    const id = attribute(element, "resid");
    const value = this.#values.get(id);
    if (value === undefined) throw new Error(`manifest.xml has no resource ${id}.`);
    return value;
  }
}

function readAction(action: Element, resources: Resources): ButtonAction {
  const type = typeOf(action);
  if (type === "ShowTaskpane")
    return { kind: "show-taskpane", url: resources.of(only(action, "SourceLocation")) };
  if (type === "ExecuteFunction")
    return { kind: "execute-function", id: only(action, "FunctionName").textContent.trim() };
  throw new Error(`manifest.xml: there is no action of the type ${type}.`);
}

function readIcons(icon: Element, resources: Resources): Icons {
  return new Map(
    children(icon, "Image").map((image) => [Number(attribute(image, "size")), resources.of(image)])
  );
}

function readButton(control: Element, resources: Resources): RibbonButton {
  return {
    id: attribute(control, "id"),
    label: resources.of(only(control, "Label")),
    tip: resources.of(only(only(control, "Supertip"), "Description")),
    icons: readIcons(only(control, "Icon"), resources),
    action: readAction(only(control, "Action"), resources),
  };
}

function readGroup(group: Element, resources: Resources): RibbonGroup {
  return {
    id: attribute(group, "id"),
    label: resources.of(only(group, "Label")),
    buttons: children(group, "Control").map((control) => readButton(control, resources)),
  };
}

/** The smallest icon that is sharp at `pixels`, or the largest there is. */
export function iconFor(icons: Icons, pixels: number): string {
  const sizes = [...icons.keys()].sort((a, b) => a - b);
  const size = sizes.find((candidate) => candidate >= pixels) ?? sizes.at(-1);
  return size === undefined ? "" : (icons.get(size) ?? "");
}

/**
 * Reads an add-in only manifest (XML) as Excel does for a display language such as `nb-NO`.
 *
 * Throws where the manifest lacks what a ribbon needs: it is the developer's mistake, and Excel
 * would not load the add-in either.
 */
export function readManifest(manifest: Document, locale: string): AddInManifest {
  if (manifest.getElementsByTagName("parsererror").length > 0)
    throw new Error("manifest.xml is not well-formed.");
  const app = need(manifest.documentElement, "OfficeApp");
  const resources = new Resources(manifest, locale);
  const metadata = descendants(manifest, "Metadata")[0];
  return {
    id: only(app, "Id").textContent.trim(),
    displayName: localized(only(app, "DisplayName"), locale),
    icon: localized(only(app, "IconUrl"), locale),
    runtimeUrl: resources.of(need(descendants(manifest, "Runtime")[0], "Runtime")),
    functionsUrl: metadata ? resources.of(only(metadata, "SourceLocation")) : null,
    groups: descendants(manifest, "Group").map((group) => readGroup(group, resources)),
  };
}
