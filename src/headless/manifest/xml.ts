import { JSDOM } from "jsdom";

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** Parses XML; throws where it is not well-formed. */
export function parseXml(xml: string): Element {
  return new JSDOM(xml, { contentType: "text/xml" }).window.document.documentElement;
}

/** Elements below `parent` with a local name, whatever their namespace. */
export function descendants(parent: Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

export function childNames(parent: Element): string[] {
  return [...parent.children].map((child) => child.localName);
}

export function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find((candidate) => candidate.localName === name);
}

/** The attribute `xsi:type`. */
export function typeOf(element: Element): string | null {
  return element.getAttributeNS(XSI, "type");
}
