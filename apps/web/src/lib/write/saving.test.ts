import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KeptText } from './kept-text.ts';
import { type Answer, type SaveState, Saving } from './saving.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const BEGUN = '# Ada\n- one\n- two';

/** A desk with a text on it and a server that answers as it is told. */
function desk(answer: (sent: { text: string; base: number; from: string }) => Answer) {
  const held = { text: BEGUN };
  const states: SaveState[] = [];
  const store = new Map<string, string>();
  const storage = {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
    removeItem: (key: string) => void store.delete(key),
  };
  const kept = new KeptText('b1', storage, () => '2026-05-01T10:00:00.000Z');
  const sent: { text: string; base: number; from: string }[] = [];
  const put = (text: string) => {
    held.text = text;
  };
  const saving = new Saving(
    { text: BEGUN, revision: 3 },
    { text: () => held.text, put },
    async (draft) => {
      sent.push(draft);
      return answer(draft);
    },
    kept,
    (state) => states.push(state),
  );
  const type = (text: string) => {
    held.text = text;
    saving.changed();
  };
  return { held, states, kept, sent, saving, type };
}

const saved = (text: string, revision: number, merged = false): Answer => ({
  ok: true,
  value: { text, revision, merged, savedAt: '2026-05-01T10:00:01.000Z' },
});

describe('saving a draft', () => {
  it('waits until nothing was typed for a while, and holds the text until then', async () => {
    const { type, sent, states, kept } = desk(({ text }) => saved(text, 4));
    type('# Ada\n- one!');
    type('# Ada\n- one!!');
    expect(sent).toEqual([]);
    expect(kept.left(BEGUN)?.text).toBe('# Ada\n- one!!');
    await vi.advanceTimersByTimeAsync(3000);
    expect(sent).toEqual([{ text: '# Ada\n- one!!', base: 3, from: BEGUN }]);
    expect(states.at(-1)).toEqual({ kind: 'clean', at: '2026-05-01T10:00:01.000Z' });
    expect(kept.left(BEGUN)).toBeUndefined();
  });

  it('takes in what another window saved, and what was typed while it was on its way', async () => {
    const { type, held, saving, states } = desk(({ text }) => {
      held.text = `${text}\n- typed meanwhile`;
      return saved(text.replace('- one', '- theirs'), 5, true);
    });
    type('# Ada\n- one\n- mine');
    const saving1 = saving.save();
    await saving1;
    expect(held.text).toBe('# Ada\n- theirs\n- mine\n- typed meanwhile');
    expect(states.at(-1)).toEqual({ kind: 'changed' });
  });

  it('shows both texts where they meet, saves neither, and takes the one that is chosen', async () => {
    const theirs = { text: '# Ada\n- theirs\n- two', revision: 7 };
    const { type, held, saving, states, sent } = desk(({ base, text }) =>
      base === 7 ? saved(text, 8) : { ok: false, problem: { message: 'elsewhere', hint: 'look' }, theirs },
    );
    type('# Ada\n- mine\n- two');
    await saving.save();
    expect(states.at(-1)).toEqual({ kind: 'conflict', theirs: theirs.text });
    expect(held.text).toBe('# Ada\n- mine\n- two');
    await saving.save();
    expect(sent).toHaveLength(1);
    await saving.keepMine();
    expect(sent[1]).toEqual({ text: '# Ada\n- mine\n- two', base: 7, from: theirs.text });
    expect(states.at(-1)).toMatchObject({ kind: 'clean' });
  });

  it('puts the other text in, where that is chosen', async () => {
    const theirs = { text: '# Ada\n- theirs\n- two', revision: 7 };
    const { type, held, saving } = desk(() => ({ ok: false, problem: { message: 'm', hint: 'h' }, theirs }));
    type('# Ada\n- mine\n- two');
    await saving.save();
    saving.takeTheirs();
    expect(held.text).toBe(theirs.text);
  });

  it('says what went wrong and keeps the text', async () => {
    const { type, states, saving, kept } = desk(() => {
      throw new Error('no server');
    });
    type('# Ada\n- kept');
    await saving.save();
    expect(states.at(-1)).toMatchObject({ kind: 'failed', message: 'Throughline cannot be reached.' });
    expect(kept.left(BEGUN)?.text).toBe('# Ada\n- kept');
  });

  it('takes up what an earlier sitting left, beside what was saved since', () => {
    const { held, saving } = desk(({ text }) => saved(text, 4));
    saving.takeUp({ text: '# Ada\n- one\n- two\n- left', from: '# Ada\n- zero\n- two' });
    expect(held.text).toBe('# Ada\n- one\n- two\n- left');
  });
});
