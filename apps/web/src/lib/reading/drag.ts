/** A line let go over an entry: after which other line of it, `null` for before all of them. */
export interface Drop {
  line: string;
  to: string;
  after: string | null | undefined;
}

/** How far a pointer goes before it is a drag, in pixels. */
const THRESHOLD = 6;
/** Near the edge of the window the page comes along. */
const EDGE = 70;

/**
 * Lines can be dragged to another entry, by mouse, pen or finger. What can be dragged carries `data-line` (by its
 * `.grip`, or with a mouse anywhere in the document); what takes it carries `data-taker`.
 * Why pointer events: the browser's own drag and drop knows no touch. The keyboard has “Move to …” instead.
 */
export function dragLines(root: HTMLElement, onDrop: (drop: Drop) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  root.addEventListener(
    'pointerdown',
    (event) => {
      const line = draggable(event);
      if (line) follow(event, line, onDrop);
    },
    { signal },
  );
  // Links of the document would be dragged as addresses.
  root.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
  return () => stop.abort();
}

function draggable(event: PointerEvent): Element | undefined {
  if (event.button !== 0 || !(event.target instanceof Element)) return undefined;
  const grip = event.target.closest('.grip')?.closest('[data-line]');
  if (grip) return grip;
  return event.pointerType === 'mouse' ? (event.target.closest('a[data-line]') ?? undefined) : undefined;
}

function follow(start: PointerEvent, source: Element, onDrop: (drop: Drop) => void): void {
  const stop = new AbortController();
  const { signal } = stop;
  let ghost: HTMLElement | undefined;
  let mark: { to: HTMLElement; after: HTMLElement | null | undefined } | undefined;

  const end = () => {
    stop.abort();
    ghost?.remove();
    source.classList.remove('dragged');
    clearMark();
  };
  const move = (event: PointerEvent) => {
    const far = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) >= THRESHOLD;
    if (!ghost && !far) return;
    event.preventDefault();
    ghost ??= lift(source);
    ghost.style.transform = `translate(${event.clientX + 12}px, ${event.clientY + 8}px)`;
    if (event.clientY < EDGE) scrollBy(0, -14);
    if (event.clientY > innerHeight - EDGE) scrollBy(0, 14);
    mark = markAt(event.clientX, event.clientY, source);
  };
  const up = () => {
    const wasDragged = ghost !== undefined;
    const found = mark;
    end();
    if (!wasDragged) return;
    // The click that ends a drag opens nothing.
    addEventListener('click', swallow, {
      capture: true,
      once: true,
      signal: AbortSignal.timeout(50),
    });
    const line = source.getAttribute('data-line');
    const to = found?.to.dataset.taker;
    if (line && to)
      onDrop({
        line,
        to,
        after: found?.after ? found.after.dataset.line : (found?.after as null | undefined),
      });
  };
  addEventListener('pointermove', move, { signal, passive: false });
  addEventListener('pointerup', up, { signal });
  addEventListener('pointercancel', end, { signal });
  addEventListener('keydown', (event) => event.key === 'Escape' && end(), { signal });
}

const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopPropagation();
};

/** The words under way, beside the pointer. */
function lift(source: Element): HTMLElement {
  const ghost = document.createElement('div');
  ghost.className = 'ghost';
  ghost.textContent = source.getAttribute('data-name') ?? source.textContent;
  document.body.append(ghost);
  source.classList.add('dragged');
  getSelection()?.removeAllRanges();
  return ghost;
}

const clearMark = () => {
  for (const one of document.querySelectorAll('.drop-in, .drop-after, .drop-before'))
    one.classList.remove('drop-in', 'drop-after', 'drop-before');
};

/** Shows where the line would go; nothing where it cannot. */
function markAt(x: number, y: number, source: Element) {
  clearMark();
  const to = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-taker]');
  if (!to) return undefined;
  to.classList.add('drop-in');
  const lines = [...to.querySelectorAll<HTMLElement>('.highlights > [data-line]')].filter(
    (one) => one !== source,
  );
  const above = lines.filter((one) => y > middle(one));
  const after = above.at(-1) ?? (lines.length > 0 ? null : undefined);
  if (after) after.classList.add('drop-after');
  else lines[0]?.classList.add('drop-before');
  return { to, after };
}

function middle(one: Element): number {
  const { top, height } = one.getBoundingClientRect();
  return top + height / 2;
}
