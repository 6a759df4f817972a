/** A place with the way of working beside it, unless the place already says so. */
export function placeOf(places: readonly (string | undefined)[], working?: string): string | undefined {
  const named = [...new Set(places.flatMap((place) => (place?.trim() ? [place.trim()] : [])))].join('; ');
  const way = /remote|telecommut/i.test(working ?? '')
    ? 'remote'
    : /hybrid/i.test(working ?? '')
      ? 'hybrid'
      : '';
  if (!way || new RegExp(way, 'i').test(named)) return named || undefined;
  return named ? `${named} (${way})` : way === 'remote' ? 'Remote' : 'Hybrid';
}
