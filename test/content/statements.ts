/** A statement of the source text, and where the content repeats it. */
export interface Statement {
  /** The words of the source. */
  source: string;
  rubric: string;
  /** The id of the message that makes the statement. */
  message: string;
  /** Patterns that the Dutch rubric must match. */
  says: RegExp[];
}

const of =
  (rubric: string, message: string) =>
  (source: string, ...says: RegExp[]): Statement => ({
    source,
    rubric,
    message: `rubric.${message}`,
    says,
  });

const fight = of('fight', 'fight.teams');
const priority = of('fight', 'fight.victims.priority');
const victims = of('fight', 'fight.victims.figures');
const suspects = of('fight', 'fight.suspects.figures');
const hiding = of('fight', 'fight.difficulty.hiding');
const networks = of('fight', 'fight.difficulty.networks');
const approach = of('approach', 'approach.lead');
const database = of('database', 'database.scan');
const newImages = of('database', 'database.new');
const youthCare = of('youth-care', 'youth-care.agreements');
const intake = of('youth-care', 'youth-care.intake');
const helpline = of('helpline', 'helpline.offer');

/** Every statement of the source, in its order. */
export const statements: Statement[] = [
  fight(
    'De bestrijding van kinderporno richt zich vooral op het vinden van de slachtoffers, de producenten en verspreiders van strafbaar beeldmateriaal.',
    /zoekt vooral de slachtoffers/,
    /strafbare beelden van seksueel kindermisbruik maken of verspreiden/
  ),
  fight(
    'De politie bestrijdt kinderporno door de inzet van speciale zedenteams.',
    /politie/,
    /zet zij zedenteams in: teams voor seksuele misdrijven/
  ),
  fight(
    'Deze zijn vooral met de strijd tegen kinderporno bezig.',
    /vooral aan zaken over zulke beelden/
  ),
  priority(
    'Kinderporno is een van de landelijke aandachtspunten, vastgesteld in de veiligheidsagenda 2015-2018.',
    /landelijke aandachtspunten/,
    /veiligheidsagenda van 2015 tot en met 2018/
  ),
  priority(
    'Bij criminaliteit rondom kinderporno richt de politie zich vooral op het identificeren en ontzetten van slachtoffers uit de misbruiksituatie.',
    /politie gaat het daarbij vooral om de slachtoffers/,
    /vaststellen wie zij zijn/,
    /weghalen uit de situatie/
  ),
  victims(
    'In 2014 is een record aantal slachtoffers van kinderporno geïdentificeerd: 423, ten opzichte van 295 in 2012 en 233 in 2013.',
    /2014 zijn 423 slachtoffers geïdentificeerd, een record/,
    /2012 waren het er 295/,
    /2013 waren het er 233/
  ),
  suspects(
    'Opsporing richt vooral op misbruikers, producenten en verspreiders van kinderporno.',
    /politie zoekt vooral mensen die kinderen seksueel misbruiken/,
    /maken of verspreiden/
  ),
  suspects(
    'Dat leidde tot meer aangedragen verdachten van kinderporno bij het Openbaar Ministerie: in 2014: 560, ten opzichte van 568 in 2013 en 522 in 2012.',
    /meer verdachten gemeld bij het Openbaar Ministerie/,
    /522 in 2012, 568 in 2013 en 560 in 2014/
  ),
  hiding(
    'Criminelen bieden online kinderpornografisch materiaal aan.',
    /Criminelen bieden de beelden online aan/
  ),
  hiding(
    'Zij gebruiken hierbij steeds vaker afschermingstechnieken.',
    /steeds vaker/,
    /te verbergen/
  ),
  hiding(
    'Ze zetten bijvoorbeeld foto’s in delen op verschillende servers.',
    /delen van foto’s op verschillende servers/
  ),
  hiding(
    'Zo zijn de foto’s alleen te vinden door een kleine groep geïnteresseerden.',
    /alleen een kleine groep mensen die ernaar zoekt/
  ),
  networks(
    'Verzamelaars van kinderporno maken meestal deel uit van besloten netwerken.',
    /zulke beelden verzamelen/,
    /meestal bij besloten netwerken/
  ),
  networks(
    'Binnen deze netwerken gebruiken zij versleutelde (encrypted) bestanden of e-mail.',
    /versleutelde bestanden of versleutelde e-mail/
  ),
  networks(
    'Dit maakt het opsporen van deze daders ingewikkelder.',
    /deze daders moeilijker op te sporen/
  ),
  approach(
    'Sinds 2012 vindt landelijke sturing plaats door politie en het OM samen.',
    /Sinds 2012/,
    /politie en het Openbaar Ministerie samen landelijk/
  ),
  of('approach', 'approach.steering')(
    'Een tactische stuurploeg weegt, prioriteert en stuurt tussen zaken en beslist over de inzet van politiecapaciteit.',
    /tactische stuurgroep vergelijkt de zaken/,
    /welke het eerst aan de beurt zijn/,
    /verdeelt het werk/,
    /hoe de politie haar mensen inzet/
  ),
  approach(
    'Verdeeld over 11 specialistische teams werken ongeveer 150 rechercheurs aan het bestrijden en voorkomen van kinderporno en kindersekstoerisme.',
    /ongeveer 150 rechercheurs aan, in 11 gespecialiseerde teams/,
    /tegengaan en voorkomen dat mensen beelden van seksueel kindermisbruik maken/,
    /reizigers en toeristen/
  ),
  of('approach', 'approach.focus.lead')(
    'De politie richt zich vooral op:',
    /De politie wil vooral/
  ),
  of('approach', 'approach.focus.victims')(
    'het identificeren en ontzetten van slachtoffers;',
    /wie de slachtoffers zijn en hen weghalen bij het seksueel misbruik/
  ),
  of('approach', 'approach.focus.makers')(
    'opsporen van producenten en verspreiders van kinderporno;',
    /makers en verspreiders van de beelden opsporen/
  ),
  of('approach', 'approach.focus.methods')(
    'vernieuwing van digitale opsporingsmethoden.',
    /digitale manieren van opsporen vernieuwen/
  ),
  database(
    'Met speciale software kan de politie een snelle scan maken op beeldmateriaal dat bij een verdachte in beslag is genomen.',
    /speciale software/,
    /beelden die bij een verdachte in beslag zijn genomen snel scannen/
  ),
  database(
    'Uit die scan moet blijken of het nieuw beeldmateriaal is of niet.',
    /Uit de scan moet blijken of de beelden nieuw zijn/
  ),
  of('database', 'database.faster')(
    'Dit maakt het opsporen van daders en slachtoffers sneller en makkelijker.',
    /daders en slachtoffers sneller en makkelijker/
  ),
  newImages(
    'Beeldmateriaal dat nog niet in de database zit wordt verder onderzocht op moment en plaats van opname.',
    /nog niet in de database/,
    /verder onderzocht: waar en wanneer zijn ze gemaakt/
  ),
  newImages(
    'Als de foto’s kortgeleden zijn gemaakt kan het kind nog in de misbruiksituatie zitten.',
    /kortgeleden zijn gemaakt, kan het kind nog/
  ),
  newImages(
    'De politie zet alles op alles op het slachtoffer uit de benarde situatie te halen.',
    /alles aan om het kind daar weg te halen/
  ),
  newImages('En om de dader op te sporen.', /de dader op te sporen/),
  youthCare(
    'De overheid maakt afspraken met Jeugdzorg en Veilig Thuis.',
    /overheid maakt afspraken met Jeugdzorg en Veilig Thuis/
  ),
  youthCare(
    'Hulpverleners die met kinderen werken, moeten meer letten op seksueel misbruik en signalen dat er mogelijk beeldmateriaal op internet staat.',
    /meer letten op seksueel misbruik/,
    /signalen dat er misschien beelden ervan op internet staan/
  ),
  intake(
    'Komt een slachtoffer van seksueel misbruik bijvoorbeeld voor een intakegesprek?',
    /eerste gesprek \(intake\)/
  ),
  intake(
    'Dan kan de hulpverlener vragen of er ook foto’s of video’s zijn gemaakt.',
    /ook foto’s of video’s zijn gemaakt/
  ),
  helpline(
    'Voor personen met pedofiele gevoelens en hun naasten is de hulplijn Stop it Now!',
    /mensen met pedofiele gevoelens en voor hun naasten/
  ),
  of('helpline', 'helpline.early.lead')(
    'Er moet in een vroeg stadium hulp komen voor:',
    /vroeg hulp kunnen krijgen/
  ),
  of('helpline', 'helpline.early.attracted')(
    'mensen die zich seksueel aangetrokken voelen tot kinderen.',
    /seksueel aangetrokken voelen tot kinderen/
  ),
  of('helpline', 'helpline.early.downloading')(
    'mensen die kinderporno downloaden;',
    /beelden van seksueel kindermisbruik downloaden/
  ),
  helpline(
    'Het doel van hulplijn hulplijn Stop it Now is het bieden van een luisterend oor en advies.',
    /luistert en geeft advies/
  ),
  helpline(
    'Om zo misbruik van kinderen te helpen voorkomen.',
    /misbruik van kinderen te helpen voorkomen/
  ),
];

/** The headings of the rubrics and sections in the source. */
export const headings = [
  'Bestrijding kinderporno',
  'Meer slachtoffers kinderporno geïdentificeerd',
  'Opsporing gericht op misbruikers, producenten en verspreiders kinderporno',
  'Opsporen kinderporno ingewikkeld',
  'Landelijke aanpak bestrijden kinderpornografie',
  'Landelijke database helpt opsporing slachtoffers',
  'Jeugdzorg extra alert op kinderporno',
  'Voor personen met pedofiele gevoelens en hun naasten is de hulplijn Stop it Now!',
];

/** What else the source contains: its title, an introduction and a colophon. */
export const aroundTheText = [
  'Kinderpornografie',
  'Deze hoofdrubriek bevat 5 rubrieken:',
  'De Rijksoverheid. Voor Nederland',
];
