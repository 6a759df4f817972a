/** What people say they did, from many trades; {n}, {k}, {p} and {y} are figures that chance fills in. */
const lines = (text: string) => text.trim().split('\n');

export const SENTENCES: Record<string, string[]> = {
  en: lines(`
Rewrote the order service in Rust, bringing p99 latency from {n}0 ms down to {n} ms
Cut nightly batch time by {p}% by replacing three cron jobs with one streaming job
Own the on-call rota for {n} services and write the post-incident reviews
Shipped the first public API (REST and GraphQL), now called {k} times a day
Paired with two junior engineers every week; both were promoted within the year
Moved {n} repositories to a monorepo with Bazel and remote caching
Assessed and triaged up to {n} patients per shift in a level II trauma center
Administered medication and IV therapy under the supervision of the charge nurse
Precepted {n} new graduate nurses
Charted in Epic and Cerner; audited charts for compliance every month
Planned and taught five lessons a day in reading, writing and mathematics to {n} pupils
Ran the after-school chess club (ages 7–11)
Raised the share of pupils at expected level in maths from {p}% to {p}%
Wrote individual education plans together with parents, therapists and social workers
Exceeded quota {n} quarters in a row, closing $1.{n}M in new business in {y}
Built a pipeline of {k} accounts from cold outreach, trade shows and referrals
Managed the relationship with the two largest distributors in the Northeast
Loaded and unloaded trailers with a reach truck and a counterbalance forklift
Picked {n}0 lines an hour at 99.{n}% accuracy
Kept the loading bay clean, safe and ready for inspection
Drafted motions, briefs and discovery requests in employment and contract matters
Reviewed {k} documents under a court-ordered deadline
Second-chaired a jury trial that ended in a full defense verdict
Advised the board on GDPR, data retention and vendor contracts
Characterised thin films by X-ray diffraction and Raman spectroscopy
Published {n} peer-reviewed papers and presented at conferences in Lisbon, Osaka and Toronto
Supervised two master’s theses and taught the undergraduate lab
Secured a €{n}0,000 grant from the national science foundation
Prepared month-end close, accruals and bank reconciliations for {n} entities
Introduced a rolling 13-week cash forecast
Cooked on the line for {n}0 covers a night: grill, sauté and pastry
Ordered stock weekly and brought food cost from {p}% to {p}%
Opened and closed the store, counted the tills and made the bank deposit
Greeted guests, took orders and handled payments in a fast-paced environment
Led a platoon of {n} soldiers and accounted for equipment worth $4.{n} million
Maintained radar and fire-control systems at sea and in port
Produced a weekly podcast with {k} downloads per episode
Designed brand guidelines, packaging and a typeface for a family-owned distillery
Organised the annual conference for {k} delegates, from venue to wrap-up report
Answered up to {n}0 calls a day; first-contact resolution {p}%
Installed and serviced rooftop units, split systems and boilers
Read blueprints, set up Haas mills and held tolerances of ±0.0{n} mm
Interviewed, hired and trained a team of {n}
Translated user manuals, contracts and patient leaflets (about {k} words a month)
Negotiated a three-year framework with hauliers that saved {p}% on freight
Ran A/B tests on the checkout; the winning variant lifted conversion by {n}.{n}%
Built dashboards in Looker and dbt that replaced {n} spreadsheets
Coordinated volunteers, donors and the press for the spring appeal
Wrote the company’s first accessibility policy (WCAG 2.1 AA) and saw it through audit
Deployed with Terraform, Helm and GitHub Actions; zero-downtime releases since {y}
Reduced customer churn from {n}.{n}% to 3.1% by redesigning onboarding, pricing pages and the renewal e-mails, and by calling every account that had not signed in for two weeks
Set up a tool library so that residents could borrow drills, ladders and saws instead of buying them, and kept its books, its insurance and its {n} volunteers
Reported to the CFO
Various administrative duties
Employee of the month, March {y}`),
  de: lines(`
Weiterentwicklung der Buchungsplattform mit Kotlin, Spring Boot und Kafka
Einführung eines Code-Review-Prozesses für {n} Entwicklerinnen und Entwickler
Senkung der Antwortzeiten um {p} % durch Umbau der Datenbankzugriffe
Grund- und Behandlungspflege auf einer internistischen Station mit {n} Betten
Anleitung von Auszubildenden und Pflegeschülern
Dokumentation im Krankenhausinformationssystem
Unterricht in Deutsch und Geschichte in den Klassen 5 bis 12
Klassenleitung und Elternarbeit
Kommissionierung, Verpackung und Versand von täglich bis zu {k} Paketen
Führen von Gabelstaplern und Hubwagen
Betreuung von {n} Schlüsselkunden in Bayern und Österreich, Umsatz {n} Mio. €
Erstellung von Angeboten, Verhandlung der Verträge und Nachverfolgung
Monats- und Jahresabschlüsse nach HGB, Umsatzsteuervoranmeldungen
Prüfung und Kontierung von Eingangsrechnungen in SAP FI
Mitarbeit an Schriftsätzen und Recherche im Arbeitsrecht
Planung und Durchführung von Messversuchen, Auswertung mit MATLAB
Veröffentlichung von {n} Fachartikeln, Betreuung von Bachelorarbeiten
Organisation von Veranstaltungen mit bis zu {k} Gästen
Pflege der Social-Media-Kanäle, Redaktion des Newsletters (Auflage {k})
Wartung und Instandsetzung von Förderanlagen im Dreischichtbetrieb
Disposition von {n} Fahrzeugen, Überwachung der Lenk- und Ruhezeiten
Aufbau des Standorts Leipzig: Anmietung der Räume, Einstellung und Einarbeitung von {n} Personen, Auswahl der Dienstleister und Übernahme der Ergebnisverantwortung im zweiten Jahr
Kassenführung und Tagesabschluss
Mitglied im Betriebsrat`),
  fr: lines(`
Développement d’une application de réservation en React et Node.js utilisée par {k} clients
Réduction de {p} % du temps de chargement des pages
Accueil et installation des patients, prise des constantes
Soins d’hygiène et de confort auprès de {n} résidents
Enseignement en classe de CE2 ({n} élèves), suivi des enfants à besoins particuliers
Préparation de {n}0 commandes par jour, conduite de chariots CACES 1, 3 et 5
Mise en rayon, inventaires, tenue de caisse
Prospection et fidélisation d’un portefeuille de {n}0 clients professionnels
Négociation des contrats cadres avec les fournisseurs, économies de {n}0 k€
Rédaction de conclusions, consultations et contrats en droit du travail
Établissement des paies de {n}0 salariés et des déclarations sociales
Suivi budgétaire, clôtures mensuelles et tableaux de bord
Organisation du festival annuel ({k} spectateurs), recherche de mécénat
Conception d’un protocole expérimental et analyse statistique sous R
Encadrement de {n} techniciens et planification des interventions
Rédaction de la lettre d’information et animation des réseaux sociaux
Cuisson, dressage et envoi de {n}0 couverts par service
Pilotage de la refonte du site institutionnel : cahier des charges, appel d’offres, choix du prestataire, recette et formation des {n} contributeurs dans les délais prévus
Formation des nouveaux arrivants
Participation aux réunions de service`),
  es: lines(`
Desarrollo de microservicios en Java y despliegue con Kubernetes
Reducción del tiempo de respuesta en un {p} % tras migrar la base de datos
Atención a pacientes en la unidad de cuidados intensivos ({n} camas)
Administración de medicación y registro en la historia clínica
Docencia en 4.º de primaria, tutoría de {n} alumnos
Preparación de pedidos, control de existencias y carga de camiones
Cierre de {n} contratos nuevos en {y} por valor de {n}0.000 €
Captación de clientes mediante visitas y ferias del sector
Redacción de demandas, recursos y contratos mercantiles
Conciliación bancaria, facturación e impuestos trimestrales
Coordinación de un equipo de {n} personas en dos turnos
Gestión de redes sociales y boletín semanal con {k} suscriptores
Supervisión de obra, certificaciones y seguridad y salud
Servicio de sala y barra, cierre de caja
Diseño de la campaña de otoño: mensajes, creatividades, compra de medios y medición de resultados, con un aumento de las inscripciones del {p} % respecto al año anterior
Publicación de {n} artículos en revistas indexadas
Formación de personal de nuevo ingreso`),
  pt: lines(`
Desenvolvimento de aplicações web em React e .NET para {k} utilizadores
Redução de {p}% nos custos de infraestrutura
Prestação de cuidados de enfermagem a {n} doentes por turno
Planeamento de aulas e avaliação de {n} alunos do 2.º ciclo
Receção de mercadorias, inventário e expedição
Prospeção de novos clientes e negociação de contratos anuais
Elaboração de peças processuais e pareceres
Lançamento contabilístico, conciliações e apuramento do IVA
Gestão de uma equipa de {n} pessoas e elaboração de escalas
Atendimento ao público e fecho de caixa
Organização de eventos com mais de {k} participantes
Criação de conteúdos para redes sociais e newsletter
Acompanhamento de obras, medições e orçamentos
Implementação do novo sistema de gestão: levantamento de requisitos, testes, formação de {n} colegas e apoio durante os primeiros meses de utilização
Publicação de {n} artigos científicos
Apoio à direção nas reuniões mensais`),
  nl: lines(`
Ontwikkelen van een planningstool in Python en Vue voor {n} teams
Doorlooptijd van releases met {p}% verkort
Verzorgen en begeleiden van {n} cliënten in de thuissituatie
Lesgeven aan groep 6 ({n} leerlingen) en voeren van oudergesprekken
Orders verzamelen, verpakken en verzenden, besturen van de reachtruck
Acquisitie en beheer van {n}0 zakelijke klanten in Oost-Nederland
Opstellen van contracten, adviezen en processtukken
Verwerken van inkoopfacturen, btw-aangiften en maandafsluiting
Leidinggeven aan {n} medewerkers en maken van de roosters
Onderhouden van installaties en oplossen van storingen
Schrijven van de wekelijkse nieuwsbrief ({k} lezers)
Organiseren van het jaarlijkse symposium
Uitvoeren van interviews en enquêtes, analyse in SPSS
Opzetten van het nieuwe klantportaal: van wensenlijst en aanbesteding tot testen, livegang en het trainen van {n} collega’s op vier locaties
Kassa, bediening en voorraadbeheer
Inwerken van nieuwe collega’s`),
};

