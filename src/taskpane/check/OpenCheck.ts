import type { TableCheck } from "../../session/papers/tableCheck";

/** Makes the check of a table; what it needs is fetched with the first call. */
export type OpenCheck = () => Promise<TableCheck>;
