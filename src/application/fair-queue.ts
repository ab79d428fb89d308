/** The place of an item in a {@link FairQueue}; belongs to the queue. */
export interface QueuePlace<Item> {
  readonly item: Item;
  /** Undefined when it waits no more. */
  line: Line<Item> | undefined;
  previous: QueuePlace<Item> | undefined;
  next: QueuePlace<Item> | undefined;
}

/** The items of one owner. */
interface Line<Item> {
  readonly owner: string;
  length: number;
  first: QueuePlace<Item> | undefined;
  last: QueuePlace<Item> | undefined;
  /** The lines before and behind it in the ring of turns. */
  before: Line<Item>;
  behind: Line<Item>;
}

/**
 * Items that wait in lines, one for each owner. The lines are served in turn, so that no owner waits longer because another one has
 * sent more; the owner with most items loses first. All operations take the same time however many items wait.
 */
export class FairQueue<Item> {
  readonly #lines = new Map<string, Line<Item>>();
  /** The lines of each length. */
  readonly #byLength = new Map<number, Set<Line<Item>>>();
  /** The line that is served next. */
  #turn: Line<Item> | undefined;
  #longest = 0;
  #size = 0;

  /** Items over all lines. */
  get size(): number {
    return this.#size;
  }

  /** How many items wait in the longest line. */
  get longest(): number {
    return this.#longest;
  }

  lengthOf(owner: string): number {
    return this.#lines.get(owner)?.length ?? 0;
  }

  /** Puts an item at the end of its owner's line. */
  add(owner: string, item: Item): QueuePlace<Item> {
    const line = this.#lines.get(owner) ?? this.#open(owner);
    const place: QueuePlace<Item> = { item, line, previous: line.last, next: undefined };
    if (line.last === undefined) line.first = place;
    else line.last.next = place;
    line.last = place;
    this.#size++;
    this.#setLength(line, line.length + 1);
    return place;
  }

  /** Takes the first item of the line whose turn it is. */
  takeNext(): Item | undefined {
    const line = this.#turn;
    if (line === undefined) return undefined;
    this.#turn = line.behind;
    return this.#take(line.first as QueuePlace<Item>);
  }

  /** Takes the last item of the longest line. */
  takeLastOfLongest(): Item | undefined {
    const [line] = this.#byLength.get(this.#longest) ?? [];
    return line === undefined ? undefined : this.#take(line.last as QueuePlace<Item>);
  }

  /** Takes an item out of its place; one that waits no more is ignored. */
  remove(place: QueuePlace<Item>): void {
    if (place.line !== undefined) this.#take(place);
  }

  #take(place: QueuePlace<Item>): Item {
    const line = place.line as Line<Item>;
    const { previous, next } = place;
    if (previous === undefined) line.first = next;
    else previous.next = next;
    if (next === undefined) line.last = previous;
    else next.previous = previous;
    place.line = undefined;
    place.previous = undefined;
    place.next = undefined;
    this.#size--;
    this.#setLength(line, line.length - 1);
    if (line.length === 0) this.#close(line);
    return place.item;
  }

  /** A new line is served after all others. */
  #open(owner: string): Line<Item> {
    const line = { owner, length: 0, first: undefined, last: undefined } as Partial<Line<Item>> as Line<Item>;
    const turn = this.#turn ?? line;
    line.behind = turn;
    line.before = turn.before ?? line;
    line.before.behind = line;
    turn.before = line;
    this.#turn = turn;
    this.#lines.set(owner, line);
    return line;
  }

  #close(line: Line<Item>): void {
    this.#lines.delete(line.owner);
    line.before.behind = line.behind;
    line.behind.before = line.before;
    if (this.#turn === line) this.#turn = line.behind === line ? undefined : line.behind;
  }

  /** A line grows and shrinks by one, so the longest is found by steps of one, too. */
  #setLength(line: Line<Item>, length: number): void {
    const left = this.#byLength.get(line.length);
    left?.delete(line);
    if (left?.size === 0) this.#byLength.delete(line.length);
    line.length = length;
    if (length > 0) {
      const alike = this.#byLength.get(length);
      if (alike === undefined) this.#byLength.set(length, new Set([line]));
      else alike.add(line);
    }
    if (length > this.#longest) this.#longest = length;
    else if (!this.#byLength.has(this.#longest)) this.#longest--;
  }
}
