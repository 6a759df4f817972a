/** What stands beside the positions of a résumé, by language. */
const list = (text: string) => text.split('|');

interface Lists {
  degrees: string[];
  /** {city} and {family} are filled in. */
  schools: string[];
  skills: string[];
  languages: string[];
  certificates: string[];
  interests: string[];
  awards: string[];
}

export const LISTS: Record<string, Lists> = {
  en: {
    degrees: list(
      'B.S., Mechanical Engineering|BA (Hons) English Literature|Bachelor of Science in Nursing|M.Ed. Curriculum and Instruction|Ph.D. in Chemistry|Juris Doctor|Associate of Applied Science|High School Diploma|MSc Data Science|Master of Fine Arts|GED|BSc Psychology, 2:1|Certificate in Culinary Arts',
    ),
    schools: list(
      'University of {city}|{city} State University|{city} Community College|{family} College|{city} High School|{family} School of Law|{city} Institute of Technology|The {family} Academy',
    ),
    skills: list(
      'Rust|Terraform|Looker|dbt|Jira|Figma|QuickBooks|Epic|Spanish|Forklift licence|Photoshop|Public speaking|R|LaTeX|Kubernetes|Excel|Salesforce|Conflict resolution|First aid|Grant writing|C++|MATLAB|Scheduling|POS systems|Bash|Go|PostgreSQL',
    ),
    languages: list(
      'English (native)|Spanish (professional)|French – B2|Mandarin (basic)|Arabic: fluent|Polish (conversational)',
    ),
    certificates: list(
      'AWS Solutions Architect – Associate (2021)|BLS and ACLS|ServSafe Manager, 2022|PMP|CompTIA Security+|Google Analytics|OSHA 30|Certified ScrumMaster',
    ),
    interests: list(
      'Bouldering|choir singing|open-source maps|bread baking|Sunday football|film photography',
    ),
    awards: list('Dean’s List, 2014–2016|Best Paper, 2020|Teacher of the Year 2019|Hackathon winner, 2018'),
  },
  de: {
    degrees: list(
      'B.Sc. Informatik|Master of Arts Germanistik|Staatsexamen Rechtswissenschaften|Ausbildung zur Fachinformatikerin|Abitur|Fachhochschulreife|Diplom Maschinenbau|Promotion (Dr. rer. nat.)|Bachelor Betriebswirtschaft|Mittlere Reife',
    ),
    schools: list(
      'Universität {city}|Hochschule {city}|{family}-Gymnasium {city}|Berufskolleg {city}|Technische Hochschule {city}|IHK {city}',
    ),
    skills: list(
      'SAP FI|Kotlin|MS Office|DATEV|MATLAB|Staplerschein|Führerschein Klasse B|Moderation|Git|AutoCAD|Python',
    ),
    languages: list('Deutsch – Muttersprache|Englisch (C1)|Französisch: Grundkenntnisse|Türkisch (fließend)'),
    certificates: list('Ausbildereignung (AdA)|ITIL Foundation, 2020|Ersthelfer|Scrum Master (PSM I)'),
    interests: list('Chorgesang|Wandern|Schach|Imkerei|Handball'),
    awards: list('Deutschlandstipendium 2017|Jugend forscht, Regionalsieg'),
  },
  fr: {
    degrees: list(
      'Licence de droit|Master 2 Management|BTS Négociation|DUT Informatique|Diplôme d’État d’infirmier|Baccalauréat ES|Doctorat en chimie|CAP Cuisine|Diplôme d’ingénieur',
    ),
    schools: list(
      'Université de {city}|Lycée {family}, {city}|IUT de {city}|École d’ingénieurs de {city}|IFSI de {city}|Institut {family}',
    ),
    skills: list(
      'Pack Office|Sage|React|Permis B|CACES 1-3-5|Photoshop|Python|Gestion de projet|InDesign|SQL',
    ),
    languages: list('Français : langue maternelle|Anglais (C1)|Espagnol – notions|Allemand (B1)'),
    certificates: list('PSC1|TOEIC 915|Voltaire (expert)|PIX'),
    interests: list('Théâtre amateur|randonnée|course à pied|cuisine|photographie'),
    awards: list('Prix de l’innovation 2019|Major de promotion'),
  },
  es: {
    degrees: list(
      'Grado en Derecho|Máster en Ingeniería del Software|Grado en Enfermería|Bachillerato|Ciclo Formativo de Grado Superior en Comercio|Doctorado en Química|Licenciatura en Periodismo',
    ),
    schools: list(
      'Universidad de {city}|IES {family}|Universidad Politécnica de {city}|Centro de Formación {family}|Escuela de Negocios {family}',
    ),
    skills: list(
      'Java|Kubernetes|Excel|SAP|Carné de conducir B|Photoshop|Contaplus|Negociación|Python|AutoCAD',
    ),
    languages: list('Español: nativo|Inglés (C1)|Francés – básico|Catalán (alto)'),
    certificates: list(
      'First Certificate (B2)|Prevención de riesgos laborales, 60 h|Manipulador de alimentos',
    ),
    interests: list('Senderismo|ajedrez|música coral|lectura'),
    awards: list('Premio extraordinario fin de carrera|Beca de excelencia 2016'),
  },
  pt: {
    degrees: list(
      'Licenciatura em Direito|Mestrado em Engenharia Informática|Bacharelado em Psicologia|Ensino médio completo|Licenciatura em Enfermagem|Curso técnico em Logística|Doutoramento em Química',
    ),
    schools: list(
      'Universidade de {city}|Instituto Politécnico de {city}|Escola Secundária {family}|Faculdade {family}|Universidade Federal de {city}',
    ),
    skills: list('React|.NET|Excel|SAP|Carta de condução B|Photoshop|Power BI|Primavera|Python'),
    languages: list('Português (nativo)|Inglês – C1|Espanhol (intermédio)|Francês: básico'),
    certificates: list('Suporte básico de vida|CCP, 2018|Scrum Fundamentals'),
    interests: list('Surf|fotografia|leitura|corrida'),
    awards: list('Bolsa de mérito 2015|Prémio melhor estágio'),
  },
  nl: {
    degrees: list(
      'HBO-V Verpleegkunde|Bachelor Rechtsgeleerdheid|MSc Bestuurskunde|MBO Logistiek, niveau 4|VWO, profiel Natuur & Techniek|HAVO|Pabo|Master Geneeskunde',
    ),
    schools: list('Universiteit {city}|Hogeschool {city}|ROC {city}|{family} College|{family} Lyceum {city}'),
    skills: list('Python|Vue|Exact|Excel|Rijbewijs B|SPSS|Heftruckcertificaat|Figma|AFAS|Git'),
    languages: list('Nederlands (moedertaal)|Engels – C1|Duits: redelijk|Frans (basis)'),
    certificates: list('VCA-VOL|BHV, 2021|Prince2 Foundation'),
    interests: list('Roeien|koken|vogels kijken|wielrennen'),
    awards: list('Scriptieprijs 2018|Medewerker van het jaar'),
  },
};

