import { Decimal } from "../../src/engine";
import { adoptedAnswerInText } from "../../src/session/papers/adoptedAnswer";
import type { MemorySheet } from "../memory/memoryWorkbook";
import { ANY_PARTIES, openAny } from "./anyParties";
import { cellHolding, sheetNamed, value } from "./openDesk";
import { memoryIn } from "./openSession";

/** Nothing is calculated in memory: the sum row's formulas get what Excel would give them. */
function addUp(sheet: MemorySheet): void {
  const [sum, heading] = [cellHolding(sheet, "Sum").row, cellHolding(sheet, "Andel").row];
  const cells = [...sheet.cells.values()];
  for (const { row, column, cell } of cells.filter((each) => each.row === sum)) {
    if (!cell.isFormula) continue;
    const above = cells.filter(
      (each) => each.column === column && each.row > heading && each.row < sum
    );
    const figures = above.map(({ cell: { content } }) => new Decimal(Number(content)));
    sheet.set(row, column, { ...cell, value: Decimal.sum(...figures).toNumber() });
  }
}

describe("the table of an agreement that somebody wrote", () => {
  it.each(ANY_PARTIES)(
    "is the adopted one as printed, until an amount is changed: $why",
    async (any) => {
      const opened = await openAny(any);
      const { code } = value(await opened.desk.lock("sak 1"));
      const [adopted] = memoryIn(opened.gateway).adopted;
      const { name, amount } = adopted!.table.rows[1]!;
      const order = { kind: "attachment", form: "one-column" } as const;
      const sheet = sheetNamed(opened.gateway, value(await opened.desk.make(order)).sheetName);
      addUp(sheet);
      opened.gateway.activateByHand(sheet.id);
      await opened.session.read();
      expect(value(await opened.desk.verifyCode(code))).toMatchObject({
        same: true,
        differences: [],
      });
      const cell = cellHolding(sheet, Number(amount));
      sheet.type(cell.row, cell.column, [[7]]);
      await opened.session.read();
      const { same, differences } = value(await opened.desk.verifyCode(code));
      expect(same).toBe(false);
      expect(differences).toMatchObject([
        { kind: "amount", party: { name }, from: amount, to: "7" },
      ]);
    }
  );

  it.each(ANY_PARTIES)(
    "is another one where a figure of the rule is changed: $why",
    async (any) => {
      const opened = await openAny(any);
      const { code } = value(await opened.desk.lock("sak 1"));
      const [adopted] = memoryIn(opened.gateway).adopted;
      const { name, figures = {} } = adopted!.table.rows[1]!;
      const [heading, figure] = Object.entries(figures)[0] ?? [];
      // Some of the tables count nobody but the population.
      if (heading === undefined) return;
      const order = { kind: "attachment", form: "one-column" } as const;
      const sheet = sheetNamed(opened.gateway, value(await opened.desk.make(order)).sheetName);
      addUp(sheet);
      const { row } = cellHolding(sheet, name);
      const cells = [...sheet.cells.values()].filter((each) => each.row === row);
      const { column } = cells.find(({ cell }) => cell.content === Number(figure))!;
      sheet.type(row, column, [[Number(figure) + 1]]);
      const [printed] = value(await opened.desk.verifyCode(code)).printed;
      expect(printed?.differences).toMatchObject([
        { kind: "figure", heading, party: { name }, from: figure },
      ]);
    }
  );

  it.each(ANY_PARTIES)("is the adopted one as copied and pasted: $why", async (any) => {
    const opened = await openAny(any);
    value(await opened.desk.lock("sak 1"));
    const { text } = opened.desk.copy((figure) => figure.toFixed())!;
    const memory = memoryIn(opened.gateway);
    // The sign that keeps a name from being a formula is gone once it is in a cell.
    expect(adoptedAnswerInText({ memory }, text.replace("'@", "@"), "")).toMatchObject({
      value: { outcome: "same", differences: [] },
    });
  });
});
