import { type Element, elementError } from "./xml.ts";

/** The children of a name. */
export function childrenOf(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}

/** The element and everything below it, in the order of the text. */
export function descendants(element: Element): Element[] {
  const all: Element[] = [];
  const open = [element];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    all.push(next);
    open.push(...next.children.toReversed());
  }
  return all;
}

/**
 * An attribute's value.
 * @throws DictionaryError when it is missing and nothing stands in for it.
 */
export function attribute(element: Element, name: string, otherwise?: string): string {
  const value = element.attributes.get(name) ?? otherwise;
  if (value === undefined) throw elementError(element, `<${element.name}> needs an attribute ${name}`);
  return value;
}

/**
 * An attribute that is a whole number.
 * @throws DictionaryError when it is missing or none.
 */
export function numberOf(element: Element, name: string): number {
  const text = attribute(element, name);
  const value = wholeNumber(text);
  if (value === undefined) throw elementError(element, `${name} is to be a whole number, not ${text}`);
  return value;
}

/** A whole number as text, decimal or behind 0x; undefined for all else. */
export function wholeNumber(text: string): number | undefined {
  return /^\s*(0[xX][0-9a-fA-F]{1,8}|-?[0-9]{1,10})\s*$/.test(text) ? Number(text) : undefined;
}
