/** What résumés are made of in one language. People, employers and texts are invented. */
export interface Locale {
  headings: { work: string[]; education: string[]; skills: string[]; summary: string[] };
  months: string[];
  shortMonths: string[];
  present: string[];
  to: string[];
  at: string;
  titles: string[];
  employers: string[];
  places: string[];
  degrees: [degree: string, area: string, joined: string][];
  schools: string[];
  sentences: string[];
}

const list = (text: string) =>
  text
    .split('/')
    .map((part) => part.trim())
    .filter(Boolean);

const en: Locale = {
  headings: {
    work: list('Experience / Work Experience / Professional Experience / Employment History / Career'),
    education: list('Education / Academic Background / Education and Training'),
    skills: list('Skills / Technical Skills / Core Competencies'),
    summary: list('Summary / Profile / About Me'),
  },
  months: list('January/February/March/April/May/June/July/August/September/October/November/December'),
  shortMonths: list('Jan/Feb/Mar/Apr/May/Jun/Jul/Aug/Sep/Oct/Nov/Dec'),
  present: ['Present', 'present', 'Current', 'Now'],
  to: ['–', '-', '—', 'to'],
  at: 'at',
  titles:
    list(`Senior Product Manager / Software Engineer II / Engineering Manager, Payments / Head of Data / Staff Engineer /
Technical Program Manager / Product Designer / Growth Lead / VP, Engineering / Data Analyst / Associate Product Manager /
Site Reliability Engineer / Founder & CEO / Marketing Coordinator / QA Tester / Research Assistant / Principal Consultant /
Customer Success Manager / Business Analyst / DevOps Engineer / Director of Operations / UX Researcher / Team Lead / Intern`),
  employers:
    list(`Quillworks / Mercury Lane / Northbeam Inc. / Harbor & Finch / Tessellate Labs / BrightForge / Ovation Health /
Kestrel Systems Ltd / Umbrafield / Pine Street Bank / ACR / Lumen.io / The Orchard Group / Vantage Point Consulting /
University of Marlow / Sable / Redwood Robotics, Inc. / Copperline / Delta Nine / Fern Hill School District`),
  places: list(
    'Austin, TX / Berlin, Germany / London, UK / Remote / Leeds / New York, NY / San Jose, CA / Toronto, Canada / Cape Town',
  ),
  degrees: [
    ['BSc', 'Computer Science', 'BSc in Computer Science'],
    ['Bachelor of Arts', 'Economics', 'Bachelor of Arts in Economics'],
    ['MBA', '', 'MBA'],
    ['Master of Science', 'Statistics', 'Master of Science, Statistics'],
    ['B.S.', 'Mathematics', 'B.S. Mathematics'],
  ],
  schools: list(
    'University of Marlow / Eastgate College / Harrow Institute of Technology / Stonebridge University',
  ),
  sentences:
    list(`Led a team of 6 engineers that moved billing to the new ledger, cutting failed payments by 23% /
Built the reporting pipeline used by 400 analysts / Reduced onboarding time from 9 days to 3 / Cut cloud spend by a third /
Mentored four junior colleagues and ran the weekly design review / Wrote the migration plan for 120 services and saw it through in two quarters /
Grew weekly active users from 12,000 to 31,000 within one year by rebuilding search and sign-up / Owned the roadmap for checkout /
Responsible for release planning across 5 squads in three time zones / Negotiated contracts worth $2.4M with 11 vendors /
Introduced on-call rotations, which lowered median time to repair from 95 to 40 minutes / Shipped the first mobile app /
Designed and implemented a REST API in Python serving 1M+ requests a day / Won the 2021 engineering award for reliability`),
};

