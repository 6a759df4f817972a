/** What people call their work, by language; written down from real job boards' manner, none copied. */
const list = (text: string) => text.split('|');

export const TITLES: Record<string, string[]> = {
  en: list(
    'VP of Engineering|Founder|Co-Founder & CTO|Intern, Data Platform|Head of Growth (interim)|Software Development Co-op|Staff Nurse, Emergency Department|Sous Chef|Forklift Operator|Year 4 Classroom Teacher|Associate General Counsel|Postdoctoral Fellow|Graduate Teaching Assistant|Senior Consultant|Principal|Board Member|Night Shift Lead|Freelance Illustrator|Sr. Backend Engineer (Go)|Software Engineer II|SDET|Business Development Representative|Regional Sales Manager, Midwest|Key Holder|Shift Supervisor|Medical Assistant|Certified Nursing Assistant (CNA)|Staff Accountant|Senior Manager, Revenue Operations|Assistant Professor of Biology|Lab Technician|Policy Advisor|Squad Leader|Fire Controlman|Logistics Specialist|Truck Driver (CDL-A)|Curator of Education|Museum Docent|Program Officer|Campaign Field Organizer|Executive Producer|Video Editor|Content Strategist|Owner|Landscape Architect|Site Superintendent|HVAC Technician|Plumber’s Apprentice|Assistant Store Manager|Team Member|Cashier|Server|Bartender|Personal Trainer|Veterinary Technician|Research Scientist, NLP|Quantitative Analyst|Treasury Associate|Chief of Staff|Technical Writer|Scrum Master|DevOps Engineer|QA Lead|Product Owner|Trainee Solicitor|Case Worker|Speech-Language Pathologist|Dental Hygienist|Substitute Teacher|Translator (EN–FR)|Flight Attendant|First Officer|Event Planner|Customer Support Agent|IT Support Specialist|Network Administrator|Data Engineer|Head of People|Creative Director|Junior Account Manager|Summer Analyst|Undergraduate Research Assistant|Resident Advisor|Camp Counselor|Tutor|Office Manager|Receptionist|Buyer|Category Manager|Supply Chain Planner|Quality Inspector|CNC Machinist|Welder|Process Engineer',
  ),
  de: list(
    'Werkstudent Softwareentwicklung|Werkstudentin im Marketing|Sachbearbeiterin Einkauf|Praktikantin Unternehmenskommunikation|Gesundheits- und Krankenpflegerin|Fachkraft für Lagerlogistik|Studienrätin|Referendar|Wissenschaftlicher Mitarbeiter|Doktorand|Rechtsreferendarin|Bereichsleiter Vertrieb|Geschäftsführer|Gründerin|Abteilungsleiter IT|Elektroniker für Betriebstechnik|Kfz-Mechatroniker|Bürokauffrau|Erzieherin|Verkäufer|Filialleiterin|Consultant|Senior Consultant|Entwicklungsingenieur|Bauzeichnerin|Köchin|Restaurantfachfrau|Assistenzärztin|Apothekerin|Redakteur|Freie Journalistin|Systemadministrator|Data Engineer|Scrum Master|Referentin Öffentlichkeitsarbeit|Trainee Controlling|Disponent|Schichtleiter Produktion',
  ),
  fr: list(
    'Chargée de mission|Chargé d’affaires|Alternant développeur full stack|Stagiaire assistant RH|Aide-soignante|Professeure des écoles|Juriste d’entreprise|Avocat collaborateur|Doctorante|Ingénieure d’études|Responsable de magasin|Vendeur conseil|Cariste|Préparatrice de commandes|Chef de rayon|Cheffe de produit|Directeur commercial|Fondatrice|Gérant|Consultante senior|Architecte logiciel|Technicien de maintenance|Conducteur de travaux|Sage-femme|Pharmacienne adjointe|Rédactrice web|Graphiste indépendant|Secrétaire médicale|Gestionnaire de paie|Contrôleuse de gestion|Serveur|Commis de cuisine|Animateur périscolaire|Chargée de clientèle|Acheteuse|Responsable qualité',
  ),
  es: list(
    'Becario de desarrollo|Auxiliar de enfermería|Maestra de primaria|Profesora asociada|Investigador predoctoral|Abogada|Pasante jurídico|Dependienta|Encargado de tienda|Mozo de almacén|Carretillero|Jefe de obra|Arquitecta técnica|Comercial|Ejecutiva de cuentas|Directora de recursos humanos|Técnico de laboratorio|Desarrolladora front-end|Ingeniera de datos|Fundador|Socia directora|Camarera|Cocinero|Recepcionista|Administrativo contable|Consultora|Periodista|Community manager|Médico residente|Farmacéutica|Trabajadora social|Jefa de compras|Responsable de calidad',
  ),
  pt: list(
    'Estagiária de marketing|Estagiário de engenharia|Técnica de enfermagem|Professora do ensino básico|Advogado estagiário|Bolseira de investigação|Operador de armazém|Vendedora|Gerente de loja|Supervisor de produção|Desenvolvedora full stack|Engenheiro de dados|Analista de suporte|Consultora|Sócio-gerente|Fundadora|Diretor comercial|Contabilista|Auxiliar administrativo|Arquiteta|Encarregado de obra|Rececionista|Cozinheiro|Jornalista|Psicóloga|Farmacêutico|Coordenador pedagógico|Compradora|Líder de equipa|Analista de recursos humanos',
  ),
  nl: list(
    'Stagiair softwareontwikkeling|Wijkverpleegkundige|Leerkracht groep 6|Docent Nederlands|Promovendus|Onderzoeksassistent|Juridisch medewerker|Advocaat-stagiaire|Winkelmedewerker|Filiaalmanager|Magazijnmedewerker|Heftruckchauffeur|Uitvoerder|Werkvoorbereider|Monteur|Eigenaar|Medeoprichter|Directeur|Senior adviseur|Beleidsmedewerker|Administratief medewerker|Accountant|Recruiter|HR-adviseur|Kok|Bediening|Apothekersassistente|Fysiotherapeut|Redacteur|Grafisch ontwerper|Data engineer|Systeembeheerder|Inkoper|Teamlead klantcontact|Traineeship overheid',
  ),
};

