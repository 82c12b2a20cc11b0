import { SaxesParser } from "saxes";

/** The namespace of an XML document's root ("" for none); null where the XML is not well formed. */
export function rootNamespace(xml: string): string | null {
  let namespace: string | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", (tag) => {
    namespace ??= tag.uri;
  });
  parser.on("error", (error) => {
    throw error;
  });
  try {
    parser.write(xml).close();
  } catch {
    return null;
  }
  return namespace;
}
