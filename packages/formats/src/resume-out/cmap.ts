/** The code points that a TrueType face has a glyph for, from its `cmap` (OpenType 1.9; formats 4 and 12). */
export function charactersOf(face: Buffer): Set<number> {
  const table = tableAt(face, 'cmap');
  const found = new Set<number>();
  for (let at = 0; at < face.readUInt16BE(table + 2); at++) {
    const record = table + 4 + at * 8;
    const [platform, start] = [face.readUInt16BE(record), table + face.readUInt32BE(record + 4)];
    if (platform !== 0 && platform !== 3) continue;
    const format = face.readUInt16BE(start);
    const ranges = format === 12 ? groups(face, start) : format === 4 ? segments(face, start) : [];
    for (const [first, last] of ranges)
      for (let point = first; point <= last; point++) if (point !== 0xffff) found.add(point);
  }
  return found;
}

type Range = readonly [first: number, last: number];

function tableAt(face: Buffer, tag: string): number {
  for (let at = 0; at < face.readUInt16BE(4); at++) {
    const record = 12 + at * 16;
    if (face.toString('latin1', record, record + 4) === tag) return face.readUInt32BE(record + 8);
  }
  throw new Error(`a face without a table “${tag}”`);
}

const groups = (face: Buffer, start: number): Range[] =>
  Array.from({ length: face.readUInt32BE(start + 12) }, (_, at) => {
    const group = start + 16 + at * 12;
    return [face.readUInt32BE(group), face.readUInt32BE(group + 4)] as const;
  });

function segments(face: Buffer, start: number): Range[] {
  const doubled = face.readUInt16BE(start + 6);
  return Array.from({ length: doubled / 2 }, (_, at) => [
    face.readUInt16BE(start + 16 + doubled + at * 2),
    face.readUInt16BE(start + 14 + at * 2),
  ]);
}
