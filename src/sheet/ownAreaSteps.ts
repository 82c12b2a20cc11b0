import { enclosing, sameArea } from "./address";
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

/**
 * What has to be taken away and what has to be added so that our names cover the areas that are wanted;
 * a name that keeps its area is left alone.
 */
export function nameSteps(present: readonly OwnArea[], wanted: readonly PlannedName[]) {
  const stays = ({ name, area }: OwnArea, among: readonly OwnArea[]): boolean =>
    among.some((other) => other.name === name && sameArea(other.area, area));
  const gone = present.filter((own) => !stays(own, wanted));
  const added = wanted.filter((own) => !stays(own, present));
  return { removed: new Set([...gone, ...added].map(({ name }) => name)), added };
}
