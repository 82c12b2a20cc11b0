import { customSchemeSchema } from "../../catalogue/custom/customSchemeSchema";
import { listSlice, valueItem } from "../memory/slice";

const MOST_SCHEMES = 1000;

export const schemesSlice = listSlice({
  item: valueItem(customSchemeSchema, ({ scheme }) => scheme.id),
  most: MOST_SCHEMES,
});
