import type { Rated } from '../../mood/mood-words';

/** How good or bad German words are; 0 for those that only begin as a good or bad one does. */
export const GERMAN_RATED: readonly Rated[] = [
  {
    valence: 4,
    words: `dankbarst* lebensretter* sagenhaft* traumservice* unübertrefflich* unübertroffen* weltbest* weltklasse*`,
  },
  {
    valence: 3,
    words: `ausgezeichnet* begeister* bestleistung* blitzschnell* bombastisch* brillant* ehrenmann* einzigartig* erstklassig*
      exzellent* famos* fantastisch* genial* glückselig* goldwert* grandios* großartig* herausragend* hervorragend*
      herzensgut* himmlisch* hocherfreut* hochzufrieden* hurra jubel* juhu megaschön* mustergültig* perfekt* phantastisch*
      phänomenal* rundumzufrieden* sensationell* spitzenmäßig* spitzenservice* superfreundlich* supernett* superschnell*
      tipptopp traumhaft* unschlagbar* vorzüglich* wow wunderbar* wundervoll* yeah yippie zufrieden* überglücklich*
      überragend* überwältig*`,
  },
  {
    valence: 2,
    words: `anstandslos* bedank* beeindruck* begeistern* beste bestens bester bestes bestgelaunt* bezaubernd* blitzsauber* bravo
      cool coole coolen dankbar* durchdacht* edel edle edler edles einfühlsam* einwandfrei* elegant* engagiert* engel
      erfreulich* erfreut* fantasievoll* fehlerfrei* fein feine feinen feiner freu* freundlich* froh frohe* fröhlich*
      fürsorg* gedankt* gefiel gefreut* gefällt geil* genieß* genossen gerettet* gewissenhaft* glück glücklich* großzügig*
      gut gute guter gutes gutgelaunt* gänsehaut haha* hehe* herzlich* hihi hilfsbereit* hochwertig* hoffnungsvoll*
      imponier* jubeln* jubilier* juhuu kinderleicht* klasse kompetent* köstlich* lebensfroh* lecker* leidensch* liebevoll*
      lieblings* lobend* lobenswert* lobeshymne* lohnenswert* lohnt lustig* makellos* motiviert* mängelfrei* prima
      problemlos* professionell* reibungslos* respekt* retter* rücksichtsvoll* schön schöne schönen schöner schönes
      sorgenfrei* sorgfältig* spaß* spitze stolz* super tadellos* toll tolle tollen toller tolles top topservice*
      treffsicher* umarm* unbezahlbar* vergnüg* verliebt* verlässlich* verständnisvoll* vertrauensvoll* vorbildlich*
      weiterempf* wertschätz* witz* wohlfühl* wunderschön* yay zauberhaft* zuversicht*`,
  },
  {
    valence: 1,
    words: `anerkenn* angenehm* angstlos* belastbar* bemüht* bequem* beruhigend* beruhigt* brauchbar* empfehl* empfohlen*
      entgegenkomm* entspannt* erfolgreich* erleichter* fair faire fairen fairer faires feiern flexibel* flexible* freut
        geduldig* geholfen* geklappt gelungen* gelöst gemütlich* gerne gerngeschehen glückwunsch*
      gutem guten gönn* günstig* hammer handlich* hilfreich* hilft hoffnung* höflich* hübsch* interessant* intuitiv* klappt
      klug* korrekt* kulant* kulanz* leise lob lobe loben lobt löst mühelos* nett nette netten netter nettes nützlich* ok
      okay okey ordentlich* passend* passt positiv* praktische praktischer praktisches preiswert* problemlöser* pünktlich*
      rechtzeitig* respektabel* robust* ruckzuck sauber* schick schnelle schnellen schneller schnelles seriös* sinnvoll*
      solide* sorglos* stabil* sympathisch* süß* unkompliziert* verständlich* vertraue vertrauen vorteil* warmherzig*
      willkommen* wirksam* zuverlässig* zuvorkommend* zügig* übersichtlich*`,
  },
  {
    valence: 0,
    words: `diebstahl* krank* notfall* opfer* schaden schadens* schäden strafe* verbot* verletz* vergessen falsch* fehler* problem* defekt* aufmerksamkeitsh* dringend* drohne* druckdatei* drucker* druckluft* dummy* ekelpaket* engels falschgeld*
      fehlerbericht* fehlercode* fehlermeldung* fehlernummer* fleckenentfern* fluchtweg* freund* gefahrgut* gewinnspiel*
      glückwunschkarte* gutach* gutgeschrieben* guthaben* gutschein* gutschrift* güte* hoffe hoffentlich klassenbuch*
      klassenfahrt* kriege kriegen kriegst kriegt kritiklos* leergut*
      leerzeichen* liebe lieber liebes lieferschein* lobby* lösung* mistel* mühe müllbeutel* nervensäge* netto* notfalls
      perfektion* praktikum* recht rechtsform* rücksend* sauerkraut* sauerstoff* schadenfreiheit* schadenmeldung*
      schimmelkäse* schlagwort* schmerzensgeld* schwindelfrei* schönheit* sorgerecht* sorgfaltspflicht*
      stornier* strafzettel* stressfrei* stresstest* sturm* sturz* störungsnummer* supermarkt* supervis* todsicher* tollwut*
      unkritisch* verlustvortrag* wahnsinn* wartung* zwanzig*`,
  },
  {
    valence: -0.5,
    words: `leider`,
  },
  {
    valence: -1,
    words: `abgelaufen*  abgenutzt* angriff* anstrengend* aufgeregt* aufwendig* aufwändig* ausgerechnet bedauer* bedenk*
      befremd* behaupt* belast* blockier* druckmittel* dummerweise durcheinander* dürftig* eigenartig* eingeschränkt*
      einspruch* erschwer* erstaunt* fade      flacker* fleck* forderung*  gewartet
      gezwungen* hektik* hektisch* hinterherlauf* hinterherrenn* hinterhertelefon* irritier* klemmen klemmt knapp* knarz*
      komisch* kostspielig* kratzer* krise* kritik* kritisier* langsam* langweil* leer*  mager* mahnung* mangel
      mangels* mecker* merkwürdig* missverständ* mittelmäßig* monoton* murren* mäßig* müde* nachbesser* nachhak* nachteil*
      nervös* nörgel*  quietsch* reklamation* reklamier* riss risse rissig* rostig* ruckel* rätselhaft*
      schade scheppert schlagen schuld* schwach* schwammig* schwierig* schwäch* seltsam* sperrung* spärlich* streit*
      strittig* teuer* trist* träge* umsonst unbeantwortet* unbequem* undeutlich* unerfreulich* unerwünscht* ungeeignet*
      ungelesen* ungelöst* ungern* ungewöhnlich* unglaublich* unhandlich* unlogisch* unnütz* unpassend* unpraktisch*
      unruhig* unschön* unterstell* unzutreffend* unübersichtlich* vage* veraltet*  vermiss* verpasst*
      verrutscht* verschleiß* verschliss* vertausch* verwechs* verwunder* wackelt*   warteschleif*
      wartezeit* widerspr* widerwillig* wirr* zeitraub* zwang* zweifel* zögerlich* öde öder überfordert*`,
  },
  {
    valence: -2,
    words: `abgespeist* abgestürzt abgewiesen* abgewimmelt* abgrund* abschaum* abschreck* absturz* abstürz* absurd* abweisend*
      aggressiv* alleingelassen* alptr* androh* angedroht* angst* anstreng* antisemit* arbeitslos* armut* arsch* aufreg*
      ausbeut* ausfall* ausflücht* ausgebeut* ausgefallen* ausgelaugt* ausrede* aussichtslos* befürcht* bekloppt* belastend*
      belästig* bereu* beschwer* beschädig* beschämt* besorgnis* besorgt* bestürz* beunruhig* billigware* bitter* blamier*
      blöd* brutal* bullshit* bürokrat* chaos* debakel*  depp* depress* desinteress* diktat* doof* dreck*
      drohen* droht dubios* dumm* dümm* einsam* elend* endlos* entnervt* entwendet* ermord* ernüchter* erschreck* erschrock*
      erschöpf* eskalation* eskalier* ewig* extremis* fake*  farce* faschis* fehlentscheid*
      fehlgeschlagen* fehlkauf* feige* feigling* fluch fluche fluchen folter* fragwürdig* fresse furcht* fürchte* gefahr*
      gefährlich* geklaut* gekränkt* gelogen* gemobbt* genervt* geplatzt* gescheitert* geschockt* gesindel* gestohlen*
      gestorben gestresst* gestört getötet* gewalt* gleichgültig* grauen* grusel* gräslich* gräuel* halbherzig* halt-die-
      fresse hass* hetz* heuchel* heul* hingehalten hinhalt* hinterhältig* hirnlos* hoffnungslos* hungern* hässlich*
      ignoran* ignorier* inkasso* intransparen* irreführ* irrsinn* irrwitz* jammer* kack*  kleinkariert* kompliziert*
      korrupt* kotzen krieg* kriminel* kritisch* kränk* kummer* lachhaft* lahm* leid leiden leidend* leidet leidtragend*
      leidvoll* lieblos* lästig* lügen* mangelhaft* minderwertig* missachtet* misshandl* misslung* misstrau* mist mobb*
      mord* mängel* mörder* mühsam* müll nachlässig* nerv* niederlage* nonsens* panik* panne pannen* pech* perfid*
      propaganda* provozier* quatsch* quäl* radikal* ramsch* rassis* ratlos* rechtsextrem* resignier* riskant*
      scham* schande* scheiter* schimpf* schlappe* schlecht* schlimmer* schluder* schmerz* schmutz* schock*
      schreck* schwachsinn* schäm* skeptisch* sorge sorgen stalking* starrsinn* sterben stink* stirbt
      straftat* stress* stur sture* sturheit* störend* stört störung* säuerlich* terror* tot tote toten toter trauer*
      trauma* traurig* trottel* täter* umständlich* unangenehm* unberechtigt* undicht* undurchsichtig* unerhört* unfair*
      unfassbar* ungeduldig* ungenau* ungenießbar* ungerecht* unglück* ungünstig* unheimlich* unklar* unkooperativ*
      unlauter* unmenschlich* unmöglich* unnötig* unprofessionell* unpünktlich* unruh* unsauber* unsicher* unsinn*
      unterdrück* unterdurchschnitt* untergang* untergeh* unverständ* unvollständig* unwillig* unwissen* unzuverlässig*
      verachte* verbeult* verblöd* verbogen* verbrannt* verbrech* verdorb* verfault* vergebens vergeblich* vergewalt*
      vergraul* verlier* verlogen* verlor* verlust* vermiest* vernachlässig* vernicht* verpiss* verrat* verräter*
      versag* verschlepp* verschlimmer* verschmutz* verschwend* verschwunden* verspät* verstimmt* verstopft* versäum*
      vertreib* vertrieb* vertröst* verunsicher* verweiger* verwirr* verwundet* verzweifl* verzöger* vollidiot* wackelig*
      wahnsinnig* weh weine weinen weint widerwärtig* wut* wüt* zerbroch* zerkratz* zermürb* zerriss* zweifelhaft* zäh
      ängst* ätzend* übelst* überflüssig* überforder* überfällig* überhöht* überteuer*`,
  },
  {
    valence: -3,
    words: `albtraum* alptraum* angelogen angepisst* ankotz* arglistig* armutszeugnis* arrogan* aufgebracht* ausgenutzt* bankrott*
      bedroh* beknackt* beleidig* belogen bescheuert* beschämend* blamabel* blamage* chaos chaot* demütig* dilettant*
      diskriminier* dreist* drohung* dämlich* ekel* eklig* empör* entrüst* entsetz* enttäusch* erbärmlich* erniedrig*
      erpress* erzürn* fatal* fiasko* frechheit* frust* furchtbar* fürchterlich* gehasst gelogen gepfuscht* gestank*
      getäuscht grausam* grässlich* haarsträubend* hanebüchen* hass hasse hassen hasst herablassend* hilflos* hintergangen
      hölle höllisch* idiot* inakzeptabel* inakzeptabl* inkompetent* jämmerlich* kläglich* kotz* lächerlich* lüge lügen
      lügner* mies miese miesen mieser mieses miesest* missbrauch* misshandel* murks* nutzlos* pampig* patzig* peinlich*
      pfusch* qualvoll* reinfall* respektlos* rotzfrech* ruinier* schikan* schimmel* schlamperei* schlampig* schlimm*
      schrecklich* schrott* schwindel* schäbig* sinnlos* stümper* trauerspiel* trostlos* täuschen täuschung* unakzeptabel*
      unbegreiflich* unbrauchbar* unentschuldbar* unfreundlich* unfähig* ungeheuerlich* unhöflich* unseriös* unsäglich*
      untragbar* unverzeihlich* unzufried* unzumutbar* verachtet* veralber* verdammt* verflucht* vergammel* verhasst*
      verheerend* verhunzt* verkackt* vermurkst* verpfusch* verschimmel* vertrauensbruch* verzweif* verärger* vorsätzlich*
      wertlos* willkür* wucher* wut wutanfall* wütend* zerstör* zorn zornig* zumutung* ärger* übel* überheblich*`,
  },
  {
    valence: -4,
    words: `abartig* abgezockt* abgrundtief* abscheulich* abzock* arschloch* arschlöch* beschissen* betrog* betrug* betrüg*
      bodenlos* desaster* desaströs* drecksladen* drecksteil* ekelhaft* entsetzlich* fassungslos* ganove* gauner* gehasst*
      grauenhaft* grauenvoll* grottenschlecht* horror* katastroph* kriminell* menschenverachtend* miserabel* miserable*
      niederträchtig* saftladen* sauerei* scheiß* schweinerei* skandal* stinksauer* unerträglich* unterirdisch* unverschämt*
      verarsch* verbrecher* widerlich*`,
  },
];
