/** The latest partners of a party that are looked at: more would cost time and change little. */
const MOST_PARTNERS = 200;

/** Who has dealt with whom, and how often. */
export class Partners {
  readonly #ofBuyer = new Map<string, Map<string, number>>();
  readonly #ofSupplier = new Map<string, Map<string, number>>();
  /** Partners in common of two parties on one side; emptied by every new contract. */
  readonly #shared = new Map<string, number>();

  add(supplierId: string, buyerId: string): void {
    this.#shared.clear();
    for (const [side, from, to] of [[this.#ofBuyer, buyerId, supplierId], [this.#ofSupplier, supplierId, buyerId]] as const) {
      let partners = side.get(from);
      if (!partners) side.set(from, (partners = new Map()));
      const times = partners.get(to) ?? 0;
      // Put at the end: the map keeps the order of the latest contract.
      partners.delete(to);
      partners.set(to, times + 1);
    }
  }

  /** Contracts between the two. */
  contracts(supplierId: string, buyerId: string): number {
    return this.#ofSupplier.get(supplierId)?.get(buyerId) ?? 0;
  }

  /**
   * Ways from the supplier to the buyer over one former partner of each (supplier - its buyer - that buyer's supplier -
   * buyer), and how many were to be expected if partners were drawn by chance. Contracts between the two do not count.
   */
  common(supplierId: string, buyerId: string): { readonly found: number; readonly expected: number } {
    const own = this.#ofSupplier.get(supplierId);
    const theirs = this.#ofBuyer.get(buyerId);
    if (!own || !theirs) return { found: 0, expected: 0 };
    // Walked from the side with fewer partners; both give the same count.
    const [near, self, side, across] = own.size <= theirs.size ? [own, buyerId, this.#ofBuyer, this.#ofSupplier] : [theirs, supplierId, this.#ofSupplier, this.#ofBuyer];
    const met = own.has(buyerId) ? 1 : 0;
    let found = 0;
    let expected = 0;
    for (const other of latest(near)) {
      if (other === self) continue;
      found += Math.max(0, this.#sharedBy(side, self, other) - met);
      expected += (Math.min(MOST_PARTNERS, side.get(self)!.size) * Math.min(MOST_PARTNERS, side.get(other)!.size)) / across.size;
    }
    return { found, expected };
  }

  #sharedBy(side: ReadonlyMap<string, ReadonlyMap<string, number>>, a: string, b: string): number {
    const [first, second] = a < b ? [a, b] : [b, a];
    const key = `${side === this.#ofBuyer ? 'b' : 's'}${first.length} ${first}${second}`;
    let shared = this.#shared.get(key);
    if (shared === undefined) {
      const [small, large] = side.get(a)!.size <= side.get(b)!.size ? [side.get(a)!, side.get(b)!] : [side.get(b)!, side.get(a)!];
      const reach = large.size > MOST_PARTNERS ? new Set(latest(large)) : large;
      shared = 0;
      for (const partner of latest(small)) if (reach.has(partner)) shared++;
      this.#shared.set(key, shared);
    }
    return shared;
  }
}

const latest = (partners: ReadonlyMap<string, number>): string[] => [...partners.keys()].slice(-MOST_PARTNERS);
