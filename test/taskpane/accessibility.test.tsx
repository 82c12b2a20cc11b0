import { act } from "@testing-library/react";
import { axe } from "jest-axe";
import { openPane } from "./paneDriver";
import { STATES, type StateName } from "./states";

const names = Object.keys(STATES) as StateName[];

describe.each(["nb", "en"] as const)("for people who cannot see or point (%s)", (language) => {
  it.each(names)("the state %s has no violation that axe knows", async (name) => {
    const { container } = await openPane(STATES[name](), language);
    const { violations } = await act(() => axe(container));
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
