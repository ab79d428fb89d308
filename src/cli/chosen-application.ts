import { type ApplicationMatch, applicationNames, findApplications } from "../dictionary/find-applications.ts";
import type { DictionaryModule } from "../dictionary/module.ts";
import { nearNames } from "../near-names.ts";
import { Failure } from "./failure.ts";

/** The applications that `--app` names. @throws Failure with near names when there are none. */
export function chosenApplications(modules: readonly DictionaryModule[], text: string): ApplicationMatch[] {
  const found = findApplications(modules, text);
  if (found.length > 0) return found;
  const near = nearNames(text, applicationNames(modules)).slice(0, 3);
  throw new Failure(
    `--app ${text} is no application; ${near.length > 0 ? `did you mean ${near.join(" or ")}?` : "give gy, gx, s6a, … or an id"}`,
  );
}
