import { codeOf, inBook } from "./batches";

beforeEach(async () => {
  await resetWorkbook();
});

describe("what an add-in keeps in the workbook", () => {
  it("is XML of its namespace, changed and deleted", () =>
    inBook(async (workbook, context) => {
      const part = workbook.customXmlParts.add('<a xmlns="urn:a">1</a>');
      workbook.customXmlParts.add('<b xmlns="urn:b"/>');
      part.load("id,namespaceUri");
      const ofA = workbook.customXmlParts.getByNamespace("urn:a");
      const count = ofA.getCount();
      await context.sync();
      expect(part.namespaceUri).toBe("urn:a");
      expect(count.value).toBe(1);
      part.setXml('<a xmlns="urn:a">2</a>');
      const text = ofA.getOnlyItem().getXml();
      await context.sync();
      expect(text.value).toContain(">2<");
      part.delete();
      const gone = ofA.getOnlyItemOrNullObject();
      gone.load("id");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    }));

  it("is refused where it is no XML", async () => {
    const adding = inBook(async (workbook, context) => {
      workbook.customXmlParts.add("<a><b></a>");
      await context.sync();
    });
    expect(await codeOf(adding)).toBe("InvalidArgument");
  });

  it("is a setting under a key", () =>
    inBook(async (workbook, context) => {
      workbook.settings.add("valg", { regel: "half-up", enhet: 1 });
      const setting = workbook.settings.getItem("valg");
      setting.load("value");
      const none = workbook.settings.getItemOrNullObject("annet");
      none.load("value");
      await context.sync();
      expect(setting.value).toEqual({ regel: "half-up", enhet: 1 });
      expect(none.isNullObject).toBe(true);
    }));
});
