import { enclosing } from "./address";
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
      return { name, area: next ? enclosing(area, next.area) : area };
    }),
    ...added,
  ];
}
