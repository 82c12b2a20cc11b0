export { COMMON_PARAMETERS } from "../engine";
export * from "./agreements";
export type { CustomScheme } from "./custom/customScheme";
// What makes, reads and writes schemes of one's own is imported from its file: a page loads it when it is asked for.
export { exampleMembers, type ExampleMember } from "./exampleMembers";
export * from "./municipalities";
export { findScheme, GENERAL_KEYS, SCHEMES, type SchemeId } from "./schemes";