export const PUBLICATIONS = list(
  'A note on the stability of layered films. Journal of Surface Studies 12 (2019), 211–219|Reading together: a longitudinal study of paired tutoring. Education Letters, 2021|Queueing with impatient customers. Proc. OPS ’18, pp. 44–52',
);

/** Projects: the name, and what it is, in English in every language, as people leave them. */
export const PROJECTS: [name: string, text: string][] = [
  ['tidemap', 'Open-source tide predictions for kayakers, 300 stars on GitHub'],
  ['Crate', 'A tiny package manager for synth patches, written in Go'],
  ['Plotline', 'Browser game about community gardens, built in two weekends'],
  ['ledger-lint', 'Finds unbalanced entries in plain-text accounting files'],
];

/** Where people help out: [role, organisation] by language. */
export const VOLUNTEER: Record<string, [role: string, organisation: string][]> = {
  en: [
    ['Volunteer Tutor', 'Riverside Literacy Project'],
    ['Treasurer', 'Hillcrest Food Bank'],
  ],
  de: [
    ['Jugendtrainer', 'TSV Altenried'],
    ['Kassenwartin', 'Förderverein Stadtbad'],
  ],
  fr: [
    ['Bénévole', 'Banque alimentaire de Valmont'],
    ['Trésorière', 'Club de lecture'],
  ],
  es: [
    ['Voluntaria', 'Banco de Alimentos de Levante'],
    ['Monitor', 'Asociación Juvenil Alba'],
  ],
  pt: [
    ['Voluntária', 'Banco Alimentar do Norte'],
    ['Monitor', 'Associação Maré Alta'],
  ],
  nl: [
    ['Vrijwilliger', 'Voedselbank Rivierland'],
    ['Penningmeester', 'Roeivereniging De Dommel'],
  ],
};
