/** How Office.js names an object in a request (its ObjectPathType). */
export const PathKind = {
  global: 1,
  new: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  null: 7,
} as const;

/** What Office.js asks of an object (its ActionType). */
export const ActionKind = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export type ArgumentInfo = {
  readonly Arguments?: readonly unknown[];
  /** Mirrors `Arguments`; a number above zero is the id of an object path that stands in its place. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
};

export type ObjectPath = {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
};

export type QueryInfo = {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
};

export type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
};

/** The body of a `ProcessQuery` request: one batch, as `context.sync()` sends it. */
export type RequestBody = {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
};

export type ResponseError = {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
};

export type ResponseBody = {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: ResponseError;
};

/** Office.js names members in PascalCase on the wire and in camelCase in its API. */
export const toMember = (wireName: string): string =>
  wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
export const toWire = (member: string): string =>
  member.startsWith("_") ? member : member.charAt(0).toUpperCase() + member.slice(1);

/** Properties that the library sets under another name than its API and its own reading have. */
const SET_AS: Readonly<Record<string, string>> = {
  Gridlines: "showGridlines",
  Headings: "showHeadings",
};
/** The member that an action sets. */
export const toSetMember = (wireName: string): string => SET_AS[wireName] ?? toMember(wireName);
