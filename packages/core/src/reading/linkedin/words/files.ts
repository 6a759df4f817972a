import type { TableKind } from '../tables.ts';

/** What the files of an export are called, folded and without spaces, in the languages people meet them in. */
export const FILE_NAMES: Record<TableKind, string> = {
  profile: 'profile profil perfil profilo profiel profiili',
  summary: 'profilesummary summary about',
  emails: 'emailaddresses emails emailadressen adressesemail',
  positions: `positions position experience experiences workexperience berufserfahrung positionen postes experiencias puestos
    cargos posizioni esperienze posities werkervaring stanowiska`,
  education: `education educations ausbildung bildung formation formations educacion formacion educacao formacao formazione
    istruzione opleiding opleidingen wyksztalcenie utbildning`,
  skills: `skills skill kenntnisse fahigkeiten competences aptitudes conocimientos competencias competenze vaardigheden
    umiejetnosci kompetenser`,
  certifications: `certifications certification certificates licensesandcertifications zertifikate zertifizierungen
    certificaciones certificacoes certificazioni certificaten certyfikaty`,
  languages: 'languages language sprachen langues idiomas lingue talen jezyki sprak',
  projects: 'projects project projekte projets proyectos projetos progetti projecten projekty projekt',
  connections: `connections connection contacts contact network linkedinconnections kontakte verbindungen netzwerk relations
    contacts connexions reseau contactos conexiones red conexoes contatos collegamenti contatti connecties contacten kontakty
    kontakter forbindelser tilknytninger yhteydet kontaktit baglantilar spojeni conexiuni kapcsolatok контакты контакти koneksi`,
  messages: `messages message linkedinmessages inbox nachrichten mensajes mensagens messaggi berichten wiadomosci meddelanden
    beskeder meldinger viestit mesajlar zpravy сообщения`,
  invitations: `invitations invitation einladungen invitaciones convites inviti uitnodigingen zaproszenia inbjudningar`,
  recommendationsReceived: `recommendationsreceived recommendationreceived receivedrecommendations recommendations
    erhalteneempfehlungen empfehlungen recommandationsrecues recomendacionesrecibidas recomendacoesrecebidas`,
  recommendationsGiven: `recommendationsgiven recommendationgiven givenrecommendations gegebeneempfehlungen
    recommandationsdonnees recomendacionesrealizadas recomendacoesfeitas`,
  endorsementsReceived: `endorsementreceivedinfo endorsementsreceived endorsementreceived endorsementsreceivedinfo endorsements`,
  endorsementsGiven: 'endorsementgiveninfo endorsementsgiven endorsementgiven endorsementsgiveninfo',
  follows: 'companyfollows companiesfollowed follows gefolgteunternehmen',
  applications: 'jobapplications applications bewerbungen candidatures solicitudes candidaturas',
  savedJobs: 'savedjobs gespeichertejobs',
};

const COACHING = 'talks with a LinkedIn tool, not with people';
const ACTIVITY = 'what was read, liked or written in the feed; the story is told without it';
const ACCOUNT = 'details of the account that no story needs';

/** Files that are known and not needed, by a pattern of the folded name, with the reason a person is told. */
export const LEFT_ALONE: readonly (readonly [RegExp, string])[] = [
  [/^(guide|learning(roleplay|coach)?|coach)messages/, COACHING],
  [/^learning/, 'courses watched; certificates are read where they stand'],
  [/^adtargeting|^adsclicked|^lanads|^inferences/, 'guesses for advertisers, not facts about the person'],
  [
    /^(comments|shares|reactions|votes|instantreposts|savedarticles|saveditems|richmedia|articles|hashtag|memberfollows|groups|events)/,
    ACTIVITY,
  ],
  [
    /^(phonenumbers|whatsapp|registration|receipts|logins|securitychallenges|searchqueries|privateidentity|verifications?|accountstatus|devices|importedcontacts|identity)/,
    ACCOUNT,
  ],
  [
    /^(jobapplicant|jobseeker|savedjobalerts|onlinejobpostings|screening)/,
    'answers and settings for applications',
  ],
  [
    /^(publications?|patents?|honors|courses|organizations?|testscores|volunteering|causes|providers|services)/,
    'not used for a story or a path yet',
  ],
];
