/** What a text means as a value, and the number format that Excel gives the cell with it. */
export type TypedValue = { readonly value: number; readonly format: string | null };
