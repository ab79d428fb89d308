/** `true` when exactly these attributes must be given, else a type that `true` does not fit. */
export type Requires<T, Keys extends string> = [RequiredKeys<T>] extends [Keys]
  ? [Keys] extends [RequiredKeys<T>]
    ? true
    : { readonly missing: Exclude<Keys, RequiredKeys<T>> }
  : { readonly surplus: Exclude<RequiredKeys<T>, Keys> };

type RequiredKeys<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? never : Key }[keyof T];
