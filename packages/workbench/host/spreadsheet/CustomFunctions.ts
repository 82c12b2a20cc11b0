import type { Injector } from "@univerjs/core";
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type {
  CallFunction,
  FunctionInvocation,
  FunctionMetadata,
  FunctionParameter,
} from "../functionMetadata";
import { AskedAhead, type MadeCall } from "./AskedAhead";
import { isErrorText, toArgument, toEngineValue } from "./functionValues";
import { ReadAhead } from "./ReadAhead";

/** How far away a function is from the formulas. */
export type CallOptions = { readonly farAway?: boolean };

/** A call that somebody waits for; giving it up ends the waiting. */
type Pending = { readonly invocation: FunctionInvocation; giveUp(): void };

/** A function that is registered, and how it is called. */
type Callee = { readonly metadata: FunctionMetadata; readonly call: CallFunction };

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
  readonly #pending = new Map<string, Pending>();
  readonly #asked = new AskedAhead();
  readonly #ahead: ReadAhead;

  constructor(
    injector: Injector,
    private readonly addressOf: (caller: Caller) => string,
    /** What a blank cell is for a function. */
    private readonly blank: () => null | 0
  ) {
    this.#service = injector.get(IFunctionService);
    this.#ahead = new ReadAhead(injector, {
      begin: () => this.#asked.cancelAll(),
      answerAt: (caller) => this.#answerAhead(caller),
    });
  }

  /** The sentence that came with a cell's error; undefined where there is none. */
  messageAt(sheetId: string, row: number, column: number): string | undefined {
    return this.#messages.get(messageKey({ sheetId, row, column }));
  }

  /** Names of the functions, in capitals. */
  names(): string[] {
    return [...this.#names];
  }

  /**
   * Registers functions; disposing makes them unknown (`#NAME?`) again. With `farAway` the calls of
   * one calculation are made together where that can be known: each by itself would be a journey.
   */
  register(
    functions: readonly FunctionMetadata[],
    call: CallFunction,
    { farAway = false }: CallOptions = {}
  ): { dispose(): void } {
    if (farAway) this.#ahead.enabled = true;
    const names = functions.map((metadata) => metadata.name.toUpperCase());
    for (const metadata of functions) {
      this.#service.registerExecutors(this.#toExecutor({ metadata, call }));
    }
    this.#service.deleteFormulaAstCacheKey(...names);
    names.forEach((name) => this.#names.add(name));
    return {
      dispose: () => {
        names.forEach((name) => this.#names.delete(name));
        this.cancelAll();
        this.#service.unregisterExecutors(...names);
        this.#service.deleteFormulaAstCacheKey(...names);
      },
    };
  }

  /** Gives up every call that has not answered: its cell becomes #N/A. */
  cancelAll(): void {
    [...this.#pending.keys()].forEach((key) => this.#cancel(key));
    this.#asked.cancelAll();
  }

  dispose(): void {
    this.#ahead.dispose();
    this.#asked.cancelAll();
  }

  #toExecutor(callee: Callee): BaseFunction {
    const { metadata } = callee;
    const answer = (caller: Caller, variants: readonly FunctionVariantType[]) =>
      this.#answer(callee, caller, variants);
    class HostFunction extends BaseFunction {
      override minParams = (metadata.parameters ?? []).filter(
        (each) => !each.optional && !each.repeating
      ).length;
      override maxParams = hasRepeating(metadata) ? 255 : (metadata.parameters ?? []).length;
      /** A single cell needs no array. */
      override needsReferenceObject = true;
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
    callee: Callee,
    caller: Caller,
    variants: readonly FunctionVariantType[]
  ): BaseValueObject | Promise<BaseValueObject> {
    const key = messageKey(caller);
    const fail = (error: unknown): BaseValueObject => this.#toError(error, caller);
    try {
      const { id, parameters = [] } = callee.metadata;
      const args = toArguments(parameters, variants, this.blank());
      if (this.#ahead.gathering) return this.#ask(callee, caller, args);
      this.#messages.delete(key);
      if (!Array.isArray(args)) return ErrorValueObject.create(args.error);
      this.#cancel(key);
      if (this.#asked.isWaiting(key) && !this.#asked.has(key, id, args)) this.#ahead.miss();
      const made = this.#asked.take(key, id, args) ?? this.#make(callee, caller, args);
      return this.#answerTo(made, caller);
    } catch (error) {
      return fail(error);
    }
  }

  /** The answer to the only call of a formula, which was made before its turn; null if there was none. */
  #answerAhead(caller: Caller): Promise<BaseValueObject> | null {
    const key = messageKey(caller);
    const made = this.#asked.takeOnly(key);
    if (!made) return null;
    this.#messages.delete(key);
    this.#cancel(key);
    return Promise.resolve(this.#answerTo(made, caller));
  }

  #answerTo(
    { invocation, result }: MadeCall,
    caller: Caller
  ): BaseValueObject | Promise<BaseValueObject> {
    const fail = (error: unknown): BaseValueObject => this.#toError(error, caller);
    const toAnswer = (value: unknown): BaseValueObject => toEngineValue(value, fail);
    if (!isThenable(result)) return toAnswer(result);
    return this.#awaited(messageKey(caller), invocation, result).then(toAnswer, fail);
  }

  /** The answer, or `#N/A` once nobody waits for it any more. */
  #awaited(
    key: string,
    invocation: FunctionInvocation,
    result: PromiseLike<unknown>
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const pending = { invocation, giveUp: () => reject({ code: ErrorType.NA }) };
      this.#pending.set(key, pending);
      result.then(resolve, reject).then(() => {
        if (this.#pending.get(key) === pending) this.#pending.delete(key);
      });
    });
  }

  #make({ metadata, call }: Callee, caller: Caller, args: unknown[]): MadeCall {
    const { id, options } = metadata;
    const invocation: FunctionInvocation = options?.requiresAddress
      ? { address: this.addressOf(caller) }
      : {};
    return { id, args, invocation, result: call(id, args, invocation) };
  }

  /** Makes a call before its turn, once; what it answers is for its turn. */
  #ask(callee: Callee, caller: Caller, args: ReturnType<typeof toArguments>): BaseValueObject {
    const key = messageKey(caller);
    if (Array.isArray(args) && !this.#asked.has(key, callee.metadata.id, args)) {
      const made = this.#make(callee, caller, args);
      // Nobody may come for it; whoever comes is told of its error.
      if (isThenable(made.result)) made.result.then(undefined, () => undefined);
      this.#asked.add(key, made);
    }
    return ErrorValueObject.create(ErrorType.NA);
  }

  /** Tells a call that nobody waits for its answer any more. */
  #cancel(key: string): void {
    const pending = this.#pending.get(key);
    this.#pending.delete(key);
    pending?.invocation.onCanceled?.();
    pending?.giveUp();
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
  variants: readonly FunctionVariantType[],
  blank: null | 0
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
    const argument = toArgument(variants[index], isRange, blank);
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
