/** Data for comparing job titles: what is one word however it is shortened, and what other languages call it. */

const pairs = (list: string): [string, string][] =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .flatMap((line) => {
      const [word = '', others = ''] = line.split(/\s*=\s*/);
      return others.split(/\s*,\s*/).map((other): [string, string] => [other, word]);
    });

/** Runs of words read as one, folded; on the left what they become. Longer runs stand above shorter ones they contain. */
export const PHRASES: readonly [string, string][] = pairs(`
  senior vp = senior vice president, svp
  executive vp = executive vice president, evp
  assistant vp = assistant vice president, avp
  vp = vice president
  ceo = chief executive officer, chief executive
  cto = chief technology officer, chief technical officer
  cfo = chief financial officer, chief finance officer
  coo = chief operating officer, chief operations officer
  cpo = chief product officer
  cmo = chief marketing officer
  cio = chief information officer
  chro = chief people officer, chief human resources officer
  managing director = geschaftsfuhrerin, geschaftsfuhrer, directeur general, directrice generale, director general, amministratore delegato, dyrektor zarzadzajacy, algemeen directeur
  hr = human resources, ressources humaines, recursos humanos, risorse umane, personalwesen
  sre = site reliability engineer, site reliability engineering
  ux = user experience, user-experience
  ui = user interface
  qa = quality assurance
  it = information technology, informatique
  ml = machine learning
  ai = artificial intelligence
  frontend = front end
  backend = back end
  fullstack = full stack
  developer operations = devops
  technical program manager = tpm
  program manager = pgm
  customer success manager = csm
  engineering manager = em
  software engineer = swe, sde, fachinformatikerin, fachinformatiker, ingenieur logiciel, ingenieure logiciel, ingeniero de software, ingeniera de software, engenheiro de software, engenheira de software, software ingenieur
  test engineer = sdet, qa engineer, qa tester, software tester, tester
  business analyst = ba
  database administrator = dba
  account executive = ae
  sales development representative = sdr
  business development representative = bdr
  nurse = staff nurse, registered nurse, rn, krankenschwester, krankenpflegerin, krankenpfleger, gesundheits und krankenpflegerin, gesundheits und krankenpfleger, pflegefachkraft, pflegefachfrau, pflegefachmann, infirmiere, infirmier, enfermera, enfermero, enfermeira, enfermeiro, infermiera, infermiere, verpleegkundige, pielegniarka
  practical nurse = lpn
  physiotherapist = physical therapist, physiotherapeutin, physiotherapeut, kinesitherapeute, fisioterapeuta, fysiotherapeut
  veterinarian = veterinary surgeon, vet, tierarztin, tierarzt, veterinaire, veterinario, veterinaria, dierenarts
  general practitioner = gp, hausarztin, hausarzt
  doctor = physician, medical doctor, arztin, arzt, medecin, medico, medica, arts
  dentist = dental surgeon, zahnarztin, zahnarzt, dentiste, dentista, tandarts
  head chef = chef de cuisine, kuchenchefin, kuchenchef, executive chef, jefe de cocina, jefa de cocina, capocuoco, chef-kok
  sous chef = sous-chef, souschef
  deputy head teacher = deputy headteacher, deputy head, assistant headteacher
  head teacher = headteacher, headmaster, headmistress, school principal, schulleiterin, schulleiter
  teacher = educator, lehrerin, lehrer, lehrkraft, professeur des ecoles, enseignante, enseignant, maestra, maestro, leraar, lerares, insegnante, nauczycielka, nauczyciel
  salesperson = sales representative, sales rep, salesman, saleswoman, sales associate, vertriebsmitarbeiterin, vertriebsmitarbeiter, verkauferin, verkaufer, vendeuse, vendeur, vendedora, vendedor, verkoper
  flight attendant = cabin crew member, cabin crew, stewardess, steward, flugbegleiterin, flugbegleiter
  sales manager = vertriebsleiterin, vertriebsleiter, verkaufsleiterin, verkaufsleiter, responsable commercial, responsable des ventes, jefe de ventas, jefa de ventas, gerente de ventas, gerente de vendas, verkoopmanager
  head purchasing = einkaufsleiterin, einkaufsleiter
  buyer = einkauferin, einkaufer, acheteuse, acheteur, comprador, compradora, inkoper
  product manager = produktmanagerin, produktmanager, chef de produit, cheffe de produit, gerente de producto, gerente de produto, jefe de producto, jefa de producto, responsabile di prodotto, productmanager
  project manager = projektleiterin, projektleiter, projektmanagerin, projektmanager, chef de projet, cheffe de projet, jefe de proyecto, jefa de proyecto, gerente de proyecto, gerente de projeto, project leader, projectleider, capo progetto, kierownik projektu
  team lead = teamleiterin, teamleiter, teamleider, team leader, chef d equipe, jefe de equipo
  department head = abteilungsleiterin, abteilungsleiter
  branch manager = filialleiterin, filialleiter, directeur d agence, directrice d agence
  store manager = shop manager, directeur de magasin, directrice de magasin, gerente de tienda, marktleiterin, marktleiter
  site manager = bauleiterin, bauleiter, conducteur de travaux, jefe de obra, jefa de obra
  accountant = buchhalterin, buchhalter, bilanzbuchhalterin, bilanzbuchhalter, comptable, contable, contadora, contador, contabile, boekhouder, ksiegowa, ksiegowy
  tax adviser = steuerberaterin, steuerberater, tax advisor
  auditor = wirtschaftspruferin, wirtschaftsprufer, commissaire aux comptes
  lawyer = attorney, solicitor, advocate, rechtsanwaltin, rechtsanwalt, anwaltin, anwalt, avocate, avocat, abogada, abogado, advogada, advogado, avvocata, avvocato, advocaat, counsel
  electrician = elektrikerin, elektriker, electricien, electricienne, electricista, eletricista, elettricista, elektricien
  mechanic = mechanikerin, mechaniker, mecanicien, mecanicienne, mecanico, meccanico, monteur
  plumber = installateurin, installateur, plombier, fontanero, idraulico, loodgieter
  carpenter = schreinerin, schreiner, tischlerin, tischler, menuisier, carpintero, carpinteiro, timmerman, joiner
  baker = backerin, backer, boulangere, boulanger, panadera, panadero, padeiro, bakker
  cook = kochin, koch, cuisiniere, cuisinier, cocinera, cocinero, cozinheira, cozinheiro, cuoca, cuoco
  waiter = waitress, server, kellnerin, kellner, serveuse, serveur, camarera, camarero, cameriera, cameriere
  bartender = barkeeper, barman, barmaid
  driver = chauffeur, fahrerin, fahrer, kraftfahrer, berufskraftfahrer, conductrice, conducteur, conductora, conductor, motorista, autista
  caretaker = janitor, hausmeister, custodian
  caregiver = carer, pflegehelferin, pflegehelfer, aide soignante, aide soignant
  translator = ubersetzerin, ubersetzer, traductrice, traducteur, traductora, traductor, tradutora, tradutor, vertaler
  journalist = reporter, journalistin, redakteurin, redakteur, journaliste, periodista, jornalista, giornalista
  architect = architektin, architekt, architecte, arquitecta, arquitecto, arquiteta, arquiteto, architetta, architetto
  designer = gestalterin, gestalter, disenadora, disenador, graphiste, ontwerper
  consultant = beraterin, berater, adviser, advisor, consultora, consultor, consultante, consulente, conseiller, conseillere, adviseur
  analyst = analystin, analista, analyste, analist
  scientist = wissenschaftlerin, wissenschaftler, scientifique, cientifica, cientifico, cientista
  researcher = forscherin, forscher, chercheuse, chercheur, investigadora, investigador, pesquisadora, pesquisador, onderzoeker, ricercatrice, ricercatore
  engineer = developer, programmer, coder, ingenieurin, ingenieur, ingenieure, ingeniera, ingeniero, engenheira, engenheiro, ingegnere, inzynier, entwicklerin, entwickler, softwareentwicklerin, softwareentwickler, developpeuse, developpeur, desarrolladora, desarrollador, programadora, programador, desenvolvedora, desenvolvedor, sviluppatrice, sviluppatore, ontwikkelaar, softwareontwikkelaar, programmiererin, programmierer, programista
  recruiter = talent acquisition specialist, talent acquisition partner, personalreferentin, personalreferent, recruteuse, recruteur
  office clerk = sachbearbeiterin, sachbearbeiter, kauffrau, kaufmann
  intern = praktikantin, praktikant, praktikum, stagiaire, becaria, becario, estagiaria, estagiario, tirocinante, stagista, stagiair, werkstudentin, werkstudent, internship
  apprentice = auszubildende, auszubildender, azubi, apprentie, apprenti, aprendiz, alternante, alternant
  executive assistant = ea, direktionsassistentin, assistante de direction, assistant de direction
  assistant = assistentin, assistent, assistante, asistente, assistente
  librarian = bibliothekarin, bibliothekar, bibliothecaire, bibliotecaria, bibliotecario, bibliothecaris
  pharmacist = apothekerin, apotheker, pharmacienne, pharmacien, farmaceutica, farmaceutico, farmacista
  professor = prof
  doctoral researcher = phd researcher, phd student, phd candidate, doctoral student, doctoral candidate, doktorandin, doktorand, doctorante, doctorant, doctoranda, doctorando, promovendus, promovenda
  lecturer = dozentin, dozent, docente, docent, maitre de conferences
  manager = gerente, responsable, responsabile, kierownik
  director = direktorin, direktor, directrice, directeur, directora, diretora, diretor, direttrice, direttore, dyrektor
  head = leiterin, leiter, cheffe, chef du departement, hoofd
  software = logiciel
  marketing = mercadotecnia
  sales = vertrieb, ventes, ventas, vendas, vendite, verkoop
  purchasing = einkauf, achats, compras, acquisti, inkoop, procurement
  production = produktion, fertigung, produccion, producao, produzione
  quality = qualitat, qualite, calidad, qualidade, qualita, kwaliteit
  logistics = logistik, logistique, logistica, logistiek
  data = daten, donnees, datos, dados, dati
  research = forschung, recherche, investigacion
  communications = kommunikation, communication, comunicacion, comunicacao
  finance = finanzen, finances, finanzas, financas, financial
`);

