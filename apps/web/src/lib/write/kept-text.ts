/** Text that is not saved yet, with the saved text it began from. */
export interface Unsaved {
  text: string;
  from: string;
  /** ISO instant. */
  at: string;
}

/** Holds what is not saved in the browser itself, so that a reload or a crash loses nothing. */
export class KeptText {
  private readonly key: string;

  constructor(
    briefId: string,
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
    private readonly now: () => string = () => new Date().toISOString(),
  ) {
    this.key = `throughline.draft.${briefId}`;
  }

  /** Best effort: a browser may have no room, and the text is still in the page. */
  keep({ text, from }: Omit<Unsaved, 'at'>): void {
    try {
      this.storage.setItem(this.key, JSON.stringify({ text, from, at: this.now() }));
    } catch {
      this.drop();
    }
  }

  drop(): void {
    this.storage.removeItem(this.key);
  }

  /** What an earlier sitting left; nothing where it is what is saved. */
  left(saved: string): Unsaved | undefined {
    try {
      const left = JSON.parse(this.storage.getItem(this.key) ?? 'null') as Unsaved | null;
      return left && typeof left.text === 'string' && left.text !== saved ? left : undefined;
    } catch {
      return undefined;
    }
  }
}
