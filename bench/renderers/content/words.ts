/** What sections are called, and the small words of a résumé, by language. */
const list = (text: string) => text.split('|');

export type Part =
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'projects'
  | 'certificates'
  | 'volunteer'
  | 'publications'
  | 'awards'
  | 'interests'
  | 'references'
  | 'contact';

const headings = (text: string) =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => line.split(':'))
      .map(([part, names]) => [part!.trim(), list(names!.trim())]),
  ) as Record<Part, string[]>;

interface Words {
  at: string;
  page: string;
  of: string;
  years: (count: number) => string;
  bornLabel: string;
  referencesText: string;
  headings: Record<Part, string[]>;
}

export const WORDS: Record<string, Words> = {
  en: {
    at: 'at',
    page: 'Page',
    of: 'of',
    years: (count) => (count === 1 ? '1 yr' : `${count} yrs`),
    bornLabel: 'Date of birth',
    referencesText: 'Available upon request.',
    headings: headings(`
summary: Summary|Profile|About|Career Objective|Executive Summary|Personal Statement
work: Experience|Work Experience|Professional Experience|Employment|Work History|Career History|Professional Background|Relevant Work Experience|Industry Experience
education: Education|Education and Training|Academic Qualifications|Academic Background
skills: Skills|Technical Skills|Areas of Expertise|Toolbox|Key Competencies
languages: Languages
projects: Projects|Selected Projects|Side Projects
certificates: Certifications|Licenses|Courses & Certificates
volunteer: Volunteering|Community Service|Volunteer Experience
publications: Publications|Selected Publications
awards: Awards|Honors & Awards|Achievements
interests: Interests|Outside Work
references: References
contact: Contact|Get in Touch|Personal Details`),
  },
  de: {
    at: 'bei',
    page: 'Seite',
    of: 'von',
    years: (count) => (count === 1 ? '1 Jahr' : `${count} Jahre`),
    bornLabel: 'Geburtsdatum',
    referencesText: 'Auf Anfrage.',
    headings: headings(`
summary: Profil|Über mich|Kurzprofil|Zusammenfassung
work: Berufserfahrung|Beruflicher Werdegang|Berufliche Erfahrung|Praktische Erfahrung|Berufspraxis|Berufliche Stationen
education: Ausbildung|Bildungsweg|Studium und Ausbildung|Schulische Ausbildung|Akademischer Werdegang
skills: Kenntnisse|Fachkenntnisse|IT-Kenntnisse|Kompetenzen
languages: Sprachen|Sprachkenntnisse
projects: Projekte|Ausgewählte Projekte
certificates: Zertifikate|Fortbildungen|Weiterbildung
volunteer: Ehrenamt|Ehrenamtliches Engagement
publications: Publikationen|Veröffentlichungen
awards: Auszeichnungen|Preise und Stipendien
interests: Interessen|Hobbys und Interessen
references: Referenzen
contact: Kontakt|Persönliche Daten|Angaben zur Person`),
  },
  fr: {
    at: 'chez',
    page: 'Page',
    of: 'sur',
    years: (count) => (count === 1 ? '1 an' : `${count} ans`),
    bornLabel: 'Date de naissance',
    referencesText: 'Sur demande.',
    headings: headings(`
summary: Profil|À propos|Présentation|Objectif
work: Expérience professionnelle|Expériences professionnelles|Parcours professionnel|Expériences|Expérience
education: Formation|Formations|Diplômes et formations|Études|Cursus
skills: Compétences|Compétences techniques|Savoir-faire
languages: Langues
projects: Projets|Projets personnels
certificates: Certifications|Certificats
volunteer: Bénévolat|Engagement associatif
publications: Publications
awards: Distinctions|Prix
interests: Centres d’intérêt|Loisirs
references: Références
contact: Contact|Coordonnées|Informations personnelles`),
  },
  es: {
    at: 'en',
    page: 'Página',
    of: 'de',
    years: (count) => (count === 1 ? '1 año' : `${count} años`),
    bornLabel: 'Fecha de nacimiento',
    referencesText: 'Disponibles a petición.',
    headings: headings(`
summary: Perfil|Perfil profesional|Sobre mí|Resumen
work: Experiencia laboral|Experiencia profesional|Experiencia|Trayectoria profesional|Trayectoria laboral
education: Formación|Formación académica|Educación|Estudios
skills: Competencias|Habilidades|Conocimientos
languages: Idiomas
projects: Proyectos
certificates: Certificados|Cursos y certificados|Certificaciones
volunteer: Voluntariado
publications: Publicaciones
awards: Premios|Reconocimientos
interests: Intereses|Aficiones
references: Referencias
contact: Contacto|Datos de contacto|Datos personales`),
  },
  pt: {
    at: 'na',
    page: 'Página',
    of: 'de',
    years: (count) => (count === 1 ? '1 ano' : `${count} anos`),
    bornLabel: 'Data de nascimento',
    referencesText: 'Disponíveis mediante pedido.',
    headings: headings(`
summary: Perfil|Perfil profissional|Sobre mim|Resumo
work: Experiência profissional|Experiência|Percurso profissional|Experiências profissionais
education: Formação|Formação académica|Formação acadêmica|Educação|Habilitações académicas
skills: Competências|Habilidades|Conhecimentos
languages: Idiomas|Línguas
projects: Projetos
certificates: Certificados|Cursos|Certificações
volunteer: Voluntariado|Trabalho voluntário
publications: Publicações
awards: Prêmios|Distinções
interests: Interesses
references: Referências
contact: Contato|Contactos|Dados pessoais`),
  },
  nl: {
    at: 'bij',
    page: 'Pagina',
    of: 'van',
    years: (count) => (count === 1 ? '1 jaar' : `${count} jaar`),
    bornLabel: 'Geboortedatum',
    referencesText: 'Op aanvraag beschikbaar.',
    headings: headings(`
summary: Profiel|Over mij|Persoonlijk profiel
work: Werkervaring|Ervaring|Relevante werkervaring|Loopbaan
education: Opleiding|Opleidingen|Opleidingen en cursussen|Studie
skills: Vaardigheden|Kennis en vaardigheden|Competenties
languages: Talen|Talenkennis
projects: Projecten
certificates: Certificaten|Cursussen
volunteer: Vrijwilligerswerk
publications: Publicaties
awards: Prijzen en onderscheidingen
interests: Interesses|Hobby’s
references: Referenties
contact: Contact|Persoonsgegevens|Personalia`),
  },
};
