import { bitNames, bitsOf } from "./bits.ts";
import { FEATURE_NAMES } from "./feature-names.ts";
import { refusal } from "./refusal.ts";

/** An application whose features have names here. */
export type FeaturesApplication = keyof typeof FEATURE_NAMES;

/** The name of a feature of an application, as its specification spells it. */
export type FeatureName<Application extends FeaturesApplication> = Exclude<
  (typeof FEATURE_NAMES)[Application]["lists"][number][number],
  ""
>;

/** A value of the AVP Supported-Features (TS 29.229 §6.3.29). */
export interface SupportedFeaturesValue {
  readonly vendorId: number;
  readonly featureListId: number;
  readonly featureList: number;
}

/**
 * The values for Supported-Features with these features: one for each list that has any.
 * `supportedFeatures("S6a", ["Trace", "SMS in MME"])` gives two.
 * @throws DiameterError `invalid-argument` for an unknown application or feature; the text lists what there is.
 */
export function supportedFeatures<Application extends FeaturesApplication>(
  application: Application,
  features: readonly FeatureName<Application>[],
): SupportedFeaturesValue[] {
  const lists = listsOf(application);
  const unknown = features.find((feature) => !lists.some((list) => (list as readonly string[]).includes(feature)));
  if (unknown !== undefined || (features as readonly string[]).includes("")) {
    const known = lists.flat().filter((name) => name !== "");
    throw refusal(`A feature of ${application} is one of ${known.join(", ")}`, unknown ?? "");
  }
  return lists.flatMap((list, index) => {
    const wanted = features.filter((feature) => (list as readonly string[]).includes(feature));
    if (wanted.length === 0) return [];
    return { vendorId: TGPP, featureListId: index + 1, featureList: bitsOf(application, list, wanted) };
  });
}

/**
 * The names of all features in values of Supported-Features that were received; `list 3 bit 17` for one without a name. Values of other
 * vendors are left out.
 * @throws DiameterError `invalid-argument` for an unknown application.
 */
export function featureNames<Application extends FeaturesApplication>(
  application: Application,
  values: readonly SupportedFeaturesValue[] | undefined,
): (FeatureName<Application> | `list ${number} bit ${number}`)[] {
  const lists = listsOf(application);
  return (values ?? [])
    .filter(({ vendorId }) => vendorId === TGPP)
    .flatMap(({ featureListId, featureList }) =>
      bitNames("Feature-List", lists[featureListId - 1] ?? [], featureList).map((name) =>
        name.startsWith("bit ") ? `list ${featureListId} ${name}` : name,
      ),
    ) as (FeatureName<Application> | `list ${number} bit ${number}`)[];
}

/** The names of the bits of a list, by the application's id; undefined for a list that has no names here. */
export function featureListNames(applicationId: number, featureListId: number): readonly string[] | undefined {
  const application = Object.values(FEATURE_NAMES).find(({ id }) => id === applicationId);
  return (application?.lists as readonly (readonly string[])[] | undefined)?.[featureListId - 1];
}

const TGPP = 10415;

function listsOf(application: FeaturesApplication): readonly (readonly string[])[] {
  if (!Object.hasOwn(FEATURE_NAMES, application))
    throw refusal(`An application with named features is one of ${Object.keys(FEATURE_NAMES).join(", ")}`, application);
  return FEATURE_NAMES[application].lists;
}
