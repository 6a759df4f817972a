/**
 * Ties the two sides together: what is under the pointer or has the focus on one side is lit on the other, and the
 * document scrolls to it. `root` holds both sides, `sheets` is the part of the document that scrolls.
 * Why by class and not by state: a document has thousands of pieces, and two of them change.
 */
export function linkSides(root: HTMLElement, sheets: HTMLElement): () => void {
  let lit: Element[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const light = (from: Element | null) => {
    clearTimeout(waiting);
    for (const one of lit) one.classList.remove('lit');
    lit = from ? counterparts(root, from) : [];
    for (const one of lit) one.classList.add('lit');
  };
  const onOver = (event: Event) => {
    const from = tied(event.target);
    if (!from && lit.length === 0) return;
    light(from);
    // Only where the pointer rests: a document that jumps while one moves over the page is of no help.
    if (from && isField(from)) waiting = setTimeout(() => reveal(sheets, placeOf(lit)), 160);
  };
  const onFocus = (event: Event) => {
    const from = tied(event.target);
    light(from);
    if (from && isField(from)) reveal(sheets, placeOf(lit));
  };
  const stop = new AbortController();
  root.addEventListener('pointerover', onOver, { signal: stop.signal });
  root.addEventListener('pointerleave', () => light(null), { signal: stop.signal });
  root.addEventListener('focusin', onFocus, { signal: stop.signal });
  return () => {
    clearTimeout(waiting);
    stop.abort();
  };
}

const isField = (one: Element): boolean => one.hasAttribute('data-field');

const tied = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('[data-field], [data-of]') : null;

/** All that belongs to one field or piece, on both sides, itself among them. */
function counterparts(root: HTMLElement, from: Element): Element[] {
  const ids = isField(from) ? [from.id] : (from.getAttribute('data-of') ?? '').split(' ');
  return ids.flatMap((id) => {
    const own = document.getElementById(id);
    const pieces = root.querySelectorAll(`[data-of~="${CSS.escape(id)}"]`);
    return own ? [own, ...pieces] : [...pieces];
  });
}

const placeOf = (lit: readonly Element[]): Element | undefined =>
  lit.find((one) => one.hasAttribute('data-of'));

/** Brings a place into view inside its pane, and leaves the page where it is. */
export function reveal(pane: HTMLElement, place: Element | undefined): void {
  if (!place || pane.scrollHeight <= pane.clientHeight) return;
  const [own, all] = [place.getBoundingClientRect(), pane.getBoundingClientRect()];
  const margin = Math.min(48, all.height / 4);
  if (own.top >= all.top + margin && own.bottom <= all.bottom - margin) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  pane.scrollBy({ top: own.top - all.top - all.height / 3, behavior: calm ? 'auto' : 'smooth' });
}
