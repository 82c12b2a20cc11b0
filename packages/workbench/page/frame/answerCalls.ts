import type { FunctionAnswer, FunctionCall } from "../bridge/messages";

type Invocation = { readonly address: string | undefined; readonly functionName: string };
type AddInFunction = (...args: unknown[]) => unknown;

/** What office.js keeps of `CustomFunctions.associate`. */
type AssociatedFunctions = {
  readonly CustomFunctions?: {
    readonly _association?: { readonly mappings: Readonly<Record<string, AddInFunction>> };
  };
};

function associated(id: string): AddInFunction | undefined {
  return (window as AssociatedFunctions).CustomFunctions?._association?.mappings[id.toUpperCase()];
}

function textOf(error: unknown, property: "code" | "message"): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const value = (error as Record<string, unknown>)[property];
  return typeof value === "string" ? value : undefined;
}

/** Custom function errors inside a result lose their class on the way, so they travel as plain data. */
function transferable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(transferable);
  if (value instanceof Error) return { code: textOf(value, "code"), message: value.message };
  return value;
}

async function answerCall({ call, id, args, address }: FunctionCall): Promise<FunctionAnswer> {
  const run = associated(id);
  if (!run) return { call, ok: false, code: "#NAME?", message: undefined };
  const invocation: Invocation = { address, functionName: id };
  try {
    return { call, ok: true, value: transferable(await run(...args, invocation)) };
  } catch (error) {
    return { call, ok: false, code: textOf(error, "code"), message: textOf(error, "message") };
  }
}

/** Calls the add-in's associated functions; an error of theirs is an answer like any other. */
export function answerCalls(calls: readonly FunctionCall[]): Promise<FunctionAnswer[]> {
  return Promise.all(calls.map(answerCall));
}
