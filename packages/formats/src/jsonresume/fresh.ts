type Bag = Record<string, unknown>;

const bag = (value: unknown): Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Bag) : {};
const history = (value: unknown): unknown => bag(value).history ?? value;

/** A résumé in FRESH, the format of HackMyResume. */
export const isFresh = (json: unknown): boolean =>
  /^FRESH/i.test(String(bag(bag(json).meta).format ?? '')) ||
  Array.isArray(bag(bag(json).employment).history);

/** Moves the parts of a FRESH résumé to where JSON Resume has them; names of fields are settled by the repair. */
export function fromFresh(json: unknown): unknown {
  const {
    name,
    info,
    contact,
    location,
    social,
    employment,
    education,
    skills,
    service,
    meta: _,
    ...rest
  } = bag(json);
  const { brief, label } = bag(info);
  const { email, phone, website } = bag(contact);
  const { sets, list } = bag(skills);
  return {
    ...rest,
    basics: { name, label, summary: brief, email, phone, url: website, location, profiles: social },
    work: history(employment),
    education: history(education),
    volunteer: history(service),
    skills: Array.isArray(sets) ? sets : (list ?? skills),
  };
}
