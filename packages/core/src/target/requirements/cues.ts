const any = (source: string, flags = 'iu') => new RegExp(source.trim().replace(/\s*\n\s*/g, '|'), flags);

/** Says that a thing is welcome, not asked: at the start or the end of a phrase, outside brackets. */
export const NICE = any(`
  ^(?:nice to have|bonus|ideally|preferably|preferred|desirable|optional(?:ly)?|idealerweise|idéalement|idealmente|bij voorkeur)\\b
  \\b(?:preferred|desired|desirable|(?:is |are |be |as )?an? (?:\\p{L}+ )?(?:plus|bonus|asset|advantage)|advantageous|beneficial|nice to have|not (?:strictly )?required|optional|appreciated|welcome|even better|all the better|helps|helpful|handy|useful)(?: but .*)?[.)!]?$
  \\b(?:von vorteil|wünschenswert|est un (?:vrai )?(?:plus|atout)|serait un plus|serai(?:en)?t? appréciée?s?|appréciée?s?\\.?$|souhaitée?s?\\.?$|(?:será|es) un plus|se valora(?:rá)?|valoramos|is een (?:pre|plus)|pré|mooi meegenomen|desejável|(?:será|é) um (?:diferencial|plus)|titolo preferenziale|wären? (?:toll|schön|ein plus|super))\\b
`);

/** Says in so many words that a thing is asked. */
export const MUST = any(`
  \\b(?:must|required?s?|need(?:ed|s)?(?: to)?|essential|mandatory|at least|minimum of|no less than)\\b
  \\byou(?:['’]ve| have| should have| bring| possess| are an?| know)\\b
  \\b(?:you are|you['’]re) (?:\\p{L}+ ){0,2}(?:comfortable|experienced|proficient|fluent|skilled|familiar|able)\\b
  \\b(?:we expect|should (?:have|be)|looking for (?:someone|people|candidates|engineers|experienced))\\b
  \\b(?:proven|hands[- ]on|solid|strong|deep|extensive|prior|previous|professional|practical|relevant|working) (?:\\p{L}+ ){0,3}(?:experience|knowledge|background|understanding|expertise|skills?|proficiency|command|grasp)\\b
  \\b(?:experience|proficien(?:t|cy)|expertise|fluen(?:t|cy)|familiar(?:ity)?|knowledge|understanding) (?:\\p{L}+ )?(?:with|in|of|working)\\b
  \\b(?:erforderlich|zwingend|voraussetzung|erfahrung (?:mit|in|als)|kenntnisse|du (?:hast|bringst|bist)|sie (?:haben|bringen|verfügen))\\b
  \\b(?:vous (?:avez|êtes|maîtrisez|justifiez|disposez|possédez|connaissez|savez|parlez|aimez)|expérience (?:en|de|dans)|maîtrise|requis|exigé|connaissance)
  \\b(?:imprescindible|experiencia (?:en|con|de)|dominio|conocimientos? de|necesario)\\b
  \\b(?:(?:experiência|conhecimentos?|domínio|vivência|esperienza|conoscenza) (?:com|em|de|no|na|in|con|di|nel|del)|imprescindível|obrigatório)
  \\b(?:vereist|ervaring (?:met|in|als)|je (?:hebt|bent|beschikt)|kennis van)\\b
`);

/** Says what the person will do. */
export const TASK = any(`
  \\b(?:you['’]ll|you will|you['’]d|you would|you get to|you are going to)\\b
  \\bresponsible for\\b
  \\b(?:the|this) (?:(?:successful |ideal )?candidate|role|position|person|engineer|manager|designer)\\b.{0,40}?\\b(?:will|would|is responsible|owns|leads|drives)\\b
  \\b(?:your|the) (?:main |primary |key )?(?:role|job|mission|focus|task|goal) (?:is|will be) (?:to|on)\\b
  ^du (?!hast|bist|bringst|kannst|kennst|liebst|magst|sprichst|möchtest|willst|suchst)\\p{L}{2,}s?t(?![\\p{L}])
  \\b(?:du (?:wirst|verantwortest|entwickelst|leitest|gestaltest|arbeitest)|sie (?:verantworten|leiten|entwickeln))\\b
  \\bvous (?!avez|aimez|maîtrisez|justifiez|disposez|possédez|souhaitez|connaissez|savez|parlez|pouvez|cherchez)\\p{L}+ez\\b|\\bau quotidien\\b
  \\b(?:você (?:vai|irá|será)|ti occuperai|sarai)\\b
  \\b(?:serás|tu misión)\\b|\\p{L}{3,}(?:arás|erás|irás)(?![\\p{L}])
  \\b(?:jij?|u) (?:gaat|wordt|werkt|bouwt|ontwikkelt|maakt|zorgt|helpt|denkt|schrijft|beheert|stuurt|adviseert)\\b
  \\bday[- ]to[- ]day (?:that|this|you|it) (?:means|will)\\b
  \\b(?:je (?:gaat|wordt|werkt|bouwt)|ben je verantwoordelijk)\\b
`);

/** Sentences that ask for nothing wherever they stand: pay, offers, law, applying. */
export const NO_REQUEST = any(`
  \\bequal[- ]opportunit|\\b(?:regardless of|without regard to)\\b|\\baccommodations?\\b|\\bdiscriminat|\\baffirmative action
  \\b(?:salary|compensation|base pay|pay range|bonus plan|equity package|stock options?|401|paid time off|\\bPTO\\b|health insurance|stipend|perks|parental leave|pension|dental|vacation days|paid holidays)\\b
  \\bwe (?:offer|provide|welcome|encourage|believe|value|celebrate|are committed|are proud|embrace|don['’]t expect|raised|serve|help)\\b
  \\b(?:please|to) apply|\\bapply (?:now|today|here|even|via|through|by)|\\bapplications?\\b.*\\b(?:review|rolling|process)|\\byour (?:application|résumé|resume|cv|cover letter)\\b|\\bwe(?:['’]d| would) love to hear\\b|\\bget in touch\\b
  [\\w.+-]+@[\\w-]+\\.\\w|^(?:please )?(?:send|write|tell|drop|e-?mail|contact|call|visit|follow|click|check out)\\b.{0,30}\\b(?:us|our|your|me|here)\\b|\\bvolume of applications|\\bheard? from us\\b|\\bunsuccessful\\b|\\bshortlisted\\b|\\bhit the button|\\bsounds? (?:like you|good|interesting)\\b
  \\b(?:not expected|(?:don['’]t|do not|doesn['’]t) (?:need|have to|expect|require|matter)|no need to)\\b
  \\b(?:recruitment privacy|privacy (?:policy|notice)|talent acquisition|hiring process|interview)\\b
`);

/** What only asks for a state of affairs that no résumé proves. */
export const LOGISTICS = any(`
  \\b(?:authori[sz]ed|eligib\\p{L}+|right|permit(?:ted)?|permission|legally able) to work\\b|\\bwork (?:permit|authori[sz]ation)\\b|\\bvisa\\b|\\bcitizen(?:ship)?\\b|\\bsecurity clearance\\b
  \\b(?:willing(?:ness)?|able|ability|available|availability|open|flexib\\p{L}+)\\b.{0,20}\\b(?:to )?(?:travel|relocate|commute|on[- ]?call|shifts?|weekends?|overlap)\\b|\\btravel\\b.{0,30}(?:%|required|up to)|\\bbased in\\b|\\btime ?zones?\\b|\\bon[- ]site \\d|\\bdays (?:a|per) week\\b|\\bdriver['’]?s? licen[cs]e\\b|\\binternet connection\\b
`);