const de: Locale = {
  headings: {
    work: list('Berufserfahrung / Beruflicher Werdegang / Praktische Erfahrung'),
    education: list('Ausbildung / Studium / Bildungsweg'),
    skills: list('Kenntnisse / Fähigkeiten / IT-Kenntnisse'),
    summary: list('Profil / Kurzprofil / Über mich'),
  },
  months: list('Januar/Februar/März/April/Mai/Juni/Juli/August/September/Oktober/November/Dezember'),
  shortMonths: list('Jan./Feb./März/Apr./Mai/Juni/Juli/Aug./Sept./Okt./Nov./Dez.'),
  present: ['heute', 'Heute', 'aktuell'],
  to: ['–', '-', 'bis'],
  at: 'bei',
  titles:
    list(`Softwareentwicklerin / Projektleiter / Senior Produktmanager / Wissenschaftlicher Mitarbeiter / Werkstudent /
Teamleiterin Vertrieb / IT-Systemadministrator / Unternehmensberater / Leiter Produktentwicklung / Praktikantin Marketing / Data Engineer (mwd)`),
  employers:
    list(`Feldmann Logistik GmbH / Nordlicht AG / Hansewerk SE / Technische Universität Ilmstadt / Brückner & Sohn KG /
Lindenhof Klinik / Klarwerk / Sparkasse Oberland / Zentrum für Luftfahrt / Quellcode Studios`),
  places: list(
    'Berlin / München / Hamburg / Frankfurt am Main / Wien, Österreich / Zürich / Remote / Stuttgart, Deutschland',
  ),
  degrees: [
    ['B.Sc.', 'Informatik', 'B.Sc. Informatik'],
    ['Master of Science', 'Wirtschaftsinformatik', 'Master of Science in Wirtschaftsinformatik'],
    ['Diplom', 'Maschinenbau', 'Diplom, Maschinenbau'],
  ],
  schools: list('Technische Universität Ilmstadt / Hochschule Nordhafen / Universität Lorenzburg'),
  sentences:
    list(`Leitung eines Teams von 8 Personen bei der Einführung von SAP / Entwicklung einer Plattform für 30.000 Nutzer /
Senkung der Kosten um 18 % durch neue Verträge mit Lieferanten / Verantwortlich für Budget und Planung / Aufbau der Abteilung von 3 auf 14 Mitarbeiter in zwei Jahren /
Betreuung der Kunden in der Schweiz und in Österreich, dabei Umsatzsteigerung um 1,2 Mio. Euro / Programmierung von Schnittstellen in Java`),
};

const fr: Locale = {
  headings: {
    work: list('Expérience professionnelle / Expériences / Parcours professionnel'),
    education: list('Formation / Formations / Études'),
    skills: list('Compétences / Compétences techniques'),
    summary: list('Profil / À propos'),
  },
  months: list('janvier/février/mars/avril/mai/juin/juillet/août/septembre/octobre/novembre/décembre'),
  shortMonths: list('janv./févr./mars/avr./mai/juin/juil./août/sept./oct./nov./déc.'),
  present: ["aujourd'hui", 'présent', 'ce jour'],
  to: ['–', '-', 'à'],
  at: 'chez',
  titles:
    list(`Développeuse web / Chef de projet / Ingénieur logiciel / Responsable marketing / Consultante senior / Stagiaire en communication /
Directeur technique / Assistante de direction / Analyste de données / Chargée de clientèle`),
  employers: list(
    `Atelier Mirabeau / Groupe Valcourt / Lumière SAS / Banque du Midi / Université de Montclair / Novatis SA / Petit Phare / Cabinet Rivière / Oxalys`,
  ),
  places: list('Paris / Lyon, France / Toulouse / Nantes / Bruxelles, Belgique / Genève'),
  degrees: [
    ['Master', 'Informatique', 'Master en Informatique'],
    ['Licence', 'Économie', 'Licence, Économie'],
    ["Diplôme d'ingénieur", '', "Diplôme d'ingénieur"],
  ],
  schools: list(
    'Université de Montclair / École supérieure de commerce de Valmy / Institut polytechnique de Rhône',
  ),
  sentences:
    list(`Pilotage d'une équipe de 7 personnes pour la refonte du site marchand / Réduction des délais de livraison de 20 % /
Mise en place d'une chaîne d'intégration continue utilisée par 40 développeurs / Gestion d'un budget annuel de 1,5 M€ / Formation de 25 collaborateurs aux nouveaux outils /
Analyse des besoins des clients et rédaction des spécifications fonctionnelles / Animation des comités de pilotage`),
};

