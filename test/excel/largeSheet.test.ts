import { inForceIn, MUNICIPALITIES, officialPopulation } from "../../src/catalogue";
import { countRequests } from "./countRequests";
import { startSession } from "./startSession";

jest.setTimeout(120_000);
const MOST_ROWS = 20_000;
/** Excel on the web takes requests of up to 5 MB. */
const MOST_BYTES = 5 * 1024 * 1024;

beforeEach(() => resetWorkbook({ locale: "nb-NO" }));

/** Statistics Norway's long form: a row for each municipality and year, the newest first. */
async function fillWithRows(rows: number): Promise<void> {
  const members = MUNICIPALITIES.filter((municipality) => inForceIn(municipality, 2026));
  const grid = Array.from({ length: rows }, (_, index) => {
    const { code, name } = members[index % members.length]!;
    const population = officialPopulation(code, 2026)?.inhabitants ?? 0;
    return [`'${code}`, name, 2026 - Math.floor(index / members.length), population];
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange(`A1:D${rows + 1}`).values = [
      ["Kommunenummer", "Kommune", "År", "Folketall"],
      ...grid,
    ];
    await context.sync();
  });
}

describe("a sheet with very many rows", () => {
  it(`takes two round trips to allocate and two to refresh, each under 5 MB, at ${MOST_ROWS} rows`, async () => {
    await fillWithRows(MOST_ROWS);
    const session = await startSession();
    session.choose({ schemeId: "population", parameters: { total: "10800000" } });
    // Selections are listened to once the sheet stands, behind the start; that is no part of a write.
    await session.read();
    const requests = countRequests();
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({ kind: "written" });
    expect(requests()).toHaveLength(2);
    await session.refresh();
    expect(requests()).toHaveLength(4);
    expect(Math.max(...requests().map((text) => Buffer.byteLength(text)))).toBeLessThan(MOST_BYTES);
  });

  it("refuses more rows in words and writes nothing", async () => {
    await fillWithRows(MOST_ROWS + 1);
    const session = await startSession();
    await session.write("beside");
    expect(session.getState().notice).toMatchObject({
      kind: "refused",
      issue: { code: "too-many-rows", most: MOST_ROWS },
    });
  });
});
