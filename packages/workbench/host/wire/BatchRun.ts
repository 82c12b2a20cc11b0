import type { BatchContext } from "./BatchContext";
import { HostError, missing, NOT_IMPLEMENTED } from "./HostError";
import { HostObject } from "./HostObject";
import {
  ActionKind,
  PathKind,
  toMember,
  toSetMember,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./messages";
import { PropertyBag } from "./PropertyBag";
import { identity, project, selection } from "./projection";
import { publicMember } from "./reflection";

/** One batch. It stops at the first action that fails; what went before stays done, as in Excel. */
export class BatchRun {
  readonly #context: BatchContext;
  readonly #body: RequestBody;
  readonly #resolved = new Map<number, HostObject | null>();

  constructor(context: BatchContext, body: RequestBody) {
    this.#context = context;
    this.#body = body;
  }

  /** Awaits only where something is due, so that a plain read costs no turn of the event loop. */
  async run(): Promise<ResponseBody> {
    const { hooks } = this.#context;
    const response: ResponseBody = { Results: [], TraceIds: [] };
    let index = 0;
    try {
      for (const action of this.#body.Actions) {
        hooks.beforeAction(index);
        if (hooks.needsResults(action, this.#body.ObjectPaths[action.ObjectPathId])) {
          const due = hooks.settle();
          if (due) await due;
        }
        const value = hooks.perform(() => this.#act(action));
        const started = hooks.drain();
        if (started) await started;
        response.Results.push({ ActionId: action.Id, Value: value ?? null });
        if (action.ActionType === ActionKind.trace) response.TraceIds.push(action.Id);
        index++;
      }
      hooks.afterActions();
    } catch (error) {
      if (error instanceof HostError && error.code === NOT_IMPLEMENTED) {
        this.#context.noteMissing(error.location);
      }
      // Office.js looks the action up by its index, so there must be one.
      response.Error = describe(error, Math.min(index, this.#body.Actions.length - 1));
    }
    return response;
  }

  #act(action: Action): unknown {
    if (action.ActionType === ActionKind.trace) return null;
    const object = this.#resolve(action.ObjectPathId);
    if (object === null) return null;
    const member = toMember(action.Name ?? "");
    switch (action.ActionType) {
      case ActionKind.instantiate:
        return identity(object, this.#context.references);
      case ActionKind.query:
      case ActionKind.queryAsJson:
        return project(object, selection(action.QueryInfo), action.QueryInfo, this.#context);
      case ActionKind.method:
        return this.#plain(this.#call(object, member, this.#arguments(action.ArgumentInfo)));
      case ActionKind.setProperty:
        return this.#set(
          object,
          toSetMember(action.Name ?? ""),
          this.#arguments(action.ArgumentInfo)[0]
        );
      case ActionKind.update:
        return this.#update(object, action.ObjectState ?? {});
      default:
        throw missing("request", `action ${action.ActionType}`);
    }
  }

  #arguments(info: ArgumentInfo | undefined): unknown[] {
    const place = (value: unknown, reference: unknown): unknown => {
      if (typeof reference === "number" && reference > 0) return this.#resolve(reference);
      if (Array.isArray(reference) && Array.isArray(value)) {
        return value.map((part, index) => place(part, reference[index]));
      }
      return value ?? undefined;
    };
    return (info?.Arguments ?? []).map((value, index) =>
      place(value, info?.ReferencedObjectPathIds?.[index])
    );
  }

  /** The object of a path; null for a null object, and for everything asked of one. */
  #resolve(id: number): HostObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.#body.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", `Unknown object path ${id}.`);
    const object = this.#follow(path);
    this.#resolved.set(id, object);
    return object;
  }

  #follow(path: ObjectPath): HostObject | null {
    const context = this.#context;
    switch (path.ObjectPathType) {
      case PathKind.global:
        return context.root;
      case PathKind.new: {
        const service = context.services[path.Name];
        if (!service) throw missing("new", path.Name);
        return service;
      }
      case PathKind.reference: {
        const kept = context.references.get(path.Name);
        if (!kept) {
          throw new HostError(
            "InvalidReference",
            "This reference is not valid for the current operation."
          );
        }
        return kept;
      }
      case PathKind.null:
        return null;
      default:
        return this.#followFromParent(path);
    }
  }

  #followFromParent(path: ObjectPath): HostObject | null {
    const parent = path.ParentObjectPathId ? this.#resolve(path.ParentObjectPathId) : null;
    if (parent === null) return null;
    const member = toMember(path.Name);
    const found =
      path.ObjectPathType === PathKind.property
        ? this.#navigate(parent, member)
        : this.#call(
            parent,
            path.ObjectPathType === PathKind.indexer ? "getItem" : member,
            this.#arguments(path.ArgumentInfo)
          );
    if (found === null || found instanceof HostObject) return found;
    throw new HostError("GeneralException", `${parent.typeName}.${member} gave no object.`);
  }

  #navigate(object: HostObject, member: string): unknown {
    if (object instanceof PropertyBag) return object.child(member);
    const descriptor = publicMember(object, member);
    if (!descriptor?.get) throw missing(object.typeName, member);
    return located(object, member, () => descriptor.get?.call(object) as unknown);
  }

  #call(object: HostObject, member: string, args: unknown[]): unknown {
    const { references } = this.#context;
    if (member === "_KeepReference") return void references.keep(object);
    if (member === "_RemoveReference") return void references.release(args[0]);
    if (object instanceof PropertyBag && object.keepsCall(member)) {
      return object.write(member, args);
    }
    const method = publicMember(object, member)?.value as unknown;
    if (typeof method !== "function") {
      // Handlers are told of every event; registering needs nothing of us but that it is raised.
      const registration = member.replace(/^_Unr/, "_R");
      if (this.#context.hooks.isRaised(object.typeName, registration)) return undefined;
      throw missing(object.typeName, `${member}()`);
    }
    return located(object, member, () => Reflect.apply(method, object, args) as unknown);
  }

  #set(object: HostObject, member: string, value: unknown): null {
    if (object instanceof PropertyBag) {
      object.write(member, value);
      return null;
    }
    const descriptor = publicMember(object, member);
    if (!descriptor?.set) throw missing(object.typeName, `${member}=`);
    located(object, member, () => descriptor.set?.call(object, value));
    return null;
  }

  #update(object: HostObject, state: Readonly<Record<string, unknown>>): null {
    for (const [wireName, value] of Object.entries(state)) {
      const member = toMember(wireName);
      const nested = typeof value === "object" && value !== null && !Array.isArray(value);
      if (nested) {
        const child = this.#navigate(object, member);
        if (child instanceof HostObject) this.#update(child, value as Record<string, unknown>);
      } else {
        this.#set(object, member, value);
      }
    }
    return null;
  }

  #plain(value: unknown): unknown {
    return value instanceof HostObject ? identity(value, this.#context.references) : value;
  }
}

/** Runs a member and names it in the error it may throw. */
function located<T>(object: HostObject, member: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof HostError && !error.location) {
      error.location = `${object.typeName}.${member}`;
    }
    throw error;
  }
}

function describe(error: unknown, index: number): NonNullable<ResponseBody["Error"]> {
  const known =
    error instanceof HostError
      ? error
      : new HostError(
          "GeneralException",
          `Error inside the host: ${error instanceof Error ? error.stack : String(error)}`
        );
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    HttpStatusCode: known.httpStatus,
    ActionIndex: index,
  };
}
