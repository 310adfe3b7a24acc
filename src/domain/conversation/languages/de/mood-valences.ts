import type { Rated } from '../../mood/mood-words';

/** How good or bad German words are, written by native ear; 0 for those that only begin like a good or bad one. */
export const GERMAN_RATED: readonly Rated[] = [
  {
    valence: 4,
    words: `dankbarst* lebensretter* sagenhaft* traumservice* unübertrefflich* unübertroffen* weltbest* weltklasse*`,
  },
  {
    valence: 3,
    words: `ausgezeichnet* begeister* bestleistung* blitzschnell* bombastisch* brillant* ehrenmann* einzigartig* erstklassig* exzellent*
      famos* fantastisch* genial* glückselig* goldwert* grandios* großartig* herausragend* hervorragend* herzensgut* himmlisch*
      hocherfreut* hochzufrieden* hurra jubel* juhu megaschön* mustergültig* perfekt* phantastisch* phänomenal* rundumzufrieden*
      sensationell* spitzenmäßig* spitzenservice* superfreundlich* supernett* superschnell* tipptopp traumhaft* unschlagbar*
      vorzüglich* wow wunderbar* wundervoll* yeah yippie zufrieden* überglücklich* überragend* überwältig*`,
  },
  {
    valence: 2,
    words: `anstandslos* bedank* beeindruck* beste besten bestens bester bestes bestgelaunt* bezaubernd* blitzsauber* bravo cool coole
      coolen dank dankbar* danke* dankes* dankeschön* durchdacht* edel edle edler edles einfühlsam* einwandfrei* elegant*
      engagiert* engel erfreulich* erfreut* fantasievoll* fehlerfrei* fein feine feinen feiner freu* freude* freundlich*
      freundlichkeit* froh frohe* fürsorg* gedankt* gefallen gefiel gefreut* gefällt geil* genieß* genossen gerettet* gewissenhaft*
      glück glücklich* großzügig* gut gute guter gutes gutgelaunt* herzlich* hilfsbereit* hochwertig* imponier* jubilier*
      kinderleicht* klasse kompetent* köstlich* lecker* leidensch* liebevoll* lieblings* lobend* lobenswert* lobeshymne*
      lohnenswert* lohnt lustig* makellos* mängelfrei* prima problemlos* professionell* reibungslos* respekt* retter*
      rücksichtsvoll* schön schöne schönen schöner schönes sorgenfrei* sorgfältig* spaß* spitze stolz* super tadellos* toll tolle
      tollen toller tolles top topservice* treffsicher* unbezahlbar* vergnüg* verlässlich* verständnisvoll* vertrauensvoll*
      vorbildlich* weiterempf* wertschätz* witzig* wohlfühl* wunderschön* zauberhaft* zuversicht*`,
  },
  {
    valence: 1,
    words: `anerkenn* angenehm* angstlos* aufmerksam* belastbar* bemüht* bequem* beruhigend* beruhigt* brauchbar* ehrlich* empfehl*
      empfohlen* entgegenkomm* entspannt* erfolgreich* erleichter* fair faire fairen fairer faires flexibel* flexible* frisch*
      funktioniert funktionierte geduldig* geklappt gelungen* gelöst gemütlich* gern gerne gerngeschehen gutem guten günstig*
      hammer handlich* hilfreich* hoffnung* höflich* hübsch* interessant* intuitiv* klappt korrekt* kulant* kulanz* leise lob lobe
      loben lobt löst mühelos* nett nette netten netter nettes nützlich* ok okay okey ordentlich* passend* passt positiv*
      praktische praktischer praktisches preiswert* problemlöser* pünktlich* rechtzeitig* respektabel* robust* ruckzuck sauber*
      schick schnelle schnellen schneller schnelles seriös* sinnvoll* solide* sorglos* stabil* transparen* unkompliziert*
      verständlich* vertraue vertrauen vorteil* warmherzig* willkommen* wirksam* zuverlässig* zuvorkommend* zügig* übersichtlich*`,
  },
  {
    valence: 0,
    words: `aufmerksamkeitsh* dringend* drohne* druckdatei* drucker* druckertreiber* druckluft* dummy* ekelpaket* engels falschgeld*
      fehlerbericht* fehlercode* fehlermeldung* fehlernummer* fleckenentfern* fluchtweg* freund* gefahrgut* gewinnspiel*
      glückwunschkarte* gutacht* gutgeschrieben* guthaben* gutschein* gutschrift* hoffe hoffentlich klassenbuch* klassenfahrt*
      krankenhaus* krankenkasse* krankenversich* krankenwagen* kritiklos* leergut* leerzeichen* liebe lieber liebes lieferschein*
      lobby* lösung* mistel* mühe müllbeutel* nervensäge* netto* nettopreis* notfalls perfektion* praktikum* recht rechtsform*
      rücksend* sauerkraut* sauerstoff* schadenfreiheit* schadenmeldung* schadensnummer* schimmelkäse* schmerzensgeld*
      schwindelfrei* schönheit* sorgerecht* sorgfaltspflicht* stornier* strafzettel* stresstest* sturm* sturz* störungsnummer*
      supermarkt* supervis* tollwut* unkritisch* verlustvortrag* wahnsinn* wartung* zwanzig*`,
  },
  {
    valence: -1,
    words: `abgelaufen* abgelehnt* abgenutzt* aufgeregt* aufwendig* aufwändig* bedauer* bedauerlich* bedenk* bedenken befremd* belast*
      blockier* druckmittel* dummerweise durcheinander* dürftig* eigenartig* eingeschränkt* einspruch* erstaunt* fade fehlen
      fehlend* fehler* fehlt fehlte flacker* fleck* forderung* gesperrt* gewartet gezwungen* hektik* hektisch* hinterherlauf*
      hinterherrenn* hinterhertelefon* irritier* klemmen klemmt knapp* knarz* komisch* komischerweise kostspielig* krank* kratzer*
      kritik* kritisier* langsam* langweil* leer* leider mager* mahnung* mangel mangels* mecker* merkwürdig* missverständ*
      mittelmäßig* monoton* murren* mäßig* müde* nachbesser* nachhak* nachteil* nachteilig* nervös* notfall* nörgel* problem*
      quietsch* reklamation* reklamier* riss risse rissig* rostig* ruckel* ruckelt rätselhaft* schade scheppert schwach* schwammig*
      schwierig* schwierigkeit* schwäch* seltsam* sperrung* spärlich* streit* strittig* teuer* trist* träge* umsonst unbeantwortet*
      unbequem* undeutlich* unerfreulich* unerwünscht* ungeeignet* ungelesen* ungelöst* ungern* ungewöhnlich* unglaublich*
      unhandlich* unnütz* unpassend* unpraktisch* unruhig* unschön* unzutreffend* unübersichtlich* vage* veraltet* vergessen
      vermiss* vermisse* verpasst* verrutscht* verschleiß* verschliss* vertausch* verwechs* verwunder* wackelt* warte warten
      warteschleif* wartet wartete wartezeit* widerspr* widerwillig* wirr* zeitraub* zwang* zweifel* zögerlich* öde öder`,
  },
  {
    valence: -2,
    words: `abgespeist* abgestürzt abgewiesen* abgewimmelt* abschreck* absturz* abstürz* absurd* abweisend* alleingelassen* androh*
      angedroht* angst* anstreng* ausfall* ausflücht* ausgefallen* ausgelaugt* ausrede* aussichtslos* befürcht* belastend* bereu*
      beschwer* beschädig* besorgnis* besorgt* bestürz* beunruhig* billigware* bitter* blamier* blöd* blödsinn* bürokrat* debakel*
      defekt* desinteress* diebstahl* doof* dreck* drohen drohend* droht dubios* dumm* einsam* endlos* entnervt* entwendet*
      ernüchter* erschreck* erschrock* erschöpf* ewig* falsch* farce* fehlentscheid* fehlerhaft* fehlgeschlagen* fehlkauf* fluch
      fluche fluchen fragwürdig* gefahr* gefährlich* geklaut* gekränkt* genervt* geplatzt* gescheitert* geschockt* gestohlen*
      gestresst* gestört gleichgültig* gruselig* halbherzig* hingehalten hinhalt* hoffnungslos* ignorier* inkasso* intransparen*
      irreführ* irrsinn* irrwitz* kaputt* kleinkariert* kompliziert* kränk* kummer* lahm* leidtragend* leidvoll* lieblos* lästig*
      mangelhaft* minderwertig* missachtet* misslung* misstrau* mist mängel* mühsam* müll nachlässig* nerv* nervig* niederlage*
      nonsens* panik* panne pannen* pech* quatsch* ramsch* ratlos* resignier* riskant* sauer schaden schadens* scheiter* schimpf*
      schlappe* schlecht* schluder* schmerz* schmutz* schock* schwachsinn* schäden skeptisch* sorge sorgen starrsinn* stink*
      strafe* stress* stur sture sture* sturer sturheit* störend* stört störung* säuerlich* trauer* traurig* umständlich*
      unangenehm* unberechtigt* undicht* undurchsichtig* unerhört* unfair* unfassbar* ungeduldig* ungenau* ungenießbar* ungerecht*
      ungerechtfertigt* unglück* ungünstig* unklar* unkooperativ* unlauter* unmöglich* unnötig* unprofessionell* unpünktlich*
      unsauber* unsicher* unsinn* unterdurchschnitt* unverständ* unvollständig* unwillig* unzuverlässig* verbeult* verbogen*
      verbrannt* verdorb* verdorben* verfault* vergebens vergeblich* vergraul* vergrault* verletz* verlier* verloren verlust*
      vermiest* vernachlässig* versag* verschlepp* verschmutz* verschwunden* verspät* verstimmt* verstopft* versäum* vertröst*
      verunsicher* verweiger* verwirr* verzöger* wackelig* weh zerbroch* zerkratz* zermürb* zerriss* zweifelhaft* zäh ängst*
      ätzend* überflüssig* überforder* überfällig* überhöht* überteuer*`,
  },
  {
    valence: -3,
    words: `albtraum* alptraum* angelogen angepisst* ankotz* arglistig* armutszeugnis* arrogan* aufgebracht* ausgenutzt* bankrott*
      bedroh* beknackt* beleidig* belogen bescheuert* beschämend* blamabel* blamage* chaos chaot* demütig* dilettant* diskriminier*
      dreist* drohung* dämlich* ekel* eklig* empör* entrüst* entsetz* enttäusch* erbärmlich* erniedrig* erpress* erzürn* fatal*
      fiasko* frechheit* frust* furchtbar* fürchterlich* gehasst gelogen gepfuscht* gestank* getäuscht grausam* grässlich*
      haarsträubend* hanebüchen* hass hasse hassen hasst herablassend* hilflos* hintergangen hölle höllisch* idiot* idiotisch*
      inakzeptabel* inakzeptabl* inkompetent* jämmerlich* kläglich* kotz* lächerlich* lüge lügen lügner* mies miese miesen mieser
      mieses miesest* missbrauch* misshandel* murks* nutzlos* pampig* patzig* peinlich* pfusch* qualvoll* reinfall* respektlos*
      rotzfrech* ruinier* schikan* schikanös* schimmel* schlamperei* schlampig* schlimm* schrecklich* schrott* schwindel* schäbig*
      sinnlos* stümper* trauerspiel* trostlos* täuschen täuschung* unakzeptabel* unbegreiflich* unbrauchbar* unentschuldbar*
      unfreundlich* unfähig* ungeheuerlich* unhöflich* unseriös* unsäglich* untragbar* unverzeihlich* unzufried* unzumutbar*
      verachtet* veralber* verdammt* verflucht* vergammel* verhasst* verheerend* verhunzt* verkackt* vermurkst* verpfusch*
      verschimmel* vertrauensbruch* verzweif* verärger* vorsätzlich* wertlos* willkür* wucher* wut wutanfall* wütend* zerstör* zorn
      zornig* zumutung* ärger* übel* überheblich*`,
  },
  {
    valence: -4,
    words: `abartig* abgezockt* abgrundtief* abscheulich* abzock* arschloch* arschlöch* beschissen* betrog* betrug* betrüg* bodenlos*
      desaster* desaströs* drecksladen* drecksteil* ekelhaft* entsetzlich* fassungslos* ganove* gauner* gehasst* grauenhaft*
      grauenvoll* grottenschlecht* horror* katastroph* kriminell* menschenverachtend* miserabel* miserable* niederträchtig*
      saftladen* sauerei* scheiss* scheiß* scheißladen* schweinerei* skandal* stinksauer* unerträglich* unterirdisch* unverschämt*
      verarsch* verarscht* verbrecher* widerlich*`,
  },
];