export const SUMMARIES: Record<string, string[]> = {
  en: lines(`
Curious, steady and used to working where several teams meet. I like problems that come back every week, because they can be solved for good.
Over ten years in small and large organisations, most of them changing while I was there. Known for plain writing and for finishing things.
Career changer with a first life in hospitality and a second one with data. Looking for a team that ships often and argues kindly.
Dependable professional with experience in planning, coaching and working under pressure; now seeking a role with more responsibility.`),
  de: lines(`
Engagiert, verlässlich und gewohnt, zwischen Fachbereichen zu vermitteln. Ich suche eine Aufgabe mit Verantwortung in einem Team, das sich gegenseitig ernst nimmt.
Langjährige Erfahrung in mittelständischen Betrieben, davon mehrere Jahre mit Führungsverantwortung.`),
  fr: lines(`
Rigoureuse et curieuse, j’aime travailler à la croisée de plusieurs métiers et mener les projets jusqu’au bout.
Plus de dix ans dans des structures de tailles variées, avec le goût du terrain et de la transmission.`),
  es: lines(`
Persona organizada y cercana, acostumbrada a trabajar con equipos de perfiles muy distintos y con plazos ajustados.
Más de diez años de trayectoria en empresas pequeñas y grandes, siempre con trato directo con el cliente.`),
  pt: lines(`
Pessoa organizada e curiosa, habituada a trabalhar com equipas multidisciplinares e prazos apertados.
Mais de dez anos em empresas pequenas e grandes, sempre com contacto direto com o cliente.`),
  nl: lines(`
Nuchter, nieuwsgierig en gewend om tussen verschillende vakgebieden te werken. Ik maak af waar ik aan begin.
Ruim tien jaar ervaring in kleine en grote organisaties, waarvan enkele jaren als leidinggevende.`),
};
