import { error, type ManifestProblem } from "./ManifestProblem";
import { descendants } from "./xml";

/** Longer ids are refused by Office. */
const LONGEST_ID = 32;

function ids(app: Element): string[] {
  return descendants(app, "Resources")
    .flatMap((resources) =>
      ["Image", "Url", "String"].flatMap((kind) => descendants(resources, kind))
    )
    .map((resource) => resource.getAttribute("id") ?? "");
}

/** Every resource that is referred to exists once, and every one that exists is referred to. */
export function checkResources(app: Element): ManifestProblem[] {
  const defined = ids(app);
  const used = new Set(
    descendants(app, "*").flatMap((element) => element.getAttribute("resid") ?? [])
  );
  return [
    ...[...used]
      .filter((id) => !defined.includes(id))
      .map((id) => error(`There is no resource ${id}.`)),
    ...defined.filter((id) => !used.has(id)).map((id) => error(`Nothing uses the resource ${id}.`)),
    ...defined
      .filter((id, index) => defined.indexOf(id) !== index)
      .map((id) => error(`The resource ${id} is there twice.`)),
    ...defined
      .filter((id) => id.length > LONGEST_ID)
      .map((id) => error(`The resource id ${id} is longer than ${LONGEST_ID} characters.`)),
  ];
}
