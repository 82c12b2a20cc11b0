import type { Entry } from "./Conversation";
import type { CallFunction, FunctionInvocation } from "./functionMetadata";
import type { CustomFunctionsService } from "./services";

const CATEGORY = 1;
const MessageType = { invoke: 1000, cancel: 1001 } as const;
const CANCELABLE = 1;

/** Office.js' numbers of cell errors. */
const errorTexts: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#REF!",
};

type Waiting = { resolve(value: unknown): void; reject(error: unknown): void };

/**
 * Calls custom functions through Office.js' own proxy in the add-in's window, as Excel does. The
 * proxy gathers calls for half a second, so a page calls the associated functions directly; this
 * way is for checking that both ways agree.
 */
export class FunctionProxy {
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;

  constructor(
    service: CustomFunctionsService,
    private readonly tell: (entries: readonly Entry[]) => void
  ) {
    service.onAnswer = (id, ok, value, errorCode) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (ok) waiting?.resolve(value);
      else waiting?.reject({ code: errorTexts[errorCode ?? 0] ?? "#VALUE!", message: value });
    };
  }

  readonly call: CallFunction = (id, args, invocation: FunctionInvocation) => {
    const number = this.#next++;
    invocation.onCanceled = () => {
      this.#waiting.get(number)?.reject({ code: "#N/A" });
      this.#waiting.delete(number);
      this.tell([toEntry(MessageType.cancel, { invocationId: number })]);
    };
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
      const message = [number, id.toUpperCase(), args, invocation.address, CANCELABLE];
      this.tell([toEntry(MessageType.invoke, message)]);
    });
  };
}

const toEntry = (messageType: number, message: unknown): Entry => ({
  messageCategory: CATEGORY,
  messageType,
  message: JSON.stringify(message),
});
