/** Words to invent people from, by language; every name is made up. */
export interface Vocabulary {
  titles: string[];
  ranks: string[];
  places: string[];
  schools: string[];
  degrees: string[];
  verbs: string[];
  objects: string[];
  tails: string[];
  skills: string[];
  languages: string[];
  months: string[];
  short: string[];
  present: string;
  at: string;
  headings: Record<SectionName, string[]>;
}

export type SectionName =
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'projects'
  | 'certificates'
  | 'interests'
  | 'contact';

const list = (text: string) => text.split('|').map((one) => one.trim());
const headings = (text: string) =>
  Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [name, ...rest] = line.split(':');
        return [name!.trim(), list(rest.join(':'))];
      }),
  ) as Vocabulary['headings'];

export const GIVEN = list(
  'Ada|Bruno|Chiara|Dorian|Elif|Fergus|Greta|Hugo|Ines|Jonas|Kaya|Lior|Maren|Nadia|Oskar|Paula|Quentin|Runa|Silas|Tamsin|Ulrike|Vera|Willem|Xenia|Yusuf|Zoë',
);
export const FAMILY = list(
  'Lindqvist|Okafor|Marchetti|Sandoval|Brandt|Achterberg|Delacroix|Figueira|Holloway|Novák|Petrov|Quill|Rasmussen|Sørensen|Thackeray|Umbridge|van der Meer|Weatherby|Yilmaz|Zieliński|O’Dowd|Fairweather-Bloom',
);
export const STEMS = list(
  'Brightwater|Kestrel|Northgate|Orbita|Lumen|Cobalt|Harrow|Tideline|Vantor|Juniper|Mossgrove|Alder|Pinnacle|Quarry|Redwing|Solace|Thornbury|Umbra|Velora|Wexley|Zephyr|Calderon|Fernhill|Ostara',
);
export const ENDINGS = list(
  '||| Health| Logistics| Group| Labs| & Sons| Foods| Consulting| Media| Energy| Capital| Airlines| Hotels| Studio| Software| Retail| Pharma| Robotics| Insurance| GmbH| AG| Ltd| Inc.| S.A.| B.V.| LLC|.io| Partners| Analytics| Trust',
);

