export { COMMON_PARAMETERS } from "../engine";
export * from "./agreements";
export { exampleMembers, type ExampleMember } from "./exampleMembers";
export * from "./municipalities";
export { findScheme, SCHEMES, type SchemeId } from "./schemes";
