import { rectangleAddress } from "../../src/sheet/address";
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
});
