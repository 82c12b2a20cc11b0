import type { Injector } from "@univerjs/core";
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type {
  CallFunction,
  FunctionInvocation,
  FunctionMetadata,
  FunctionParameter,
} from "../functionMetadata";
import { isErrorText, toArgument, toEngineValue } from "./functionValues";

type Caller = { readonly sheetId: string; readonly row: number; readonly column: number };

/** Errors that may carry a sentence of the function's own, as in Excel. */
const withMessage: ReadonlySet<string> = new Set([ErrorType.NA, ErrorType.VALUE]);

/**
 * The add-in's functions in Univer's formula engine. Not `registerFunction`: that one turns the
 * text "007" into 7 and blanks into 0, and stops the calculation when a function throws.
 */
export class CustomFunctions {
  readonly #service: IFunctionService;
  readonly #messages = new Map<string, string>();
  readonly #names = new Set<string>();
  /** Calls that have not answered, by their cell. */
  readonly #pending = new Map<string, FunctionInvocation>();

  constructor(
    injector: Injector,
    private readonly addressOf: (caller: Caller) => string
  ) {
    this.#service = injector.get(IFunctionService);
  }

  /** The sentence that came with a cell's error; undefined where there is none. */
  messageAt(sheetId: string, row: number, column: number): string | undefined {
    return this.#messages.get(messageKey({ sheetId, row, column }));
  }

  /** Names of the functions, in capitals. */
  names(): string[] {
    return [...this.#names];
  }

  /** Registers functions; disposing makes them unknown (`#NAME?`) again. */
  register(functions: readonly FunctionMetadata[], call: CallFunction): { dispose(): void } {
    const names = functions.map((metadata) => metadata.name.toUpperCase());
    for (const metadata of functions) {
      this.#service.registerExecutors(this.#toExecutor(metadata, call));
    }
    this.#service.deleteFormulaAstCacheKey(...names);
    names.forEach((name) => this.#names.add(name));
    return {
      dispose: () => {
        names.forEach((name) => this.#names.delete(name));
        [...this.#pending.keys()].forEach((key) => this.#cancel(key));
        this.#service.unregisterExecutors(...names);
        this.#service.deleteFormulaAstCacheKey(...names);
      },
    };
  }

  #toExecutor(metadata: FunctionMetadata, call: CallFunction): BaseFunction {
    const answer = (caller: Caller, variants: readonly BaseValueObject[]) =>
      this.#answer(metadata, call, caller, variants);
    class HostFunction extends BaseFunction {
      override minParams = (metadata.parameters ?? []).filter(
        (each) => !each.optional && !each.repeating
      ).length;
      override maxParams = hasRepeating(metadata) ? 255 : (metadata.parameters ?? []).length;
      /** It may answer at once or with a promise. */
      override isAsync(): boolean {
        return true;
      }
      override calculate(...variants: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
        const caller = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
        return answer(caller, variants) as ReturnType<BaseFunction["calculate"]>;
      }
    }
    return new HostFunction(metadata.name.toUpperCase());
  }

  #answer(
    metadata: FunctionMetadata,
    call: CallFunction,
    caller: Caller,
    variants: readonly BaseValueObject[]
  ): BaseValueObject | Promise<BaseValueObject> {
    this.#messages.delete(messageKey(caller));
    const fail = (error: unknown): BaseValueObject => this.#toError(error, caller);
    try {
      const args = toArguments(metadata.parameters ?? [], variants);
      if (!Array.isArray(args)) return ErrorValueObject.create(args.error);
      const { addressOf } = this;
      const invocation: FunctionInvocation = {
        // Most functions never ask.
        get address() {
          return addressOf(caller);
        },
      };
      this.#cancel(messageKey(caller));
      const result = call(metadata.id, args, invocation);
      if (!isThenable(result)) return toEngineValue(result, fail);
      this.#pending.set(messageKey(caller), invocation);
      return Promise.resolve(result)
        .then((value) => toEngineValue(value, fail), fail)
        .finally(() => {
          if (this.#pending.get(messageKey(caller)) === invocation) {
            this.#pending.delete(messageKey(caller));
          }
        });
    } catch (error) {
      return fail(error);
    }
  }

  /** Tells a call that nobody waits for its answer any more. */
  #cancel(key: string): void {
    const invocation = this.#pending.get(key);
    this.#pending.delete(key);
    invocation?.onCanceled?.();
  }

  /** CustomFunctions.Error keeps its code; everything else is #VALUE!. */
  #toError(error: unknown, caller: Caller): BaseValueObject {
    const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
    const type = isErrorText(code) ? code : ErrorType.VALUE;
    if (
      typeof message === "string" &&
      message !== "" &&
      isErrorText(code) &&
      withMessage.has(type)
    ) {
      this.#messages.set(messageKey(caller), message);
    }
    return ErrorValueObject.create(type);
  }
}

/** One argument per parameter; those of a repeating parameter come as one array. */
function toArguments(
  parameters: readonly FunctionParameter[],
  variants: readonly BaseValueObject[]
): unknown[] | { readonly error: ErrorType } {
  const args: unknown[] = [];
  const repeated: unknown[] = [];
  const repeatingAt = parameters.findIndex((parameter) => parameter.repeating);
  const count = Math.max(variants.length, parameters.length);
  for (let index = 0; index < count; index++) {
    const repeating = repeatingAt >= 0 && index >= repeatingAt;
    const parameter = repeating ? parameters[repeatingAt] : parameters[index];
    const isRange = parameter ? parameter.dimensionality === "matrix" : null;
    if (index >= variants.length && repeating) break;
    const argument = toArgument(variants[index], isRange);
    if ("error" in argument) return argument;
    (repeating ? repeated : args).push(argument.value);
  }
  if (repeatingAt >= 0) args.push(repeated);
  return args;
}

function hasRepeating(metadata: FunctionMetadata): boolean {
  return (metadata.parameters ?? []).some((parameter) => parameter.repeating);
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null)?.then === "function";
}

const messageKey = ({ sheetId, row, column }: Caller): string => `${sheetId}!${row},${column}`;
