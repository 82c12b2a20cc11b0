/** The namespace of the custom XML part in which the add-in keeps what it remembers of a workbook. */
export const MEMORY_NAMESPACE = "urn:hpshare:workbook-memory:1";

/** Characters of JSON that XML cannot hold; JSON can also spell them. */
const UNWRITABLE = /[\uFFFE\uFFFF]/g;

/** Wraps the session's text, which is JSON, in XML. */
export function toMemoryXml(text: string): string {
  const document = new DOMParser().parseFromString(
    `<memory xmlns="${MEMORY_NAMESPACE}"/>`,
    "application/xml"
  );
  document.documentElement.textContent = text.replace(
    UNWRITABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`
  );
  return new XMLSerializer().serializeToString(document);
}

/** The session's text, or null for XML that is not ours. */
export function fromMemoryXml(xml: string): string | null {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  return root.namespaceURI === MEMORY_NAMESPACE && root.localName === "memory"
    ? root.textContent
    : null;
}
