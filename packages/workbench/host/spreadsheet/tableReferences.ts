import { ReferenceNodeFactory, SuperTableService } from "@univerjs/engine-formula";
import { SHEET_COLUMNS } from "./address";
import { readAs } from "./readAs";
import { plainBrackets, plainColumn } from "./structuredReferences";

/** A name, and what may follow it in brackets. Univer's own pattern has no `_` and no `.` in names. */
const TABLE_REFERENCE = /^[\p{L}_\\][\p{L}\p{N}_.\\]*(?:\[.*\])?$/su;

type Factory = { _checkTokenIsTableReference: (token: string) => boolean };
type Tables = { readonly _tableMap: Map<string, Map<string, unknown>> };

/**
 * Lets Univer know tables by any name that Excel knows, and names of tables and columns in any case.
 * For all workbooks, once.
 */
export function readTableReferences(): void {
  const factory = ReferenceNodeFactory.prototype as unknown as Factory;
  if (typeof factory._checkTokenIsTableReference !== "function") {
    throw new Error("Univer reads references to tables in another way.");
  }
  factory._checkTokenIsTableReference = (token) => TABLE_REFERENCE.test(token);
  readAs(plainBrackets);
  const { prototype } = SuperTableService;
  const { registerTable } = prototype;
  prototype.registerTable = function (unitId, tableName, reference) {
    const { _tableMap } = this as unknown as Tables;
    if (!(_tableMap instanceof Map)) throw new Error("Univer keeps its tables elsewhere.");
    if (!_tableMap.has(unitId)) _tableMap.set(unitId, new AnyCase());
    const titleMap = Titles.of(reference.titleMap);
    registerTable.call(this, unitId, tableName, { ...reference, titleMap });
  };
}

/** Names as they were written, found in any case. */
class AnyCase<Value> extends Map<string, Value> {
  readonly #written = new Map<string, string>();

  override get(name: string): Value | undefined {
    return super.get(this.#asWritten(name));
  }
  override has(name: string): boolean {
    return super.has(this.#asWritten(name));
  }
  override set(name: string, value: Value): this {
    this.delete(name);
    this.#written.set(name.toLowerCase(), name);
    return super.set(name, value);
  }
  override delete(name: string): boolean {
    const written = this.#asWritten(name);
    this.#written.delete(name.toLowerCase());
    return super.delete(written);
  }

  #asWritten(name: string): string {
    return this.#written.get(name.toLowerCase()) ?? name;
  }
}

/** The columns of a table by their headings, and by these as formulas name them for Univer. */
class Titles extends AnyCase<number> {
  static of(columns: ReadonlyMap<string, number>): Titles {
    const titles = new Titles();
    for (const [heading, place] of columns) titles.set(plainColumn(heading), place);
    for (const [heading, place] of columns) titles.set(heading, place);
    return titles;
  }

  /** Univer would take the cell before the table for a column that the table has not. */
  override get(name: string): number {
    return super.get(name) ?? SHEET_COLUMNS;
  }
}
