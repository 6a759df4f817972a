import { fold, phrases } from './fold.ts';

/** US states and Canadian provinces by their postal letters. */
export const STATE_CODES = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA
RI SC SD TN TX UT VT VA WA WV WI WY DC PR AB BC MB NB NL NS ON PE QC SK YT NSW VIC QLD TAS ACT UK USA US UAE EU
DE FR ES NL PT AT CH BE IE IN IT SP RJ MG`.split(/\s+/),
);

const REGIONS =
  phrases(`alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida,
georgia, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts,
michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico,
new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina,
south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming,
district of columbia, ontario, quebec, british columbia, alberta, manitoba, nova scotia, saskatchewan,
england, scotland, wales, northern ireland, bayern, bavaria, hessen, sachsen, baden-wurttemberg,
nordrhein-westfalen, niedersachsen, ile-de-france, catalunya, cataluna, catalonia, andalucia, comunidad de madrid,
noord-holland, zuid-holland, north holland, karnataka, maharashtra, tamil nadu, telangana, haryana, uttar pradesh,
west bengal, kerala, gujarat, rajasthan, punjab, new south wales, victoria, queensland`);

const COUNTRIES =
  phrases(`usa, u.s.a., us, united states, united states of america, vereinigte staaten, etats-unis,
estados unidos, canada, kanada, mexico, uk, u.k., united kingdom, great britain, royaume-uni, reino unido,
verenigd koninkrijk, ireland, irland, irlande, irlanda, germany, deutschland, allemagne, alemania, alemanha,
duitsland, austria, osterreich, autriche, switzerland, schweiz, suisse, suiza, suica, zwitserland, france,
frankreich, francia, franca, frankrijk, spain, spanien, espagne, espana, espanha, spanje, portugal, italy, italien,
italie, italia, netherlands, the netherlands, niederlande, nederland, pays-bas, paises bajos, holanda, belgium,
belgien, belgique, belgie, belgica, luxembourg, luxemburg, denmark, danmark, danemark, sweden, sverige, schweden,
suede, norway, norge, norwegen, finland, suomi, finnland, poland, polska, polen, pologne, polonia, czech republic,
czechia, slovakia, hungary, romania, bulgaria, greece, turkey, turkiye, turquie, turquia, ukraine, russia, serbia, croatia, slovenia,
estonia, latvia, lithuania, israel, india, indien, inde, pakistan, bangladesh, sri lanka, nepal, china, japan,
japon, south korea, korea, taiwan, hong kong, singapore, singapur, malaysia, indonesia, vietnam, thailand,
philippines, australia, australien, australie, new zealand, south africa, sudafrika, nigeria, kenya, ghana, egypt,
morocco, maroc, tunisia, tunisie, algeria, uae, united arab emirates, saudi arabia, qatar, brazil, brasil, brasilien,
bresil, argentina, chile, chili, colombia, peru, uruguay, ecuador, venezuela, costa rica, cuba, cyprus, malta,
iceland, ethiopia, uganda, rwanda, tanzania, senegal, cote d'ivoire, cameroon, lebanon, jordan, iran, iraq,
kazakhstan, georgia, armenia`);

const CITIES =
  phrases(`new york, new york city, nyc, san francisco, sf bay area, san francisco bay area, bay area,
los angeles, chicago, houston, seattle, boston, austin, denver, dallas, atlanta, miami, philadelphia, phoenix,
san diego, san jose, palo alto, mountain view, menlo park, cupertino, sunnyvale, redmond, santa clara, oakland,
portland, pittsburgh, detroit, minneapolis, washington dc, washington d.c., silicon valley, baltimore, nashville,
raleigh, salt lake city, las vegas, toronto, montreal, vancouver, ottawa, calgary, waterloo, mexico city,
ciudad de mexico, guadalajara, monterrey, london, londres, manchester, birmingham, edinburgh, glasgow, bristol,
leeds, liverpool, cambridge, oxford, belfast, cardiff, dublin, cork, galway, berlin, hamburg, munchen, munich, koln, cologne,
frankfurt, frankfurt am main, stuttgart, dusseldorf, leipzig, dresden, hannover, nurnberg, karlsruhe, mannheim,
bonn, munster, bremen, dortmund, essen, heidelberg, freiburg, darmstadt, potsdam, aachen, augsburg, wien, vienna, graz, salzburg, linz,
innsbruck, zurich, geneva, geneve, genf, basel, bern, lausanne, lugano, paris, lyon, marseille, toulouse, nantes,
bordeaux, lille, nice, strasbourg, rennes, grenoble, montpellier, sophia antipolis, madrid, barcelona, valencia,
sevilla, seville, bilbao, malaga, zaragoza, lisboa, lisbon, lissabon, porto, braga, coimbra, amsterdam, rotterdam,
utrecht, den haag, the hague, eindhoven, groningen, delft, leiden, haarlem, tilburg, nijmegen, arnhem, brussels, bruxelles, brussel, antwerpen, antwerp, gent,
ghent, leuven, luxembourg, copenhagen, kobenhavn, aarhus, stockholm, goteborg, gothenburg, malmo, oslo, bergen, helsinki,
warsaw, warszawa, krakow, wroclaw, gdansk, prague, praha, brno, bratislava, budapest, bucharest, cluj-napoca, sofia,
athens, istanbul, ankara, izmir, kyiv, kiev, lviv, moscow, belgrade, zagreb, ljubljana, tallinn, riga, vilnius,
milano, milan, roma, rome, torino, turin, bologna, firenze, napoli, tel aviv, jerusalem, bangalore, bengaluru,
mumbai, delhi, new delhi, hyderabad, chennai, pune, kolkata, gurgaon, gurugram, noida, ahmedabad, karachi, lahore,
islamabad, dhaka, colombo, beijing, shanghai, shenzhen, hangzhou, guangzhou, chengdu, hong kong, taipei, tokyo,
osaka, kyoto, seoul, singapore, kuala lumpur, jakarta, manila, cebu, bangkok, ho chi minh city, hanoi, sydney,
melbourne, brisbane, perth, canberra, adelaide, auckland, wellington, johannesburg, cape town, durban, lagos, abuja, nairobi,
accra, cairo, casablanca, rabat, tunis, kampala, kigali, addis ababa, dubai, abu dhabi, riyadh, doha, sao paulo,
rio de janeiro, belo horizonte, curitiba, porto alegre, brasilia, recife, florianopolis, campinas, buenos aires,
cordoba, santiago, santiago de chile, bogota, medellin, lima, quito, montevideo, san jose costa rica`);

/** Where work is done that has no place. */
const ANYWHERE =
  phrases(`remote, fully remote, remotely, hybrid, on-site, onsite, worldwide, distributed, home office,
homeoffice, teletravail, a distance, remoto, en remoto, teletrabajo, teletrabalho, op afstand, thuiswerk, anywhere,
multiple locations, various locations, europe, europa`);

/** What a form that nobody filled in prints where the place would stand. */
const UNFILLED =
  phrases(`city, town, location, state, country, province, st, stadt, ort, land, bundesland, ville, pays, ciudad, estado,
provincia, pais, cidade, plaats, stad, provincie, citta`);

const has = (set: Set<string>, text: string) => set.has(fold(text).trim());

/** A country, state or province, spelt out. */
export const isRegion = (text: string) => has(REGIONS, text) || has(COUNTRIES, text);
export const isCity = (text: string) => has(CITIES, text);
/** No place in particular: `Remote`, or the form's own `City`. */
export const isAnywhere = (text: string) => has(ANYWHERE, text) || has(UNFILLED, text);
