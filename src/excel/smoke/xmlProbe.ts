import { codeOrResult, type Findings } from "./findings";

const NAMESPACE = "urn:hpshare:smoke-run:tried";
const partOf = (content: string): string => `<tried xmlns="${NAMESPACE}">${content}</tried>`;
/** More than Excel on the web is said to take. */
const MANY = 1_100_000;

/** Custom XML parts: looked for where there are none, made, changed, read; and a large one. */
export async function probeXml(found: Findings): Promise<void> {
  await found.check("xml", () =>
    Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const none = customXmlParts.getByNamespace(NAMESPACE);
      none.load("items/id");
      await context.sync();
      const { items } = none as { readonly items?: unknown };
      found.saw("office-js-6673", items === undefined);
      const part = customXmlParts.add(partOf("made"));
      await context.sync();
      part.setXml(partOf("changed"));
      const xml = part.getXml();
      await context.sync();
      part.delete();
      await context.sync();
      const { value: content } = xml;
      return content.includes(">changed<") ? null : content;
    })
  );
  const code = await codeOrResult(() =>
    Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.add(partOf("x".repeat(MANY)));
      await context.sync();
      part.delete();
      await context.sync();
      return null;
    })
  );
  found.saw("office-js-2408", code !== null);
}
