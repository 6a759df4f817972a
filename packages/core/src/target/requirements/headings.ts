/** What the lines under a heading are. `role` is prose about the job, where only some sentences ask for something. */
export type Part = 'must' | 'nice' | 'responsibility' | 'role' | 'skip';

const words = (source: string) => source.trim().replace(/\s*\n\s*/g, '|');

/** Headings as postings print them, lower case, without marks. The first that fits decides. */
const HEADINGS: [Part, RegExp][] = [
  [
    'skip',
    new RegExp(
      `^(?:${words(`
    why (?:join|work|choose|us|you['’]ll love|you will love|this|should you|we['’]re).*
    (?:the |our )?(?:company|culture|values|mission|vision|story|team|product|locations?|offices?|investors?|principles)
    (?:our|company) .{0,40}(?:values|culture|mission|benefits|commitment|overview|description|story|perks|process|promise)
    (?:company|business|team|corporate|client) (?:overview|description|culture|profile|background|information)
    (?:about|meet|life at|working at|inside) (?!(?:the |this )?(?:role|job|position|opportunity|work)\\b|you\\b|your\\b).*
    who we are.*
    learn (?:more|how|about)\\b.*
    we (?:value|believe|care|celebrate|live|stand|are proud|promise|support)\\b.*
    (?:what|who|how) (?:we|us)(?:['’]re| are)?(?: an?| do| work| build| believe| stand| hire)?.{0,25}(?<!look(?:ing)? for)(?<!need)
    what (?:we|you) (?:can )?(?:offer|get|provide|expect|receive)\\b.*
    what we (?:can )?(?:offer|give).*
    what['’]?s in it.*
    (?:the )?(?:benefits|perks|compensation|salary|pay|rewards?|package|offer)\\b.*
    .*\\b(?:benefits|perks|compensation|salary|pay range|pay transparency|total rewards)
    (?:we|as a member .* you['’]ll) (?:offer|enjoy).*
    (?:you['’]ll|you will) (?:enjoy|get|receive|love).{0,20}
    how .{2,40} supports? .*
    how (?:you['’]ll|you will) be (?:evaluated|assessed|selected|rated).*
    .*\\b(?:equal|eeo|diversity|inclusion|inclusive|belonging|accommodations?|accessibility|affirmative)\\b.*
    .*\\b(?:privacy|fraud|disclaimer|notice|legal|gdpr|background checks?|hiring guidelines|applicants?|recruiters|agencies)\\b.*
    (?:how to apply|apply|application|to apply|ready to apply|next steps|interview|hiring|selection|recruitment)\\b.*
    (?:the )?(?:interview|hiring|application|selection|recruitment) (?:process|steps|stages).*
    (?:location|where|work mode|working hours|schedule|travel|visa|work environment|physical|contact|connect|follow).*
    what do we offer.*|what can you expect.*
    (?:wir bieten|was wir (?:dir |ihnen )?bieten|das bieten wir.*|unser angebot|über uns|wer wir sind|deine vorteile|ihre vorteile|kontakt|bewerbung.*|haben wir .*|interesse.*|darauf kannst du.*|warum .*)
    (?:à propos.*|qui sommes[- ]nous.*|avantages|nos avantages|(?:ce que )?nous (?:vous |t['’])?offrons|nous proposons|ce qu['’]on (?:te |vous )?(?:propose|offre).*|rémunération.*|processus de recrutement|l['’]entreprise|pourquoi .*|conditions|modalités|nos engagements|déroulement.*|le processus.*)
    (?:sobre (?:nosotros|la empresa)|acerca de (?!l puesto).*|quiénes somos|(?:qué|lo que) (?:te )?(?:ofrecemos|llevas|damos)|ofrecemos|beneficios|condiciones|nuestro equipo)
    (?:nice|good) to know.*
    (?:sobre (?:nós|a empresa)|quem somos.*|(?:o que )?oferecemos.*|benefícios.*|informações adicionais|etapas do processo|processo seletivo|por que .*|nossa cultura|como se candidatar)
    (?:chi siamo|(?:cosa )?(?:ti )?offriamo|la nostra offerta|benefit|come candidarsi|l['’]azienda)
    who you['’]?(?:ll| will) (?:work|meet|report|join).*
    (?:so|wie) geht(?: e|['’])s weiter|was dich (?:freut|begeistert)|klingt .*|noch fragen.*|bereit .*|(?:deine )?ansprechpartner.*
    (?:over ons|wie zijn wij|wij bieden|wat (?:bieden|krijg).*|wat (?:mag|kun|kan) je .*verwachten.*|dit bieden wij.*|ons aanbod|arbeidsvoorwaarden|solliciteren.*)
  `)})$`,
      'iu',
    ),
  ],
  [
    'nice',
    new RegExp(
      `^(?:${words(`
    (?:it['’]s |it is |it would be |very |also )?(?:nice|good|great|awesome|cool)[- ](?:to[- ]have|if)s?\\b.*
    (?:bonus|brownie|extra)(?: points?| credits?| skills?| qualifications?)?\\b.*
    (?:preferred|desired|desirable|additional|optional|ideal|advantageous)\\b(?! candidate).*
    .*\\b(?:preferred|desired|desirable|not required|nice[- ]to[- ]haves?)
    (?:an? |some |big |huge |definite )*(?:plus(?:es)?|assets?|advantages?)\\b.*
    .*\\b(?:a plus|an asset|stand out|set you apart|even better|we['’]d love|would be a bonus)\\b.*
    ideally\\b.*
    (?:beneficial|helpful|advantageous|welcome|useful)(?: .{0,30})?
    (?:it['’]d|it would|we['’]d|we would) be (?:\\p{L}+ )?(?:nice|great|cool|awesome|lovely|thrilled|happy|delighted|excited|impressed) if.*
    (?:extra )?nice (?:extras?|touches)\\b.*|extra nice.*
    (?:it |that |this )?would be (?:\\p{L}+ )?(?:lovely|great|nice|cool|awesome|wonderful|helpful)\\b.*
    strong candidates (?:may|might) also.*
    (?:(?:das wäre |ein )?(?:von vorteil|plus|pluspunkte?|wünschenswert|nice to have)|idealerweise|optional)
    (?:(?:requisitos )?desejáve(?:l|is)|diferencia(?:l|is)|será um diferencial).*
    (?:requisiti )?preferenziali|(?:costituisce|è) (?:un )?(?:titolo preferenziale|plus).*
    (?:les? (?:petits )?(?:plus|\\+)|atouts?|un plus.*|idéalement|souhaité.*|appréciés?)
    (?:deseables?|se valorará.*|valorable|valoramos.*|requisitos (?:deseables|valorables)|un plus)
    (?:pre['’]?s?|(?:dit is )?(?:een|jouw) pre|mooi meegenomen|leuk als.*|bij voorkeur)
  `)})$`,
      'iu',
    ),
  ],
  [
    'responsibility',
    new RegExp(
      `^(?:${words(`
    (?:key |main |core |primary |your |role |job |essential |general |day[- ]to[- ]day )*(?:responsibilit(?:y|ies)|duties|accountabilities|tasks|functions|activities|deliverables|objectives)\\b.*
    (?:.* )?what (?:you['’]ll|you will|you['’]d|you would|you) (?:be |get to )?(?:do|doing|own|work|working|build|building|drive|achieve|accomplish|deliver|tackle|lead|focus|contribute|responsible)\\b.*
    what will you (?:do|be doing|own|work on|build).*
    what (?:the|this) (?:job|role|position) (?:involves|entails|looks like).*
    what you['’]?(?:re| are) (?:going to|responsible).*
    how (?:you['’]ll|you will|you['’]d|you can|you) .*
    (?:as|in) (?:an?|our|the|this|your) .{2,70}(?:you['’]ll|you will|you['’]d|you|your .*|responsibilities.*)
    (?:you['’]ll|you will)(?: be)?(?: doing| do| responsible for| get to| work on)?
    (?:expected |key )?(?:outcomes|goals|milestones)\\b.*
    (?:your|the) (?:role|mission|impact|work|job|day|opportunity|challenge|contribution)(?: will| is| at .*)?
    (?:a )?(?:typical day|day in|day[- ]to[- ]day).*
    .*\\b(?:success looks like|first (?:\\d+|three|six|few) (?:days|months)|first year).*
    (?:projects|challenges|problems) (?:you|we).*
    (?:(?:deine|ihre|die|meine) )?(?:aufgaben|tätigkeiten|mission|rolle|verantwortung(?:sbereich)?|hauptaufgaben)(?: bei uns)?.*
    (?:das|was|dein) (?:erwartet|machst|bewegst|gestaltest|wirst|job).*
    ce que (?:tu|vous) (?:feras|ferez).*
    (?:vos|tes|les|nos|ses)? ?(?:principales )?(?:missions?|responsabilités|tâches|activités)(?: principales)?(?: (?:seront|sont)\\b.*)?
    (?:votre|ton) (?:rôle|mission|quotidien)
    (?:tus?|sus|las|principales)? ?(?:responsabilidades|funciones|tareas|misión)(?: principales| clave| del puesto)?(?: (?:serán|son|incluyen))?
    (?:qué|lo que) (?:harás|vas a hacer).*
    (?:suas? |as |principais )*(?:responsabilidades|atribuições|atividades|funções|tarefas|desafios)(?: e (?:atribuições|responsabilidades|atividades))?(?: principais| do cargo| da vaga)?|o que você (?:vai|irá) fazer.*|seu dia a dia.*
    (?:le (?:tue )?)?(?:responsabilità|attività|mansioni)(?: principali)?|(?:di )?cosa (?:ti occuperai|farai).*
    (?:wat (?:ga je doen|ga jij doen|doe je).*|(?:jouw |je )?(?:rol|taken|werkzaamheden|verantwoordelijkheden)|(?:jouw|je) functie|functieomschrijving)
  `)})$`,
      'iu',
    ),
  ],
  [
    'must',
    new RegExp(
      `^(?:${words(`
    (?:key |minimum |basic |core |role |job |essential |mandatory |technical |required |your |professional |and )*(?:requirements?|qualifications?|must[- ]haves?|pre-?requisites|competenc(?:ies|es)|criteria|essentials|credentials)\\b.{0,45}
    (?:key |minimum |basic |core |role |job |essential |mandatory |primary |technical |required |relevant |your |professional |soft |hard )*(?:experience|skills?|knowledge|education|expertise|abilities|background|licen[cs](?:es?|ure)|certifications?|languages)(?:,? ?(?:&|and|\\/|,) ?.{2,40}| (?:required|needed|level|requirements?|we|you)\\b.{0,30})?
    (?:.* )?(?:minimum|basic|required|must[- ]have)\\b(?! (?:of |\\d|\\p{L}+ years)).{0,40}
    what (?:you['’]ll|you will|you|we) (?:bring|need|have|should have|must have|expect|require|want|look for|value|possess)\\b.*
    what (?:it takes|makes you .*|we['’]?(?:re| are)? ?(?:look|search|seek)ing for.*|you bring.*)
    who are you|(?:who|what) (?:you are|we['’]re looking for|we are looking for|we need|we want|we['’]d like).*
    (?:the )?(?:person|candidate|someone) (?:we|you|who).*
    you|(?:about|more about|a bit about) you\\b.*
    you(?:['’]re| are|['’]ve| have| might| may| should| must| could|['’]d| would| bring| possess| need|r? ideal| know).*
    (?:you['’]ll|you will) (?:be (?:an? )?(?:great|good|perfect|strong|successful|excellent|ideal)|need|have|bring|thrive|fit|succeed)\\b.*
    (?:you['’]?re an? |this is |we might be |might be |is this )?(?:an? )?(?:great|good|perfect|strong|ideal|right) (?:fit|match|candidate|addition).*
    (?:the |our |your )?(?:ideal|successful|right|perfect|strong) (?:candidates?|profile|person|applicant|background).*
    your (?:profile|background|experience|skills?|qualifications|strengths|superpowers|toolkit|expertise).*
    (?:we['’]re|we are) (?:looking|searching|seeking).*
    (?!minimum (?:of|\\d|\\p{L}+ years))(?:at a minimum|minimum|required|the must[- ]haves|baseline|essential|to be successful|to succeed|to thrive|in order to).{0,60}
    (?:dein|ihr|das) profil|(?:das |was du )?(?:bringst du mit|mitbringst|solltest du mitbringen).*
    (?:deine |ihre )?(?:anforderungen|qualifikation(?:en)?|voraussetzungen|kenntnisse|fähigkeiten|erfahrung(?:en)?|stärken)(?: an dich)?
    (?:das|was) (?:zeichnet dich aus|wir (?:erwarten|suchen|uns wünschen)|wünschen wir uns.*|dich auszeichnet)
    (?:votre |le |ton )?profil(?: recherché)?|(?:vos |les )?(?:compétences|qualités|exigences|prérequis|pré-requis|qualifications)(?: (?:requises|attendues|clés))?|(?:ce que nous|nous) recherchons.*|ce qu['’]on (?:attend|recherche|cherche).*|vous (?:êtes|avez)|expérience(?: requise)?|formation
    (?:requisitos|qualificações)(?: e (?:qualificações|requisitos))?(?: (?:obrigatórios|necessários|técnicos))?|o que (?:buscamos|esperamos|procuramos|você precisa).*|(?:seu )?perfil desejado|formação|experiência
    requisiti(?: richiesti)?|competenze(?: richieste)?|cosa cerchiamo.*|(?:il tuo )?profilo(?: ricercato)?
    (?:tu )?perfil|requisitos(?: mínimos| imprescindibles| obligatorios| del puesto)?|(?:qué|lo que) (?:buscamos|necesitas|necesitamos|pedimos|esperamos).*|experiencia|formación|habilidades|conocimientos
    (?:functie-?eisen|eisen|wat (?:vragen wij|wij vragen|breng je mee|neem je mee|verwachten wij).*|(?:jouw|je) profiel|wie ben jij|dit ben jij|dit breng je mee|jij hebt|jij bent)
  `)})$`,
      'iu',
    ),
  ],
  [
    'role',
    new RegExp(
      `^(?:${words(`
    (?:about )?(?:the |this |your |our )?(?:role|job|position|opportunity|work|vacancy)(?: at .*| description| overview| summary| purpose| details| profile)?
    (?:an )?overview(?: of (?:the|this) role)?|summary|description|position (?:summary|overview)|job (?:summary|description)|role (?:summary|description|overview)
    (?:what|who) (?:is )?(?:the|this) (?:role|job)|introduction|context|purpose of (?:the|this) (?:post|role|job|position)|einleitung|kontext|contexte|contexto
    (?:die )?(?:stelle|position|rolle)|stellenbeschreibung|(?:le |votre )?(?:poste|descriptif(?: du poste)?)|(?:el )?puesto|acerca del puesto|descripción.*|descrição.*|sobre a vaga|(?:a )?vaga|(?:o )?cargo|descrizione.*|il ruolo|(?:over )?de (?:functie|rol)|functie
  `)})$`,
      'iu',
    ),
  ],
  [
    'nice',
    /^(?:(?:.* )?(?:our|the|technical|tech|current) (?:tech(?:nical|nology)? )?(?:stack|technolog(?:y|ies)|tools|environment)|our tech(?:nology)?|tech(?:nical)? ?stack|technologies(?: we use)?|tools we use)$/iu,
  ],
];

/** Words that tell what stands under a heading that is made of other words; the first that fits decides. */
const CLUES: [Part, RegExp][] = [
  [
    'nice',
    /\b(?:would be nice|nice|bonus|plus|extra|preferr?ed|ideal|welcome|dealbreakers?|wünschenswert|atouts?|valor\p{L}+|diferencia\p{L}+|pré)\b/iu,
  ],
  [
    'skip',
    /\b(?:we offer|benefits?|perks|pay|salary|compensation|process|interviews?|apply|applying|about us|in store|bieten|freuen|vorteile|what we bring|how we hire|logistics|bewerb\p{L}+|offrons|avantages|ofrecemos|beneficios|benefícios|offriamo|bieden)\b/iu,
  ],
  [
    'must',
    /\b(?:look(?:ing)? for|need from you|you (?:have|bring|need|are)|requirements?|qualifications?|profile?|anforderungen|voraussetzung\p{L}*|qualifikation\p{L}*|wünschen|erwarten|suchen|mitbring\p{L}*|attend(?:ons|u)?\p{L}*|might like|recherch\p{L}+|requis\p{L}+|buscamos|necesita\p{L}+|zoeken|verwachten)\b/iu,
  ],
  [
    'responsibility',
    /\b(?:you['’]ll|you will|you get to|responsib\p{L}+|dut(?:y|ies)|tasks|\p{L}*aufgaben\p{L}*|job looks|missions?|funciones|responsabilidades|responsabilités|taken)\b/iu,
  ],
];

/** What stands under a line that is a heading by its place, as far as its words tell. */
export const partByClue = (heading: string): Part | undefined =>
  partOf(heading) ?? CLUES.find(([, clue]) => clue.test(heading))?.[0];

/** What stands under a heading, or nothing when the heading is not known. */
export function partOf(heading: string): Part | undefined {
  const plain = heading
    .replace(/\((?:[^()]*)\)/g, ' ')
    .replace(/^[^\p{L}\d]+|[^\p{L}\d+]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (/\bmust[- ]haves?\b/i.test(heading)) return 'must';
  return HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** Whether a line is what postings print above their parts, and so neither a title nor an employer. */
export const isPostingHeading = (line: string): boolean => partOf(line) !== undefined;
