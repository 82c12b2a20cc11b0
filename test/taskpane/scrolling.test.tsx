import { fireEvent, screen } from "@testing-library/react";
import { openPane } from "./paneDriver";
import { STATES } from "./states";

it("a page begins at its top, and a tab stands where it was left", async () => {
  const pane = await openPane(STATES.written());
  const main = screen.getByRole("main");
  const scrollTo = (top: number) => {
    main.scrollTop = top;
    fireEvent.scroll(main);
  };
  await pane.tab("result");
  scrollTo(300);
  await pane.press("Hva om …");
  expect(main.scrollTop).toBe(0);
  scrollTo(120);
  await pane.press("Tilbake til Resultat");
  expect(main.scrollTop).toBe(300);
  await pane.tab("allocate");
  expect(main.scrollTop).toBe(0);
  await pane.tab("result");
  expect(main.scrollTop).toBe(300);
  await pane.press("Hva om …");
  expect(main.scrollTop).toBe(0);
});
