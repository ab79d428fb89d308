/** How the octets of a large hostile input are built. */
export interface Recipe {
  readonly parts: readonly RecipePart[];
  readonly fixMessageLength?: boolean;
}

interface RecipePart {
  readonly hex?: string;
  readonly repeat?: { readonly hex: string; readonly times: number };
  readonly repeatMessage?: { readonly hex: string; readonly times: number; readonly incrementIdentifiers?: boolean };
  readonly nest?: { readonly code: number; readonly flags: number; readonly depth: number; readonly innerHex: string };
  readonly group?: { readonly code: number; readonly flags: number; readonly parts: readonly RecipePart[] };
  readonly avpFill?: {
    readonly code: number;
    readonly flags: number;
    readonly dataLength?: number;
    readonly totalMessageLength?: number;
  };
}

/** The octets of a recipe. */
export function expandRecipe(recipe: Recipe): Buffer {
  let octets = Buffer.alloc(0);
  for (const part of recipe.parts) octets = Buffer.concat([octets, expandPart(part, octets.length)]);
  if (recipe.fixMessageLength) octets.writeUIntBE(octets.length, 1, 3);
  return octets;
}

function expandPart(part: RecipePart, before: number): Buffer {
  if (part.hex !== undefined) return Buffer.from(part.hex, "hex");
  if (part.repeat !== undefined) return repeated(Buffer.from(part.repeat.hex, "hex"), part.repeat.times);
  if (part.repeatMessage !== undefined) return repeatedMessage(part.repeatMessage);
  if (part.nest !== undefined) return nested(part.nest);
  if (part.group !== undefined)
    return avp(part.group, Buffer.concat(part.group.parts.map((inner) => expandPart(inner, 0))));
  if (part.avpFill !== undefined) {
    const { dataLength, totalMessageLength } = part.avpFill;
    return avp(part.avpFill, Buffer.alloc(dataLength ?? (totalMessageLength as number) - before - 8));
  }
  throw new Error(`A recipe has an unknown part: ${JSON.stringify(part)}`);
}

function repeated(unit: Buffer, times: number): Buffer {
  return Buffer.alloc(unit.length * times, unit);
}

function repeatedMessage({ hex, times, incrementIdentifiers }: NonNullable<RecipePart["repeatMessage"]>): Buffer {
  const unit = Buffer.from(hex, "hex");
  const all = repeated(unit, times);
  if (!incrementIdentifiers) return all;
  for (let index = 0; index < times; index++) {
    for (const field of [12, 16])
      all.writeUInt32BE((unit.readUInt32BE(field) + index) >>> 0, index * unit.length + field);
  }
  return all;
}

function nested({ code, flags, depth, innerHex }: NonNullable<RecipePart["nest"]>): Buffer {
  const inner = Buffer.from(innerHex, "hex");
  const all = Buffer.alloc(depth * 8 + inner.length);
  for (let level = 0; level < depth; level++)
    writeHeader(all, level * 8, { code, flags, length: all.length - level * 8 });
  inner.copy(all, depth * 8);
  return all;
}

function avp(head: { readonly code: number; readonly flags: number }, data: Buffer): Buffer {
  const octets = Buffer.alloc(8 + Math.ceil(data.length / 4) * 4);
  writeHeader(octets, 0, { ...head, length: 8 + data.length });
  data.copy(octets, 8);
  return octets;
}

function writeHeader(octets: Buffer, offset: number, head: { code: number; flags: number; length: number }): void {
  octets.writeUInt32BE(head.code, offset);
  octets.writeUInt32BE(((head.flags << 24) | head.length) >>> 0, offset + 4);
}