/** Single words and what they are short for. */
export const SHORT: ReadonlyMap<string, string> = new Map(
  pairs(`
  senior = sr, snr, leitende, leitender, senieur, senior-
  junior = jr, jnr
  manager = mgr, mngr, mgmt, management
  engineer = eng, engr
  engineer = dev
  assistant = asst, assist
  associate = assoc
  director = dir
  executive = exec
  administrator = admin
  representative = rep
  coordinator = coord, co-ordinator
  specialist = spec
  program = programme
  operation = ops
  marketing = mktg, mkt
  software = sw
  technical = tech
  lead = leader
  system administrator = sysadmin
  deputy = stellvertretende, stellvertretender, adjoint, adjointe
  principal = princ
  cofounder = co-founder, mitgrunder, mitgrunderin, cofondateur, cofondatrice, cofundador, cofundadora
  founder = grunder, grunderin, fondateur, fondatrice, fundador, fundadora
  sre = sre
`),
);

/** Words that say a level or how far one leads; on the left the word, on the right its rank. */
export const LEVELS: ReadonlyMap<string, number> = new Map([
  ['intern', 0],
  ['apprentice', 0],
  ['trainee', 0],
  ['student', 0],
  ['junior', 1],
  ['graduate', 1],
  ['assistant', 1.5],
  ['associate', 1.8],
  ['senior', 3],
  ['lead', 4],
  ['staff', 4.5],
  ['supervisor', 4],
  ['foreman', 4],
  ['sous', 4],
  ['principal', 5],
  ['distinguished', 6],
  ['fellow', 6],
  ['deputy', 5],
  ['managing', 6],
  ['manager', 5],
  ['head', 6],
  ['director', 7],
  ['vp', 8],
  ['president', 9],
  ['chief', 9],
  ['ceo', 9],
  ['cto', 9],
  ['cfo', 9],
  ['coo', 9],
  ['cpo', 9],
  ['cmo', 9],
  ['cio', 9],
  ['chro', 9],
  ['founder', 9],
  ['cofounder', 9],
  ['partner', 7],
  ['interim', 2],
  ['acting', 2],
  ['vice', 7],
]);

/** What a manager manages where the word says a trade and no level. */
export const MANAGED_THING =
  /^(?:product|project|program|account|customer|success|case|community|content|brand|campaign|marketing|event|release|incident|property|asset|portfolio|risk|test|office|social|technical|growth|partner|vendor|category|stage|knowledge)$/;

/** Words of a title that add nothing to the trade. */
export const IDLE = new Set(
  'of the for and in a an de la le des du et und fur y e di van der den das dem i ii iii iv v 1 2 3 4 5 full part time remote contract contractor freelance temporary temp permanent self employed m w d f x software professional hauptberuflich freelance independent'.split(
    ' ',
  ),
);
