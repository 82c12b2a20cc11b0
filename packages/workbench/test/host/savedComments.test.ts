import { onSheet } from "./batches";

const THREADS = "xl/threadedComments/threadedComment1.xml";
const saved = async (): Promise<Record<string, string>> => hostFiles.parts(await saveWorkbook());
const reopen = async (): Promise<Uint8Array> => {
  const bytes = await saveWorkbook();
  await resetWorkbook({ file: { bytes, name: "x.xlsx" } });
  return bytes;
};
/** Everything that Office.js says of the comments of the active sheet, in the order of the cells. */
const comments = () =>
  onSheet(async (sheet, context) => {
    const all = sheet.comments;
    all.load("items/content,items/authorName,items/resolved,items/creationDate");
    await context.sync();
    const cells = all.items.map((each) => each.getLocation());
    cells.forEach((cell) => cell.load("address"));
    all.items.forEach((each) => each.replies.load("items/content,items/authorName"));
    await context.sync();
    return all.items.map(({ content, authorName, resolved, replies }, index) => ({
      cell: cells[index]?.address,
      content,
      authorName,
      resolved,
      replies: replies.items.map((reply) => reply.content),
    }));
  });
const comment = () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      ["Kommune", "Tall"],
      ["Aukra", 74177],
    ];
    const made = sheet.comments.add("B2", "Hvor kommer <tallet> fra?");
    made.replies.add("Fra SSB,\ntabell 07459");
    sheet.comments.add("A1", "Ferdig").resolved = true;
    await context.sync();
  });

describe("comments that an add-in made", () => {
  beforeEach(async () => {
    await resetWorkbook();
    await comment();
  });

  it("are no loss on saving, and are there again when the file is opened", async () => {
    expect(hostFiles.lossesOnSaving(await excelHost.snapshot())).toEqual([]);
    const before = await comments();
    expect(before).toEqual([
      {
        cell: "Sheet1!B2",
        content: "Hvor kommer <tallet> fra?",
        authorName: "User",
        resolved: false,
        replies: ["Fra SSB,\ntabell 07459"],
      },
      { cell: "Sheet1!A1", content: "Ferdig", authorName: "User", resolved: true, replies: [] },
    ]);
    await reopen();
    expect(await comments()).toEqual(before);
  });

  it("stand in the part of newer versions, each with its person and its time", async () => {
    const parts = await saved();
    const person = /<person displayName="User" id="(\{[\dA-F-]{36}\})"/.exec(
      parts["xl/persons/person.xml"] ?? ""
    )?.[1];
    expect(person).toBeDefined();
    const threads = parts[THREADS] ?? "";
    expect(threads).toMatch(
      /<threadedComment ref="B2" dT="\d{4}-\d\d-\d\dT[\d:.]+" personId="\{[^"]+" id="(\{[^"]+\})"><text>Hvor kommer &lt;tallet&gt; fra\?</
    );
    const id = / id="(\{[^"]+\})"/.exec(threads)?.[1] ?? "";
    expect(threads).toContain(`parentId="${id}"><text>Fra SSB,&#10;tabell 07459</text>`);
    expect([...threads.matchAll(/personId="([^"]+)"/g)].map(([, each]) => each)).toEqual([
      person,
      person,
      person,
    ]);
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain("2017/10/relationships/person");
    expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).toContain("relationships/threadedComment");
    expect(parts["[Content_Types].xml"]).toContain("application/vnd.ms-excel.threadedcomments+xml");
  });

  it("are notes for older versions, which tell newer ones whose place they hold", async () => {
    const parts = await saved();
    const id = / id="(\{[^"]+\})"/.exec(parts[THREADS] ?? "")?.[1] ?? "";
    const notes = parts["xl/comments1.xml"] ?? "";
    expect(notes).toContain(`<author>tc=${id}</author>`);
    expect(notes).toMatch(/<comment ref="B2" authorId="0">.*Hvor kommer &lt;tallet&gt; fra\?/);
    const frames = parts["xl/drawings/vmlDrawing1.vml"] ?? "";
    expect(frames).toContain("<x:Row>1</x:Row><x:Column>1</x:Column>");
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<legacyDrawing r:id=");
  });

  it("give the same file when it is opened and saved again, and when it is saved twice", async () => {
    const bytes = await reopen();
    expect(await saved()).toEqual(hostFiles.parts(bytes));
    await onSheet(async (sheet, context) => {
      sheet.comments.add("C3", "Ny");
      await context.sync();
    });
    expect(await saved()).toEqual(await saved());
  });

  it("can be changed, answered and deleted when they come from a file", async () => {
    await reopen();
    await onSheet(async (sheet, context) => {
      const first = sheet.comments.getItemByCell("B2");
      first.replies.add("Takk");
      sheet.comments.getItemByCell("A1").delete();
      await context.sync();
    });
    const parts = await saved();
    expect(parts["xl/comments1.xml"]?.match(/<comment /g)).toHaveLength(1);
    expect(parts["xl/drawings/vmlDrawing1.vml"]?.match(/<v:shape /g)).toHaveLength(1);
    await reopen();
    expect((await comments()).map(({ cell, replies }) => [cell, replies])).toEqual([
      ["Sheet1!B2", ["Fra SSB,\ntabell 07459", "Takk"]],
    ]);
  });

  it("move with their cells, also those of a file", async () => {
    await reopen();
    await onSheet(async (sheet, context) => {
      sheet.getRange("1:1").insert("Down");
      await context.sync();
    });
    expect((await saved())["xl/comments1.xml"]).toMatch(/ref="B3".*ref="A2"/);
    await reopen();
    expect((await comments()).map(({ cell }) => cell)).toEqual(["Sheet1!B3", "Sheet1!A2"]);
  });

  it("leave a file's own notes alone", async () => {
    const bytes = hostFiles.fixture("everything.xlsx");
    await resetWorkbook({ file: { bytes, name: "everything.xlsx" } });
    expect(await comments()).toEqual([]);
    await onSheet(async (sheet, context) => {
      sheet.comments.add("C4", "Ny");
      await context.sync();
    });
    const parts = await saved();
    expect(parts["xl/comments1.xml"]).toContain("Kilde: SSB");
    expect(parts["xl/comments1.xml"]).toContain('<comment ref="C4"');
    expect(parts["xl/drawings/vmlDrawing1.vml"]).toContain('id="_x0000_s1026"');
  });
});