/** Employers that no invented firm name stands for; used by chance beside those. */
export const EMPLOYERS: Record<string, string[]> = {
  en: list(
    'St. Mary’s Hospital|self-employed|Freelance|The City of Riverton|U.S. Army|3K Robotics|Blue Heron Coffee|YMCA|Public Library of Westmoor|Dr. Amara & Associates|Oakridge High School|Notepad.ai|TaskHive|Hotel Meridian|Bell + Crane|Halcyon Airways|Farmers’ Co-operative|Department of Health|KPTV 12|J&R Plumbing|A-1 Auto Repair|Stealth startup|Office of Senator Reyes|Camp Tamarack|The Daily Chronicle|Barr Stone & Lowell LLP',
  ),
  de: list(
    'Universitätsklinikum Süd|selbstständig|freiberuflich|Stadt Neuburg|Lichtblick Medien|Hotel Zur Post|Landratsamt Bergau|Gymnasium am Stadtpark|Institut für Werkstofftechnik|Bundeswehr|Rewa Markt|Kita Sonnenschein|Bäckerei Öhler|Fraunhofen-Institut IAX|DataPunkt',
  ),
  fr: list(
    'CHU de Valmont|Indépendante|Auto-entrepreneur|Mairie de Saint-Aubin|Crédit Régional|Collège Jean-Moulin|Cabinet Lestrade & Associés|Restaurant Le Petit Four|Librairie du Marché|Ministère de la Culture|SNR Transports|Studio 27|Laboratoire d’Optique Appliquée|Clinique des Lilas',
  ),
  es: list(
    'Hospital Virgen del Mar|Autónomo|Ayuntamiento de Villanueva|IES Las Lomas|Bufete Rey y Prado|Banco Levante|Hotel Miramar|Supermercados El Sol|Consejería de Educación|Clínica San Roque|Radio Sur|Grupo Andén|Estudio Norte',
  ),
  pt: list(
    'Hospital de Santa Clara|Autônoma|Trabalhador independente|Câmara Municipal de Vila Verde|Escola Secundária do Mar|Banco Atlântida|Hotel Miradouro|Padaria Central|Prefeitura de Campo Belo|Clínica Boa Vida|Rádio Norte|Loja do Bairro|Grupo Horizonte',
  ),
  nl: list(
    'Gemeente Oosterveld|ZZP|Zelfstandig|Ziekenhuis De Linde|Basisschool De Regenboog|Bank van Noord|Café De Zwaan|Ministerie van Financiën|TU Waterlanden|Bakkerij Smit|Thuiszorg Rivierland|Stichting Groei|Boekhandel Lieverdink',
  ),
};