const es: Locale = {
  headings: {
    work: list('Experiencia / Experiencia laboral / Experiencia profesional'),
    education: list('Educación / Formación académica / Formación'),
    skills: list('Habilidades / Competencias / Conocimientos'),
    summary: list('Perfil / Resumen / Sobre mí'),
  },
  months: list('enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/octubre/noviembre/diciembre'),
  shortMonths: list('ene./feb./mar./abr./may./jun./jul./ago./sept./oct./nov./dic.'),
  present: ['actualidad', 'presente', 'Actualidad'],
  to: ['–', '-', 'a'],
  at: 'en',
  titles: list(
    `Desarrolladora backend / Jefe de proyecto / Ingeniera de software / Analista de datos / Directora de marketing / Becario / Consultor senior / Responsable de producto`,
  ),
  employers: list(
    `Grupo Almenara S.A. / Tecnologías Brío S.L. / Banco del Sur / Universidad de Alcorta / Faro Digital / Naranja Lab / Ibertrón / Clínica Santa Elena`,
  ),
  places: list('Madrid / Barcelona, España / Valencia / Ciudad de México, México / Bogotá / Remoto'),
  degrees: [
    ['Grado', 'Ingeniería Informática', 'Grado en Ingeniería Informática'],
    ['Máster', 'Economía', 'Máster en Economía'],
    ['Licenciatura', 'Matemáticas', 'Licenciatura en Matemáticas'],
  ],
  schools: list(
    'Universidad de Alcorta / Instituto Tecnológico de Levante / Universidad Politécnica del Norte',
  ),
  sentences:
    list(`Dirigí un equipo de 9 personas en la migración a la nube / Reducción del tiempo de respuesta en un 35 % / Diseño de una API usada por 200.000 clientes /
Coordinación con los equipos de ventas y soporte de tres países para el lanzamiento / Implementé pruebas automáticas / Gestión de un presupuesto de 800.000 euros al año`),
};

const pt: Locale = {
  headings: {
    work: list('Experiência / Experiência profissional'),
    education: list('Educação / Formação acadêmica'),
    skills: list('Competências / Habilidades'),
    summary: list('Perfil / Resumo / Sobre mim'),
  },
  months: list('janeiro/fevereiro/março/abril/maio/junho/julho/agosto/setembro/outubro/novembro/dezembro'),
  shortMonths: list('jan./fev./mar./abr./mai./jun./jul./ago./set./out./nov./dez.'),
  present: ['atual', 'o momento', 'presente'],
  to: ['–', '-', 'até', 'a'],
  at: 'na',
  titles: list(
    `Desenvolvedor full stack / Gerente de produto / Engenheira de software / Analista de sistemas / Coordenadora de projetos / Estagiário / Diretor comercial`,
  ),
  employers: list(
    `Grupo Serrano Ltda / Banco Aurora / Universidade de Vale Verde / Marés Tecnologia / Orvalho / Construtora Pinheiro S.A. / Rota Sul`,
  ),
  places: list('Lisboa / São Paulo, Brasil / Porto, Portugal / Curitiba / Remoto'),
  degrees: [
    ['Bacharelado', 'Ciência da Computação', 'Bacharelado em Ciência da Computação'],
    ['Mestrado', 'Gestão', 'Mestrado em Gestão'],
  ],
  schools: list('Universidade de Vale Verde / Instituto Superior do Tejo'),
  sentences:
    list(`Liderança de uma equipe de 5 pessoas no lançamento do aplicativo / Redução de custos em 15 % com novos fornecedores / Desenvolvimento de painéis para 60 lojas /
Implantação de testes automáticos que diminuíram os erros em produção pela metade / Atendimento a clientes / Responsável pelo orçamento anual`),
};

const nl: Locale = {
  headings: {
    work: list('Werkervaring / Ervaring'),
    education: list('Opleiding / Opleidingen'),
    skills: list('Vaardigheden / Competenties'),
    summary: list('Profiel / Over mij'),
  },
  months: list('januari/februari/maart/april/mei/juni/juli/augustus/september/oktober/november/december'),
  shortMonths: list('jan./feb./mrt./apr./mei/jun./jul./aug./sep./okt./nov./dec.'),
  present: ['heden', 'nu'],
  to: ['–', '-', 'tot', 't/m'],
  at: 'bij',
  titles: list(
    `Softwareontwikkelaar / Projectleider / Productmanager / Adviseur duurzaamheid / Stagiair marketing / Teamleider logistiek / Data-analist / Hoofd verkoop`,
  ),
  employers: list(
    `Waterkant B.V. / De Vries & Zonen / Gemeente Oosterdam / Noorderlicht NV / Hogeschool Rijnmond / Tulpen Digital / Kade 9`,
  ),
  places: list('Amsterdam / Utrecht / Rotterdam, Nederland / Eindhoven / Gent, België'),
  degrees: [
    ['Bachelor', 'Informatica', 'Bachelor Informatica'],
    ['Master', 'Bedrijfskunde', 'Master in Bedrijfskunde'],
  ],
  schools: list('Hogeschool Rijnmond / Universiteit Oosterdam'),
  sentences:
    list(`Leiding gegeven aan een team van 6 mensen bij de vernieuwing van het platform / Kosten met 12% verlaagd door nieuwe contracten / Ontwikkeling van een app voor 50.000 gebruikers /
Verantwoordelijk voor planning en budget van vier afdelingen in het hele land / Opzetten van geautomatiseerde tests`),
};

export const LOCALES = { en, de, fr, es, pt, nl };
