import { rectangleAddress } from "../../src/sheet/address";
import { ANY_PARTIES, openAny } from "./anyParties";
import { openSession } from "./openSession";

describe("the chart of the regions", () => {
  it("takes its bars from the subtotals: every region and no sum", async () => {
    const { session, gateway } = await openSession();
    await session.insertExample();
    await session.write("beside");
    await session.drawChart();
    const chart = gateway.workbook.charts.get("HPSHARE_regions")!;
    const sheet = gateway.workbook.active;
    const column = ({ row, column, rows }: typeof chart.values) =>
      Array.from({ length: rows }, (_, index) => sheet.get(row + index, column).content);
    expect(column(chart.categories)).toHaveLength(7);
    expect(column(chart.categories)[0]).toBe("Trondheim");
    expect(column(chart.values).every((formula) => String(formula).includes("SUMIFS"))).toBe(true);
    expect(sheet.get(chart.values.row + 7, chart.values.column).content).toBe(
      `=SUM(${rectangleAddress(chart.values).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")})`
    );
  });

  it("is drawn of other parties too, whose regions are headed as on their own table", async () => {
    const towns = ANY_PARTIES.find(({ rows }) => rows[0]!.includes("Region"))!;
    const { session, gateway } = await openAny(towns);
    await session.write("beside");
    await session.drawChart();
    expect(session.getState().notice).toMatchObject({ kind: "chart-drawn" });
    const { categories } = gateway.workbook.charts.get("HPSHARE_regions")!;
    const { column, row } = categories;
    const names = [0, 1].map((below) => gateway.workbook.active.get(row + below, column).content);
    expect(names).toEqual(["West", "East"]);
  });

  it("is refused where the result has no regions", async () => {
    const trusts = ANY_PARTIES.find(({ rows }) => rows[0]!.includes("Helseforetak"))!;
    const { session, gateway } = await openAny(trusts);
    await session.write("beside");
    await session.drawChart();
    expect(session.getState().notice).toMatchObject({
      kind: "refused",
      issue: { code: "no-region-subtotals" },
    });
    expect(gateway.workbook.charts.size).toBe(0);
  });
});