export const VOCABULARY: Record<string, Vocabulary> = {
  en: {
    titles: list(
      'Software Engineer|Product Manager|Registered Nurse|Financial Analyst|Marketing Coordinator|Data Scientist|Civil Engineer|Sales Representative|Teacher of Mathematics|Operations Manager|UX Designer|Line Cook|HR Business Partner|Technical Program Manager|Account Executive|Research Assistant|Paralegal|Mechanical Engineer|Customer Success Manager|Warehouse Supervisor|Electrician|Executive Assistant|Copywriter|Pharmacist|Director of Engineering|Head of Growth|Machine Learning Engineer|Barista|Store Manager|Site Reliability Engineer',
    ),
    ranks: list('||||Senior |Junior |Lead |Principal |Associate '),
    places: list(
      'Austin, TX|London, UK|Manchester|Toronto, Canada|San Francisco, CA|Remote|Dublin, Ireland|Chicago, Illinois|Sydney, Australia|Denver, CO',
    ),
    schools: list(
      'University of Lorme|Aldermere College|Brennick Institute of Technology|Northfield State University|Harrow Business School',
    ),
    degrees: list(
      'BSc Mathematics|Bachelor of Science in Computer Science|MBA|M.Sc. in Data Analytics|BA (Hons) History|Master of Public Health|Diploma in Nursing|B.Eng. Mechanical Engineering',
    ),
    verbs: list(
      'Led|Built|Reduced|Managed|Designed|Coordinated|Launched|Trained|Negotiated|Migrated|Wrote|Improved|Mentored|Responsible for|Ran|Delivered',
    ),
    objects: list(
      'the billing platform used by 40,000 customers|a team of 7 people across two sites|monthly reporting for the regional board|patient intake and triage on a 24-bed ward|supplier contracts worth $3.2 million|the onboarding programme for new starters|a data pipeline in Python and Airflow|weekly menus and stock control|customer complaints and refunds|the redesign of the mobile application|quarterly budgets and forecasts|safety inspections on building sites',
    ),
    tails: list(
      'cutting costs by 18%|which raised satisfaction from 71 to 86 percent|in close work with sales and finance|ahead of the 2021 deadline|using SQL, Excel and Power BI|without a single incident in two years|and reported to the managing director|after the merger with a former competitor|for clients in Germany, France and Spain|so that new staff became productive three weeks sooner',
    ),
    skills: list(
      'Python|Excel|Project planning|Salesforce|Kubernetes|Public speaking|Figma|SQL|Negotiation|AutoCAD|First aid|Stakeholder management|React|SAP|Budgeting|Copywriting',
    ),
    languages: list('English (native)|Spanish – fluent|German: B2|French (basic)|Mandarin – conversational'),
    months: list('January|February|March|April|May|June|July|August|September|October|November|December'),
    short: list('Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'),
    present: 'Present',
    at: 'at',
    headings: headings(`
summary: Summary|Profile|About me|Professional Summary|Objective
work: Experience|Work Experience|Professional Experience|Employment History|Career History|Relevant Experience
education: Education|Education & Training|Academic Background
skills: Skills|Key Skills|Technical Skills|Core Competencies
languages: Languages
projects: Projects|Personal Projects
certificates: Certifications|Certificates|Licenses & Certifications
interests: Interests|Hobbies
contact: Contact|Contact details|Get in touch`),
  },
  de: {
    titles: list(
      'Softwareentwickler|Projektleiterin|Krankenpfleger|Controllerin|Vertriebsmitarbeiter|Produktmanager|Bauleiter|Marketingreferentin|Personalreferent|Steuerfachangestellte|Teamleiter Logistik|Werkstudentin|Lehrer für Mathematik|Softwarearchitekt|Kundenberaterin',
    ),
    ranks: list('||||Leitender |Junior '),
    places: list('Berlin|München|Hamburg, Deutschland|Wien, Österreich|Zürich|Köln|Stuttgart'),
    schools: list('Universität Lormeburg|Hochschule Brennick|Technische Universität Aldermark'),
    degrees: list(
      'Master of Science Informatik|Bachelor of Arts Betriebswirtschaftslehre|Diplom-Ingenieur Maschinenbau|Ausbildung zum Industriekaufmann|Abitur',
    ),
    verbs: list('Leitung|Entwicklung|Einführung|Betreuung|Aufbau|Koordination|Planung und Steuerung'),
    objects: list(
      'eines Teams von 8 Mitarbeitern|der neuen Abrechnungsplattform|von Schulungen für neue Kollegen|der monatlichen Berichte für die Geschäftsführung|von Lieferantenverträgen im Wert von 2 Mio. Euro|der Patientenaufnahme auf einer Station mit 30 Betten',
    ),
    tails: list(
      'mit einer Kostensenkung von 15 %|in enger Zusammenarbeit mit Vertrieb und Einkauf|unter Einhaltung aller Fristen|auf Basis von Java und PostgreSQL|für Kunden in Österreich und der Schweiz',
    ),
    skills: list('Python|Excel|SAP|Projektmanagement|Verhandlungsführung|Java|Scrum|Buchhaltung|AutoCAD'),
    languages: list('Deutsch (Muttersprache)|Englisch – fließend|Französisch: B1|Spanisch (Grundkenntnisse)'),
    months: list('Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'),
    short: list('Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sept.|Okt.|Nov.|Dez.'),
    present: 'heute',
    at: 'bei',
    headings: headings(`
summary: Profil|Kurzprofil|Über mich
work: Berufserfahrung|Beruflicher Werdegang|Praxiserfahrung|Berufspraxis
education: Ausbildung|Bildungsweg|Studium
skills: Kenntnisse|Fähigkeiten|EDV-Kenntnisse
languages: Sprachen|Sprachkenntnisse
projects: Projekte
certificates: Zertifikate|Weiterbildungen
interests: Interessen|Hobbys
contact: Kontakt|Persönliche Daten`),
  },
  fr: {
    titles: list(
      'Développeur web|Chef de projet|Infirmière|Comptable|Responsable marketing|Ingénieur mécanique|Assistante de direction|Conseiller commercial|Analyste financier|Professeur de mathématiques|Directrice des opérations|Chargé de communication',
    ),
    ranks: list('|||'),
    places: list('Paris|Lyon, France|Bordeaux|Bruxelles, Belgique|Genève, Suisse|Nantes'),
    schools: list('Université de Lorme|École supérieure de Brennick|Institut Aldermar'),
    degrees: list(
      'Master en informatique|Licence de mathématiques|BTS Comptabilité|Diplôme d’ingénieur|Baccalauréat scientifique',
    ),
    verbs: list('Gestion|Développement|Mise en place|Encadrement|Refonte|Suivi'),
    objects: list(
      'd’une équipe de 6 personnes|de la plateforme de facturation|des contrats fournisseurs|du budget annuel de 1,4 million d’euros|des formations pour les nouveaux arrivants',
    ),
    tails: list(
      'avec une réduction des coûts de 12 %|en lien avec les équipes commerciales|dans le respect des délais|pour des clients en Espagne et en Italie',
    ),
    skills: list('Python|Excel|Gestion de projet|Photoshop|SAP|Négociation|SQL|Rédaction'),
    languages: list('Français (langue maternelle)|Anglais – courant|Espagnol : B1'),
    months: list('janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'),
    short: list('janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.'),
    present: 'aujourd’hui',
    at: 'chez',
    headings: headings(`
summary: Profil|À propos|Résumé
work: Expérience professionnelle|Expériences professionnelles|Expériences|Parcours professionnel
education: Formation|Formations|Diplômes
skills: Compétences|Compétences clés
languages: Langues
projects: Projets
certificates: Certifications
interests: Centres d’intérêt|Loisirs
contact: Contact|Coordonnées`),
  },
  es: {
    titles: list(
      'Ingeniero de software|Jefa de proyecto|Enfermera|Analista financiero|Responsable de marketing|Profesor de matemáticas|Asistente administrativa|Director de operaciones|Diseñadora gráfica|Técnico de soporte',
    ),
    ranks: list('|||'),
    places: list('Madrid, España|Barcelona|Valencia|Buenos Aires, Argentina|Bogotá, Colombia'),
    schools: list('Universidad de Lorme|Instituto Brennick|Universidad Politécnica de Aldermar'),
    degrees: list(
      'Grado en Ingeniería Informática|Máster en Finanzas|Licenciatura en Derecho|Técnico Superior en Administración',
    ),
    verbs: list('Gestión|Desarrollo|Diseño|Coordinación|Implantación|Supervisión'),
    objects: list(
      'de un equipo de 9 personas|de la plataforma de pagos|de contratos con proveedores|del presupuesto anual|de la formación de nuevos empleados',
    ),
    tails: list(
      'con un ahorro del 14 %|en colaboración con ventas|dentro de los plazos previstos|para clientes de Francia y Portugal',
    ),
    skills: list('Python|Excel|Gestión de proyectos|SQL|Negociación|AutoCAD|SAP'),
    languages: list('Español (nativo)|Inglés – avanzado|Francés: B1'),
    months: list('enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'),
    short: list('ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic'),
    present: 'Actualidad',
    at: 'en',
    headings: headings(`
summary: Perfil|Sobre mí|Perfil profesional
work: Experiencia|Experiencia profesional|Experiencia laboral|Trayectoria profesional
education: Educación|Formación|Formación académica
skills: Habilidades|Competencias|Aptitudes
languages: Idiomas
projects: Proyectos
certificates: Certificaciones|Cursos
interests: Intereses|Aficiones
contact: Contacto|Datos personales`),
  },
  pt: {
    titles: list(
      'Engenheiro de software|Gerente de projetos|Enfermeira|Analista financeiro|Coordenadora de marketing|Professor de matemática|Assistente administrativo|Designer gráfico',
    ),
    ranks: list('|||'),
    places: list('Lisboa, Portugal|Porto|São Paulo, Brasil|Rio de Janeiro|Coimbra'),
    schools: list('Universidade de Lorme|Instituto Politécnico de Brennick'),
    degrees: list('Licenciatura em Engenharia Informática|Mestrado em Gestão|Bacharelado em Administração'),
    verbs: list('Gestão|Desenvolvimento|Coordenação|Implementação|Elaboração'),
    objects: list(
      'de uma equipe de 5 pessoas|da plataforma de pagamentos|de contratos com fornecedores|do orçamento anual',
    ),
    tails: list('com redução de custos de 11%|em colaboração com as vendas|para clientes da Espanha'),
    skills: list('Python|Excel|Gestão de projetos|SQL|Negociação|SAP'),
    languages: list('Português (nativo)|Inglês – fluente|Espanhol: intermediário'),
    months: list('janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro'),
    short: list('jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez'),
    present: 'Atual',
    at: 'na',
    headings: headings(`
summary: Perfil|Resumo|Sobre mim
work: Experiência|Experiência profissional|Histórico profissional
education: Educação|Formação acadêmica|Formação
skills: Competências|Habilidades
languages: Idiomas|Línguas
projects: Projetos
certificates: Certificações|Cursos
interests: Interesses
contact: Contato|Contacto`),
  },
  nl: {
    titles: list(
      'Softwareontwikkelaar|Projectleider|Verpleegkundige|Financieel analist|Marketingmedewerker|Docent wiskunde|Accountmanager|Logistiek medewerker|Teamleider klantenservice',
    ),
    ranks: list('|||Senior '),
    places: list('Amsterdam|Utrecht, Nederland|Rotterdam|Gent, België|Eindhoven'),
    schools: list('Universiteit Lorme|Hogeschool Brennick'),
    degrees: list('Master Bedrijfskunde|Bachelor Informatica|HBO Verpleegkunde|VWO'),
    verbs: list('Leiding geven aan|Ontwikkelen van|Opzetten van|Begeleiden van|Verantwoordelijk voor'),
    objects: list(
      'een team van 6 medewerkers|het nieuwe betaalplatform|maandelijkse rapportages|contracten met leveranciers|trainingen voor nieuwe collega’s',
    ),
    tails: list(
      'met een kostenbesparing van 13%|in samenwerking met verkoop|binnen de gestelde termijn|voor klanten in Duitsland',
    ),
    skills: list('Python|Excel|Projectmanagement|SQL|Onderhandelen|SAP'),
    languages: list('Nederlands (moedertaal)|Engels – vloeiend|Duits: B1'),
    months: list('januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'),
    short: list('jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec'),
    present: 'heden',
    at: 'bij',
    headings: headings(`
summary: Profiel|Over mij
work: Werkervaring|Ervaring|Loopbaan
education: Opleiding|Opleidingen
skills: Vaardigheden|Competenties
languages: Talen
projects: Projecten
certificates: Certificaten|Cursussen
interests: Interesses|Hobby’s
contact: Contact|Contactgegevens`),
  },
};
