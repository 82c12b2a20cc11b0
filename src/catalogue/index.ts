export { COMMON_PARAMETERS } from "../engine";
export * from "./agreements";
export type { CustomScheme } from "./custom/customScheme";
export { makeScheme } from "./custom/makeScheme";
export { exportScheme, importScheme, type SchemeFileIssue } from "./custom/schemeFile";
export { exampleMembers, type ExampleMember } from "./exampleMembers";
export * from "./municipalities";
export { findScheme, SCHEMES, type SchemeId } from "./schemes";
