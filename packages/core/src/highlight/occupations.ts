const words = (list: string): string => list.trim().split(/\s+/).join('|');

/** Nouns that name somebody's occupation by themselves. `Leader`, `expert`, `professional` name nobody's job. */
const ALONE = words(`
  engineer developer designer analyst architect director administrator coordinator consultant accountant auditor
  programmer tester recruiter researcher strategist marketer copywriter writer editor producer controller bookkeeper
  buyer paralegal lawyer attorney solicitor barrister notary magistrate nurse midwife paramedic carer caregiver teacher
  lecturer professor tutor educator instructor headteacher provost registrar librarian archivist curator conservator
  underwriter translator interpreter journalist reporter columnist proofreader photographer videographer filmmaker
  animator illustrator evangelist superintendent supervisor foreman dispatcher scheduler estimator surveyor inspector
  investigator detective adjuster assessor appraiser valuer broker banker teller treasurer cashier salesperson salesman
  saleswoman merchandiser realtor auctioneer facilitator mediator negotiator moderator machinist fabricator assembler
  welder fitter roofer bricklayer plasterer glazier tiler carpenter joiner scaffolder plumber mechanic electrician
  chemist physicist pharmacist physician surgeon therapist physiotherapist dentist veterinarian hygienist optometrist
  dietitian counsellor counselor chef cook baker butcher barista bartender waiter waitress sommelier confectioner brewer
  distiller concierge receptionist clerk typist caretaker gardener florist farmer forester ranger beekeeper zookeeper
  tailor seamstress jeweller jeweler luthier hairdresser barber beautician sculptor painter musician composer actor
  actress dancer choreographer screenwriter novelist historian anthropologist archaeologist mathematician botanist
  biochemist firefighter policeman policewoman chaplain pastor soldier sailor courier hydrographer geographer
  cartographer radiographer stenographer lexicographer demographer founder co-founder postdoc ombudsman economist
  statistician actuary lobbyist publicist organist cellist violinist pianist cyclist columnist conservationist
  coder machinist activist scientist referee umpire optician mathematician
`);

/** Endings that only occupations have. */
const ENDINGS = '\\p{L}{2,}ologist|\\p{L}{3,}ician|\\p{L}{2,}smith|\\p{L}{2,}wright|\\p{L}{3,}keeper';

/** Nouns that need a field before them to name a job: `Manager`, `partner`, `driver`. */
const WITH_A_FIELD = words(`
  manager associate representative partner advisor adviser president secretary assistant operator officer specialist
  coach planner fellow driver pilot trader trainer worker guard host agent judge model captain conductor porter steward
  guide maker broker technician executive fitter handler packer picker attendant custodian controller
`);

/** The last word of a job title. */
export const HEADS = `${ALONE}|${WITH_A_FIELD}|${ENDINGS}`;

/** A head, or a head under a mere level, that says nothing of the work. */
export const SAYS_NOTHING = new RegExp(
  `^(?:(?:senior|junior|lead|staff|principal|executive|group|managing|deputy)\\s)?(?:${WITH_A_FIELD}|lead|BA|PO|UX|QA)$`,
  'iu',
);
