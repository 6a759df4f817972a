const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that hold sentences together; they never count as evidence. */
export const STOP_WORDS: ReadonlySet<string> = set(`
  a about above across after again against all along also although am an and any are as at be because been before
  being below between both but by can could did do does doing down during each either else etc even every few for from
  further had has have having he her here hers him his how however i if in including into is it its itself just least
  less let like many may me might mine more most much must my near need needs neither no nor not now of off often on
  once one ones only onto or other others our ours out over own per rather s same several she should since so some such t than
  that the their theirs them then there these they this those through throughout thus to too toward towards under until
  up upon us use used uses using very via was we were what when where whether which while who whom whose why will with
  within without would yet you your yours yourself re ve ll d m
  zero two three four five six seven eight nine ten twelve dozen hundred thousand million first second third
  der die das und oder mit von zu im in für auf ein eine einen einer den dem des als auch bei aus nach wie ist sind du
  dein deine sie ihre wir unser le la les un une des et ou du de avec pour dans sur au aux en par que qui vous nous el
  los las una y o con por para del al se su sus es het een en van met voor op aan bij
`);

/** Words that stand in nearly every posting and every résumé; sharing them is coincidence. */
export const GENERIC_WORDS: ReadonlySet<string> = set(`
  ability able accomplish achieve activity additional adept advanced apply approach appropriate area aspect assist background based
  basic basis best better bring broad business candidate capability career clear closely collaborate comfortable common company
  complex comprehensive concept consistent continue continuous contribute core current daily day deep deliver demonstrate demonstrated
  detail different diverse drive dynamic easily effective effectively efficient efficiently end engage enjoy ensure environment
  equivalent essential etc every excellent exceptional excited exciting existing expect experience experienced expert
  expertise exposure extensive familiar familiarity fast field focus follow full function future gain general genuine get go goal good
  great grow growing growth hand handle hands help high highly hire ideal ideally identify impact important improve improvement
  include individual industry influence initiative innovative insight interest interested involve issue item job join keep key
  know knowledge large lead leading learn level leverage life long look love maintain major make manage meaningful meet member
  method methodology minimum modern month move multiple necessary new nice offer ongoing open opportunity organization organisation
  organize outcome outstanding overall oversee ownership paced part participate partner party passion passionate people perform
  person plan play plus position positive possible practical practice prefer preferred previous prior process professional
  proficiency proficient program project proven provide quality quickly range regular related relevant require
  required requirement respect responsibility responsible result right role scale scope self senior set share short
  significant similar skill small solid solution solve spirit stage standard start state stay strategy strong style
  subject success successful successfully suitable support system take talent task team technical technique technology
  thing think thinking thrive time together tool top track trust type understand understanding unique user value
  varied variety various vision want way well wide willing win work working world write year
  deeply extremely ensure ensuring needed needs etc e.g
`);

/** Words that say which kind of work it is and not what was done: alone they are no evidence. */
export const FAINT_WORDS: ReadonlySet<string> = set(`
  product application app software development developer engineer engineering programmer designer analyst manager junior
  senior customer client web website service feature platform data code design component relationship digital online
  internal external global local network market internet computer information request change update
`);
