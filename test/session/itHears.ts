import { EXCEL } from "../memory/memoryWorkbook";
import { tellsAtOnce } from "./openSession";

/** A promise that rests on what Excel tells of, or on automatic refresh: not every Excel allows for it. */
export const itHears = tellsAtOnce && !EXCEL.includes("office-js-1407") ? it : it.skip;
