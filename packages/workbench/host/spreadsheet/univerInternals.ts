import type { UniverRange } from "./address";
import { Styles, type IUndoRedoItem, type IUndoRedoService } from "@univerjs/core";
import type { TriggerCalculationController } from "@univerjs/sheets-formula";
import {
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  type FormulaDataModel,
  type ICalculateFormulaService,
  type IDependencyManagerService,
  type IFormulaDependencyGenerator,
} from "@univerjs/engine-formula";

/**
 * The few members of Univer 0.25.1 that are not public and that the host cannot do without. Each is
 * checked at start-up, so that a new version of Univer fails here and not in a wrong number.
 */

/** Cells whose formulas, or whose dependants, are to be calculated. */
export type DirtyRange = {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: UniverRange;
};
type DirtyData = { readonly dirtyRanges: DirtyRange[] };

/** What collects changes and starts the formula engine 100 ms after the last one. */
export type CalculationTrigger = {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout> | undefined;
  _executingDirtyData: DirtyData;
  _generateDirty(commands: unknown[]): DirtyData;
  _mergeDirty(first: DirtyData, second: DirtyData): DirtyData;
};

export function calculationTrigger(controller: TriggerCalculationController): CalculationTrigger {
  for (const member of [
    "_waitingCommandQueue",
    "_setTimeoutKey",
    "_executingDirtyData",
    "_generateDirty",
    "_mergeDirty",
  ]) {
    if (!(member in controller)) throw new Error(`Univer has no calculation trigger ${member}.`);
  }
  return controller as unknown as CalculationTrigger;
}

/**
 * Univer's calculations take turns at a lock. What it tells of their progress can be ahead of them:
 * one without formulas is called finished before it is, and what it says at its end is then taken
 * for the end of the next. Only the lock knows.
 */
export type EngineLock = {
  isBusy(key: string): boolean;
  acquire(key: string, turn: () => void): Promise<void>;
};
export const ENGINE_LOCK = "FORMULA_EXECUTION_LOCK";

export function engineLock(service: ICalculateFormulaService): EngineLock {
  const { _executeLock } = service as unknown as { _executeLock?: EngineLock };
  if (typeof _executeLock?.isBusy !== "function") throw new Error("Univer has no engine lock.");
  return _executeLock;
}

/** What makes the node of the dependency tree for a cell's formula. */
export type DependencyGenerator = {
  _createFDtree(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    unitData: unknown,
    item: { readonly f: string; readonly si?: string }
  ): { formula: string; refOffsetX: number; refOffsetY: number };
};

export function dependencyGenerator(generator: IFormulaDependencyGenerator): DependencyGenerator {
  if (!("_createFDtree" in generator)) throw new Error("Univer has no dependency tree.");
  return generator as unknown as DependencyGenerator;
}

type IndexedCells = {
  forValue(each: (row: number, column: number, treeId: number | null) => void): void;
};

/** Univer's index of who depends on what, and how it forgets a formula. */
export type DependencyIndex = {
  clearFormulaDependency(unitId: string, sheetId?: string): void;
  _removeDependencyRTreeCache(treeId: number | null): void;
  /** Whose formulas these are, by workbook and sheet. */
  readonly _formulaData: ReadonlyMap<string, ReadonlyMap<string, IndexedCells>>;
};

export function dependencyIndex(service: IDependencyManagerService): DependencyIndex {
  for (const member of ["_removeDependencyRTreeCache", "_formulaData"]) {
    if (!(member in service)) throw new Error(`Univer has no index of dependencies ${member}.`);
  }
  return service as unknown as DependencyIndex;
}

/** Where Univer looks for formulas; the ids of shared formulas only by a private member. */
export type FormulaModelInternals = {
  getFormulaData: FormulaDataModel["getFormulaData"];
  updateFormulaData: FormulaDataModel["updateFormulaData"];
  _getSheetFormulaIdMap(unitId: string, sheetId: string): Record<string, unknown>;
};

export function formulaModel(model: FormulaDataModel): FormulaModelInternals {
  if (!("_getSheetFormulaIdMap" in model)) throw new Error("Univer has no shared formulas.");
  return model as unknown as FormulaModelInternals;
}

/**
 * Univer puts the undo steps of a batch in forward order, which restores the wrong cells as soon as
 * rows have moved in between; undone they must be in reverse.
 */
export function undoBatchesInReverse(service: IUndoRedoService): void {
  const internals = service as unknown as {
    _tryBatchingElements?: (item: IUndoRedoItem, next: IUndoRedoItem) => void;
  };
  if (typeof internals._tryBatchingElements !== "function") {
    throw new Error("Univer has no undo batching.");
  }
  internals._tryBatchingElements = (item, next) => {
    item.redoMutations.push(...next.redoMutations);
    item.undoMutations.unshift(...next.undoMutations);
  };
}

/**
 * Without this every formula result searches all distinct values of its column, and a long column
 * of formulas takes time by the square. Only columns whose index is still being built need it.
 */
export function indexCacheOnlyWhereNeeded(): void {
  type Building = Map<string, Map<string, Map<number, unknown>>>;
  const cache = CELL_INVERTED_INDEX_CACHE as unknown as {
    set: (...args: [string, string, number, unknown, number, boolean?]) => void;
    _continueBuildingCache?: Building;
  };
  if (!(cache._continueBuildingCache instanceof Map)) {
    throw new Error("Univer has no index under construction.");
  }
  const building = cache._continueBuildingCache;
  const set = cache.set.bind(cache);
  cache.set = (unit, sheet, column, value, row, force = false) => {
    if (force && !building.get(unit)?.get(sheet)?.get(column)) return;
    set(unit, sheet, column, value, row, force);
  };
}

/**
 * Univer looks for a style among all others by comparing them one by one, also after it has looked it
 * up: a thousand new ones take a second. Two that differ in the order of their properties may stay.
 */
export function findStylesByLooking(): void {
  const styles = Styles.prototype as unknown as { _getExistingStyleId?: () => string | null };
  if (typeof styles._getExistingStyleId !== "function") {
    throw new Error("Univer finds styles in another way.");
  }
  styles._getExistingStyleId = () => null;
}

/** Parsed formulas that Univer remembers: with fewer than a sheet has, every one is parsed anew. */
const REMEMBERED_FORMULAS = 25_000;

type Remembering = { _cache?: { limit?: number } };

/**
 * Univer remembers 5,000 parsed formulas and reads them in turn, so that a sheet of more finds none
 * of them: every edit of one cell parses all formulas. The cache is reached through a sibling.
 */
export function rememberMoreFormulas(): void {
  const prototype = Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as {
    get: (this: Remembering, key: string) => unknown;
  };
  const { get } = prototype;
  if (
    typeof get !== "function" ||
    !(FORMULA_REF_TO_ARRAY_CACHE as unknown as Remembering)._cache?.limit
  ) {
    throw new Error("Univer has no cache of formulas.");
  }
  prototype.get = function (key) {
    const cache = this._cache;
    if (cache && (cache.limit ?? 0) < REMEMBERED_FORMULAS) cache.limit = REMEMBERED_FORMULAS;
    return get.call(this, key);
  };
}
