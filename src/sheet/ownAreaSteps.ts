import type { Rectangle } from "./address";
import type { PlannedName } from "./plan";
import type { OwnArea } from "./snapshot";

/**
 * The names to set before the cells of a write: each covers both its old place and its new one, so
 * that whatever a broken-off write leaves behind is known as ours. After the cells they are set to
 * the plan's own.
 */
export function namesWhileWriting(
  present: readonly OwnArea[],
  planned: readonly PlannedName[]
): readonly PlannedName[] {
  const added = planned.filter(({ name }) => !present.some((own) => own.name === name));
  return [
    ...present.map(({ name, area }) => {
      const next = planned.find((own) => own.name === name);
      return { name, area: next ? around(area, next.area) : area };
    }),
    ...added,
  ];
}

function around(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
