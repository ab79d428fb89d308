import type { ApplicationDefinition, AvpDefinition, CommandDefinition, CommandType, VendorDefinition } from "./definitions.ts";

export interface DictionaryModule {
  readonly avps: Iterable<AvpDefinition>;
  readonly commands: Iterable<CommandDefinition>;
}

export class Dictionary {
  #avps = new Map<number, Map<number, AvpDefinition>>();
  #names = new Map<string, AvpDefinition[]>();
  #commands = new Map<string, CommandDefinition>();
  #types = new Map<string, CommandType>();
  constructor(modules: readonly DictionaryModule[] = []) {
    for (const m of modules) {
      for (const a of m.avps) this.registerAvp(a);
      for (const c of m.commands) this.registerCommand(c);
    }
  }
  avp(code: number, vendorId = 0): AvpDefinition | undefined {
    return this.#avps.get(vendorId)?.get(code);
  }
  avpsNamed(name: string, vendorId?: number): readonly AvpDefinition[] {
    return (this.#names.get(name) ?? []).filter((a) => vendorId === undefined || a.vendorId === vendorId);
  }
  command(applicationId: number, code: number, isRequest: boolean): CommandDefinition | undefined {
    return this.#commands.get(`${applicationId}/${code}/${isRequest}`) ?? this.#commands.get(`0/${code}/${isRequest}`);
  }
  commandType(applicationId: number, code: number, isRequest: boolean): CommandType | undefined {
    return this.#types.get(`${applicationId}/${code}/${isRequest}`) ?? this.#types.get(`0/${code}/${isRequest}`);
  }
  registerAvp(avp: AvpDefinition): void {
    let v = this.#avps.get(avp.vendorId);
    if (!v) this.#avps.set(avp.vendorId, (v = new Map()));
    v.set(avp.code, avp);
    this.#names.set(avp.name, [...(this.#names.get(avp.name) ?? []), avp]);
  }
  registerCommand(c: CommandDefinition): void {
    this.#commands.set(`${c.applicationId}/${c.code}/${c.isRequest}`, c);
  }
  registerCommandType(t: CommandType): void {
    const c = t.definition;
    this.#types.set(`${c.applicationId}/${c.code}/${c.isRequest}`, t);
  }
  get commands(): Iterable<CommandDefinition> {
    return this.#commands.values();
  }
  vendor(_id: number): VendorDefinition | undefined {
    return undefined;
  }
  application(_id: number): ApplicationDefinition | undefined {
    return undefined;
  }
}
