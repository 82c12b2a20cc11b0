import { ReferenceNodeFactory, SuperTableService } from "@univerjs/engine-formula";

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
  const { prototype } = SuperTableService;
  const { registerTable } = prototype;
  prototype.registerTable = function (unitId, tableName, reference) {
    const { _tableMap } = this as unknown as Tables;
    if (!(_tableMap instanceof Map)) throw new Error("Univer keeps its tables elsewhere.");
    if (!_tableMap.has(unitId)) _tableMap.set(unitId, new AnyCase());
    const titleMap = AnyCase.of(reference.titleMap);
    registerTable.call(this, unitId, tableName, { ...reference, titleMap });
  };
}

/** Names as they were written, found in any case. */
class AnyCase<Value> extends Map<string, Value> {
  readonly #written = new Map<string, string>();

  static of<Value>(entries: Iterable<readonly [string, Value]>): AnyCase<Value> {
    const names = new AnyCase<Value>();
    for (const [name, value] of entries) names.set(name, value);
    return names;
  }

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
