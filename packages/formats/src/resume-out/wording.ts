import { type JsonResume, SECTIONS, type Section } from '@throughline/core/document';

/** The few words that a page needs besides the person's own. */
export interface Wording {
  /** BCP 47. */
  lang: string;
  title: string;
  headings: Record<Exclude<Section, 'contact' | 'other'>, string>;
  present: string;
  courses: string;
  /** Month names; without them months are printed as numbers, as is usual in the language. */
  months?: readonly string[];
}

const HEADED = SECTIONS.filter((section) => section !== 'contact' && section !== 'other');

const wording = (
  lang: string,
  title: string,
  headings: string,
  present: string,
  courses: string,
  months?: string,
): Wording => ({
  lang,
  title,
  headings: Object.fromEntries(
    headings.split(', ').map((heading, at) => [HEADED[at], heading]),
  ) as Wording['headings'],
  present,
  courses,
  ...(months && { months: months.split(' ') }),
});

/** By the name that `languageOf` gives; any other language gets English headings, which software knows best. */
const WORDINGS: Record<string, Wording> = {
  English: wording(
    'en',
    'Résumé',
    'Summary, Experience, Education, Skills, Projects, Volunteering, Publications, Certificates, Awards, Languages, Interests, References',
    'Present',
    'Courses',
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  ),
  German: wording(
    'de',
    'Lebenslauf',
    'Profil, Berufserfahrung, Ausbildung, Kenntnisse, Projekte, Ehrenamt, Veröffentlichungen, Zertifikate, Auszeichnungen, Sprachen, Interessen, Referenzen',
    'heute',
    'Kurse',
  ),
  French: wording(
    'fr',
    'CV',
    'Profil, Expérience, Formation, Compétences, Projets, Bénévolat, Publications, Certifications, Distinctions, Langues, Loisirs, Références',
    'aujourd’hui',
    'Cours',
    'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  ),
  Spanish: wording(
    'es',
    'Currículum',
    'Perfil, Experiencia, Educación, Habilidades, Proyectos, Voluntariado, Publicaciones, Certificados, Premios, Idiomas, Intereses, Referencias',
    'actualidad',
    'Cursos',
    'ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.',
  ),
  Portuguese: wording(
    'pt',
    'Currículo',
    'Perfil, Experiência, Educação, Habilidades, Projetos, Voluntariado, Publicações, Certificados, Prêmios, Idiomas, Interesses, Referências',
    'atual',
    'Cursos',
    'jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.',
  ),
  Italian: wording(
    'it',
    'Curriculum',
    'Profilo, Esperienza, Istruzione, Competenze, Progetti, Volontariato, Pubblicazioni, Certificazioni, Premi, Lingue, Interessi, Referenze',
    'oggi',
    'Corsi',
    'gen. feb. mar. apr. mag. giu. lug. ago. set. ott. nov. dic.',
  ),
  Dutch: wording(
    'nl',
    'Curriculum vitae',
    'Profiel, Werkervaring, Opleiding, Vaardigheden, Projecten, Vrijwilligerswerk, Publicaties, Certificaten, Prijzen, Talen, Interesses, Referenties',
    'heden',
    'Cursussen',
    'jan. feb. mrt. apr. mei jun. jul. aug. sept. okt. nov. dec.',
  ),
  Swedish: wording(
    'sv',
    'CV',
    'Profil, Erfarenhet, Utbildning, Kompetenser, Projekt, Volontariat, Publikationer, Certifikat, Utmärkelser, Språk, Intressen, Referenser',
    'idag',
    'Kurser',
  ),
  Polish: wording(
    'pl',
    'CV',
    'Podsumowanie, Doświadczenie, Wykształcenie, Umiejętności, Projekty, Wolontariat, Publikacje, Certyfikaty, Nagrody, Języki, Zainteresowania, Referencje',
    'obecnie',
    'Kursy',
  ),
};

/** Function words of each language. */
const SAID: Record<string, string> = {
  English: 'the and of to in for with by from at on as an is that',
  German: 'und der die das von mit für auf im den dem zur zum bei durch',
  French: 'et le la les des du une pour dans avec sur au aux par de',
  Spanish: 'y el los las para con una del por al en la de',
  Portuguese: 'e o os as para com uma do da dos das no na ao de',
  Italian: 'e il gli di per con una del della nel dei delle al',
  Dutch: 'en het van een voor met op te aan bij naar door de',
  Swedish: 'och att det som för med av på till en ett från',
  Polish: 'i w na z do oraz dla przez się od po przy',
};
const ENOUGH = 3;

/**
 * The words for a résumé, in the language that most of it is written in.
 * *Why* by different words and not by how often: lines are short, and one “de” said ten times is still three languages'.
 */
export function wordingFor(resume: JsonResume): Wording {
  const words = new Set(
    proseOf(resume)
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
  const hits = Object.entries(SAID).map(([name, list]) => ({
    name,
    count: list.split(' ').filter((word) => words.has(word)).length,
  }));
  const best = hits.reduce((a, b) => (b.count > a.count ? b : a));
  return (best.count >= ENOUGH ? WORDINGS[best.name] : undefined) ?? WORDINGS.English!;
}

function proseOf({ basics, work = [], projects = [], volunteer = [] }: JsonResume): string {
  const entries = [...work, ...projects, ...volunteer] as { summary?: string; highlights?: string[] }[];
  return [basics?.summary, ...entries.flatMap(({ summary, highlights = [] }) => [summary, ...highlights])]
    .filter(Boolean)
    .join('\n');
}

/** `2021-03` as the language prints it; what is no date stays as it is. */
export function printedDate(date: string, { months }: Wording): string {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date) ?? [];
  if (!year || !month) return year ?? date;
  const name = months?.[Number(month) - 1];
  return name ? `${name} ${year}` : `${month}/${year}`;
}

/** `Mar 2021 – Present`. Both ends even where they print the same: one date alone would be taken for the beginning. */
export function printedSpan(
  { startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined },
  wording: Wording,
): string {
  const [start, end] = [startDate, endDate].map((date) => (date?.trim() ? printedDate(date, wording) : ''));
  if (!start) return end ?? '';
  return `${start} – ${end || wording.present}`;
}
