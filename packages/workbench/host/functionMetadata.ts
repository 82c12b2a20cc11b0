/** One parameter of a custom function, as functions.json describes it. */
export type FunctionParameter = {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
};

/** One custom function, as functions.json describes it. */
export type FunctionMetadata = {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters?: readonly FunctionParameter[];
  readonly result?: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
  readonly options?: {
    readonly volatile?: boolean;
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
    readonly stream?: boolean;
  };
};

/** What a custom function learns about the call. */
export type FunctionInvocation = {
  /** The calling cell, for example `Ark1!B3`; for functions that say they require it. */
  readonly address?: string;
  /** Set by a function that wants to know when nobody waits for its answer any more. */
  onCanceled?: () => void;
};

/**
 * Calls the add-in's function. A returned promise is awaited; an error with a `code` such as
 * `#N/A` (CustomFunctions.Error) becomes that cell error, any other error `#VALUE!`.
 */
export type CallFunction = (id: string, args: unknown[], invocation: FunctionInvocation) => unknown;
