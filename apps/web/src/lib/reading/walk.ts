/** Sets the focus where a person goes on; a heading takes it only when it is told to. */
export function focusOn(there: HTMLElement, block: ScrollLogicalPosition): void {
  if (there.tabIndex < 0 && !there.hasAttribute('tabindex')) there.tabIndex = -1;
  there.focus({ preventScroll: true });
  there.scrollIntoView({ block });
}

/** The id of the first doubt after where the focus is; from the last, or from elsewhere, the first of all. */
export function nextOf(ids: readonly string[], focused: Element | null, within: Element): string | undefined {
  const all = ids.flatMap((id) => document.getElementById(id) ?? []);
  if (!focused || !within.contains(focused)) return all[0]?.id;
  const isAfter = (one: Element) => focused.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
  return (all.find(isAfter) ?? all[0])?.id;
}

/** The document is one stop of the Tab key: this is its piece. */
export function firstStop(sheets: Element): void {
  sheets.querySelector('a')?.setAttribute('tabindex', '0');
}

/** Goes from one piece of the document to the next or the one before. */
export function stepFrom(piece: Element, sheets: Element, by: 1 | -1): void {
  const pieces = [...sheets.querySelectorAll<SVGElement | HTMLElement>('a')];
  const to = pieces[pieces.indexOf(piece as HTMLElement) + by];
  if (!to) return;
  piece.setAttribute('tabindex', '-1');
  to.setAttribute('tabindex', '0');
  to.focus();
}

/** What a key on the page asks for, where nothing is being typed. */
export function askedBy({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent) {
  if (!(target instanceof Element) || ctrlKey || metaKey || altKey) return undefined;
  if (target.closest('input, textarea, select')) return undefined;
  if (key === 'n') return { next: true } as const;
  const piece = target.closest('.sheets a');
  if (!piece || (key !== 'ArrowDown' && key !== 'ArrowUp')) return undefined;
  return { piece, by: key === 'ArrowDown' ? 1 : -1 } as const;
}

type Asked = { edit: string } | { close: true } | { to: string };

/** What a press on a link means where both sides are at hand: correct this, close, or go there. */
export function linkAsks(event: MouseEvent): Asked | undefined {
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return undefined;
  const href = link.getAttribute('href') ?? '';
  const edit = link.dataset.edit ?? /^\?edit=(line-\d+)/.exec(href)?.[1];
  if (link.dataset.close !== undefined) return { close: true };
  if (edit) return { edit };
  return href.startsWith('#') ? { to: href.slice(1) } : undefined;
}
