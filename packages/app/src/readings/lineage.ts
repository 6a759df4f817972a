import type { Repositories, StoredDocument } from '../ports.ts';

type Listed = Omit<StoredDocument, 'bytes' | 'reading'>;

/** Why a résumé that comes in is taken as a version of one that is there. */
export interface Joined {
  because: 'asked' | 'same-file' | 'e-mail' | 'name';
  /** The newest version that was there, by its id and the name of its file. */
  with: string;
  name: string;
}

/** Who a résumé says it is of. */
export interface Person {
  person?: string | undefined;
  email?: string | undefined;
}

/**
 * The résumé that a newly read one is a version of: the one with the same e-mail address, else the one with the
 * same name where no address says otherwise. Where two answer, neither is taken: that is for the person to say.
 */
export function versionBy(
  listed: readonly Listed[],
  { person, email }: Person,
  sample: boolean,
): { lineageId: string; joined: Joined } | undefined {
  const known = listed.filter((one) => one.lineageId !== undefined && one.sample === sample);
  const byEmail = known.filter(({ overview }) => email !== undefined && same(overview?.email, email));
  if (byEmail.length > 0) return only(byEmail, 'e-mail');
  const contradicted = new Set(
    known
      .filter(({ overview }) => email !== undefined && overview?.email !== undefined)
      .map((one) => one.lineageId),
  );
  const byName = known.filter(
    ({ overview, lineageId }) =>
      person !== undefined && same(overview?.person, person) && !contradicted.has(lineageId),
  );
  return only(byName, 'name');
}

/** `found` is newest first. */
function only(found: Listed[], because: Joined['because']) {
  const [newest] = found;
  if (!newest || found.some(({ lineageId }) => lineageId !== newest.lineageId)) return undefined;
  return { lineageId: newest.lineageId!, joined: { because, with: newest.id, name: newest.name } };
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();

const same = (a: string | undefined, b: string): boolean => a !== undefined && fold(a) === fold(b);

/** Takes a version into a résumé, with what was said in it; and with all that was said where no other is left. */
export async function joinLineage(
  { documents, corrections, ledgerEntries, writings }: Repositories,
  { id, lineageId }: Pick<StoredDocument, 'id' | 'lineageId'>,
  into: string,
): Promise<void> {
  await documents.update(id, { lineageId: into });
  if (!lineageId || lineageId === into) return;
  const said = await corrections.of(lineageId);
  const isLast = (await documents.versions(lineageId)).length === 0;
  await corrections.move(idsOf(isLast ? said : said.filter(({ documentId }) => documentId === id)), into);
  if (!isLast) return;
  await ledgerEntries.move(lineageId, into);
  await writings.move(lineageId, into);
  const there = new Set((await documents.sources(into)).map(({ sha256 }) => sha256));
  for (const source of await documents.sources(lineageId))
    if (there.has(source.sha256)) await documents.remove(source.id);
    else await documents.update(source.id, { lineageId: into });
}

export const idsOf = (corrections: { id: string }[]): string[] => corrections.map(({ id }) => id);
