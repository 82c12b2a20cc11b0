const httpStatus: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  GeneralException: 500,
  NotImplemented: 501,
};

/** An error that the add-in receives as OfficeExtension.Error, by its documented code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** `Class.member`; filled in by the interpreter where it is left out. */
    public location = ""
  ) {
    super(message);
  }

  get httpStatus(): number {
    return httpStatus[this.code] ?? 400;
  }
}

export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format."
): HostError => new HostError("InvalidArgument", message);

export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.");

export const itemAlreadyExists = (): HostError =>
  new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");

export const invalidReference = (): HostError =>
  new HostError("InvalidReference", "This reference is not valid for the current operation.");

export const invalidOperation = (message: string): HostError =>
  new HostError("InvalidOperation", message);

export const NOT_IMPLEMENTED = "NotImplemented";
/** A member that Excel has and this host has not: loud, by name, and counted. */
export const notImplemented = (member: string): HostError =>
  new HostError(NOT_IMPLEMENTED, `${member} is not implemented by this host.`, member);
export const missing = (typeName: string, member: string): HostError =>
  notImplemented(`${typeName}.${member}`);
