import type { Cue } from '../../mood/mood-words';

/** How German says a feeling outright, what only looks like one, and what means its opposite. */
export const GERMAN_FEELINGS: readonly Cue[] = [
  {
    shows: 'nothing',
    weight: 0,
    phrases: `vielen dank im voraus; danke im voraus; besten dank im voraus; herzlichen dank im voraus; dank im voraus; vielen dank im
      vorraus; danke im vorraus; vielen dank vorab; danke vorab; danke schon mal; danke schonmal; danke schon einmal; schon mal
      danke; schonmal danke; schon mal vielen dank; schon jetzt vielen dank; ich danke ihnen im voraus; ich bedanke mich im voraus;
      ich bedanke mich schon jetzt; für ihre hilfe danke ich; danke für ihre hilfe; danke für deine hilfe; danke für eure hilfe;
      vielen dank für ihre hilfe; vielen dank für deine hilfe; vielen dank für eure hilfe; vielen dank für ihre mühe; danke für
      ihre mühe; vielen dank für ihre bemühungen; danke für ihre bemühungen; vielen dank für ihre unterstützung; vielen dank für
      ihr verständnis; danke für ihr verständnis; vielen dank für ihre zeit; vielen dank für ihre rückmeldung; danke für eine
      rückmeldung; danke für eine kurze rückmeldung; danke für eine schnelle antwort; vielen dank für eine schnelle; danke für die
      hilfe; ich wäre ihnen dankbar; ich wäre dir dankbar; ich wäre dankbar; wäre dankbar , wenn; wäre sehr dankbar; wäre schön ,
      wenn; wäre nett , wenn; wäre toll , wenn; wäre super , wenn; wäre klasse , wenn; es wäre freundlich; würde mich freuen ,
      wenn; würde mich über eine antwort freuen; über eine antwort würde ich mich freuen; über eine rückmeldung würde ich mich
      freuen; freue mich auf ihre antwort; freue mich auf deine antwort; freue mich auf eure antwort; freue mich auf ihre
      rückmeldung; freue mich auf eine rückmeldung; freue mich über eine antwort; freue mich über eine rückmeldung; hoffe , sie
      können mir helfen; hoffe , ihr könnt mir helfen; hoffe , du kannst mir helfen; hoffe auf eine baldige; in der hoffnung auf;
      ich hoffe , es geht ihnen gut; ich hoffe , es geht euch gut; mit freundlichen grüßen; mit freundlichen grüssen; mit
      freundlichem gruß; freundliche grüße; freundliche grüsse; freundlicher gruß; viele grüße; viele grüsse; liebe grüße; liebe
      grüsse; lieber gruß; herzliche grüße; herzliche grüsse; beste grüße; beste grüsse; schöne grüße; schönen gruß; schöne grüße
      aus; sonnige grüße; grüße aus; gruß; mfg; lg; vg; bg; hochachtungsvoll; mit besten grüßen; mit besten empfehlungen; mit
      herzlichen grüßen; bis dann; bis bald; schönen tag; schönen tag noch; einen schönen tag; noch einen schönen tag; einen
      angenehmen tag; schönen abend; einen schönen abend; schönes wochenende; ein schönes wochenende; schönen feierabend; frohe
      weihnachten; frohe ostern; frohe feiertage; schöne feiertage; guten rutsch; gutes neues jahr; alles gute; alles liebe;
      bleiben sie gesund; bleibt gesund; sehr geehrte damen und herren; sehr geehrte; sehr geehrter; liebes team; liebes
      kundenservice-team; lieber kundenservice; guten tag; guten morgen; guten abend; schönen guten tag; hallo zusammen; ich bitte
      um rückmeldung; bitte um rückmeldung; bitte um antwort; bitte um hilfe; ich bitte um hilfe; mit der bitte um; gesendet von
      meinem; von meinem iphone gesendet; thema gestorben;
      damit gestorben; für mich gestorben; tod des geräts; tod des akkus; totalausfall; totgeschwiegen; tote leitung; leitung ist
      tot; tote pixel; toter pixel; tot geliefert; totgelaufen; zum totlachen; todmüde; todlangweilig; todsicher; todunglücklich;
      tod und teufel; trauerspiel; trauerkarte; trauerkarten; trauerfloristik; trauerkranz; trauergesteck; preisnachlass; nachlass
      auf; prozent nachlass; rabatt nachlass; kennwort verloren; passwort verloren; karte verloren; schlüssel verloren; paket
      verloren; handy verloren; geduld verloren; daten verloren; vertrauen verloren; glauben verloren; nerven verloren; lust
      verloren; zeit verloren; geld verloren; schwarze witwe; kann/können mich/uns .. nicht beschweren/beklagen; mich/uns nicht beschweren/beklagen; nachlass gewähren; nachlass bekommen; nachlass erhalten`,
  },
  {
    shows: 'disappointed',
    weight: 4,
    phrases: `danke für nichts; vielen dank für nichts; na danke; na vielen dank; schönen dank auch; na bravo; na toll; na super; na prima;
      na klasse; na wunderbar; na herzlichen glückwunsch; herzlichen glückwunsch zu; ganz großes kino; super service , wirklich;
      ein toller service ist das; das nenne ich service; das nennt sich service; sowas nennt sich; so etwas nennt sich; soll das
      ein witz sein; soll das ein scherz sein; ist das ein witz; ist das ein scherz; das ist ein witz; das ist doch ein witz;
      schlechter witz; schlechter scherz; was für eine überraschung; welch überraschung; wer hätte das gedacht; wer hätte es
      gedacht; war ja zu erwarten; schön , dass sich mal; schön , dass mal; schön , dass niemand; danke , dass niemand; danke fürs
      ignorieren; danke für das ignorieren; danke fürs warten lassen; danke für die verschwendete; so viel zum thema; soviel zum
      thema; so viel zu; von wegen; wer's glaubt; wers glaubt; läuft bei euch; läuft bei ihnen; läuft ja super; läuft ja bestens;
      klappt ja super; klappt ja toll; klappt ja hervorragend; funktioniert ja super; funktioniert ja toll; freut mich ungemein;
      ich freue mich wahnsinnig , wieder; sogenannter service; sogenannten service; sogenannte hotline; sogenannten kundenservice;
      dass ich nicht lache; dreimal kurz gelacht; selten so gelacht; toll , wieder; super , wieder; prima , wieder; toll , schon
      wieder; super , schon wieder; klasse , schon wieder`,
  },
  {
    shows: 'disappointed',
    weight: 3,
    besideProblem: true,
    phrases: `danke auch; bravo; ganz toll; großes kino; super gemacht; toll gemacht; klasse leistung; tolle leistung; super leistung;
      toller service; schöner service; oh wunder; war ja klar; wie immer; wie üblich; wie nett; wie reizend; wie aufmerksam; wie
      schön , dass sie; ja klar; ja ja; jaja; weiter so; ein hoch auf; hauptsache , sie; hauptsache ihr; applaus`,
  },
  {
    shows: 'worried',
    weight: 2.5,
    phrases: `sorge; sorgen; mache mir sorgen; macht mir sorgen; besorgt; besorgniserregend; beunruhigt; beunruhigend; beunruhigt mich; bin
      in sorge; angst; habe angst; ängstlich; befürchte; befürchtung; bange; mir ist bange; mulmig; ein mulmiges gefühl; unwohl;
      fühle mich unwohl; verunsichert; unsicher , ob; nervös; panik; in panik; panisch; verzweifelt; verzweifle; schlaflos;
      schlaflose nächte; kann nicht schlafen; nicht mehr schlafen; schlafe schlecht; kein auge zugetan; hoffentlich ist nichts;
      hoffentlich nicht; ich hoffe nur , dass; nicht , dass am ende; verliere ich; verliere ich jetzt; könnte verloren gehen; geht
      mir sonst; ist mein geld sicher; sind meine daten sicher; ist mein konto sicher; gehackt; wurde gehackt; jemand hat sich;
      fremder zugriff; unbekannter zugriff; unbekannte abbuchung; verdächtig; kommt mir verdächtig vor; phishing; ist das echt; ist
      das betrug; zu spät kommt; die zeit läuft; die zeit drängt; zeit wird knapp; läuft mir die zeit davon; existenz;
      existenziell; weiß nicht mehr weiter; nervlich am ende; mit den nerven am ende; kenne diese abbuchung nicht; kenne diese
      buchung nicht; jemand anderes hat`,
  },
  {
    shows: 'confused',
    weight: 2,
    phrases: `verstehe nicht; verstehe ich nicht; verstehe das nicht; verstehe es nicht; verstehe gar nichts; verstehe nur bahnhof; nur
      bahnhof; nicht verstanden; unverständlich; nicht nachvollziehbar; kann ich nicht nachvollziehen; kann nicht nachvollziehen;
      verwirrt; verwirrend; verwirrung; bin verwirrt; unklar; mir ist unklar; ist mir unklar; nicht klar; mir ist nicht klar; ist
      mir nicht klar; nicht ganz klar; werde nicht schlau; nicht schlau daraus; blicke nicht durch; blicke da nicht durch; blicke
      nicht mehr durch; steige nicht durch; komme nicht klar; komme damit nicht klar; komme nicht weiter; weiß nicht weiter; keine
      ahnung; habe keine ahnung; ratlos; bin ratlos; stehe auf dem schlauch; bin überfragt; überfordert; unübersichtlich;
      kompliziert; zu kompliziert; umständlich; ergibt keinen sinn; macht keinen sinn; ergibt für mich keinen sinn; widerspricht
      sich; widersprüchlich; was soll ich jetzt; was mache ich falsch; mache ich etwas falsch; habe ich etwas falsch gemacht;
      übersehe ich etwas; habe ich etwas übersehen; was ist damit gemeint; was ist gemeint; wie ist das gemeint; irritiert;
      irritierend; missverständlich; durcheinander; nicht so technikaffin; kein technikexperte; nicht so gut mit technik; kenne
      mich nicht aus; kenne mich damit nicht aus; kenn mich nicht aus`,
  },
  {
    shows: 'grateful',
    weight: 2.5,
    phrases: `vielen lieben dank; herzlichen dank; tausend dank; ganz herzlichen dank; vielen herzlichen dank; allerbesten dank; besten
      dank für die; vielen dank für die schnelle; danke für die schnelle; vielen dank für ihre schnelle; danke für ihre schnelle;
      vielen dank für die nette; danke für die nette; danke für die tolle; vielen dank für die tolle; vielen dank für alles; danke
      für alles; nochmals vielen dank; nochmals danke; noch einmal vielen dank; noch einmal danke; nochmal danke; bin ihnen sehr
      dankbar; bin dir sehr dankbar; bin euch sehr dankbar; sehr dankbar; bin so dankbar; unendlich dankbar; ein großes dankeschön;
      großes dankeschön; ein riesiges dankeschön; riesendank; großes lob; ein großes lob; dickes lob; ein dickes lob; riesenlob;
      lob an; kompliment; großes kompliment; mein kompliment; hut ab; chapeau; respekt; spitzenservice; super service; toller
      service und; bester service; hervorragender service; ausgezeichneter service; erstklassiger service; vorbildlicher service;
      netter service; sehr netter kontakt; sehr nette; sehr freundlich; super freundlich; so freundlich; sehr hilfsbereit; sehr
      hilfreich; kompetent und freundlich; schnelle hilfe; schnell und unkompliziert; schnell und freundlich; unkomplizierte hilfe;
      hat mir sehr geholfen; haben mir sehr geholfen; hast mir sehr geholfen; habt mir sehr geholfen; sehr geholfen; super
      geholfen; toll geholfen; sie sind ein schatz; du bist ein schatz; du bist die beste; du bist der beste; ihr seid die besten;
      ihr seid super; ihr seid toll; sie sind spitze; ihr seid spitze; den tag gerettet; tag gerettet; mein tag ist gerettet;
      weihnachten gerettet; hat mir den tag versüßt; freue mich sehr; habe mich sehr gefreut; hat mich sehr gefreut; riesig
      gefreut; sehr gefreut; so gefreut; bin begeistert; sehr begeistert; völlig begeistert; rundum zufrieden; sehr zufrieden;
      vollkommen zufrieden; mehr als zufrieden; absolut zufrieden; bin zufrieden; überglücklich; wunschlos glücklich; ich liebe es;
      liebe dieses; funktioniert jetzt; funktioniert wieder; klappt jetzt; klappt wieder; läuft wieder; hat geklappt; alles gut
      angekommen; gut angekommen; heil angekommen; problem gelöst; problem ist gelöst; alles bestens; bestens; einwandfrei; läuft
      perfekt; passt perfekt; genau das richtige; genau was ich; besser als erwartet; übertrifft meine erwartungen; erwartungen
      übertroffen; positiv überrascht; angenehm überrascht; sehr beeindruckt; gerne wieder; jederzeit wieder; immer wieder gerne;
      kann ich nur empfehlen; nur weiterempfehlen; empfehle ich weiter; werde sie weiterempfehlen; werde euch weiterempfehlen;
      werde weiterempfehlen; fünf sterne; 5 sterne; volle punktzahl; macht weiter so; machen sie weiter so; geben sie den dank;
      richten sie bitte meinen dank; bitte danken sie; ganz lieb; so lieb von`,
  },
  {
    shows: 'angry',
    weight: 4.5,
    phrases: `wütend; fühle/fühlen/komme/kommen .. für dumm verkauft; noch nie .. für dumm verkauft; für dumm verkauft .. gefühlt/fühle/vor; stinksauer; stocksauer; fuchsteufelswild; empört; unverschämt*; eine frechheit; frechheit; sauerei; zumutung; unzumutbar*; inakzeptabel; unakzeptabel; untragbar; skandal; skandalös; saftladen; mir reicht es; mir reicht's; mir reichts; jetzt reicht's; jetzt reicht es; nase voll; schnauze voll; geht gar nicht; bodenlos*; unterste schublade; verarscht; verarschen; zum kotzen; ich bin .. sauer; sehr/richtig/echt/so sauer; schämen sie sich; unfassbar; lasse ich mir nicht`,
  },
  {
    shows: 'angry',
    weight: 3,
    phrases: `sauer; zornig; zorn; wut; ärger; ärgere; ärgert; ärgerlich; verärgert; genervt; nervt; nervig; kotzt; aufgebracht; lächerlich; peinlich; was soll das; was soll der; das kann .. nicht sein; kann doch nicht wahr sein; darf doch nicht wahr sein; geht's noch; idiot*; scheiße; scheiss*; scheiß*; mist; hasse; hass; verdammt; verdammte; schämt euch; dreist; dreistigkeit; unerhört; schlimmste; schlechteste`,
  },
  {
    shows: 'disappointed',
    weight: 3.5,
    phrases: `bin/sind enttäuscht/frustriert/unzufrieden; enttäuscht/frustriert/unzufrieden bin/sind ich/wir; bin/sind sehr/so/wirklich/echt/richtig/zutiefst/äußerst/total/absolut/maßlos enttäuscht/frustriert/unzufrieden`,
  },
  {
    shows: 'disappointed',
    weight: 2.7,
    phrases: `enttäuscht; enttäuschend; enttäuschung; enttäuscht mich; unzufrieden; nicht zufrieden; frustriert; frustrierend; frust; traurig; mehr erwartet; besseres erwartet; im stich gelassen; alleingelassen; allein gelassen; schade; bereue; fehlkauf; reinfall; lässt zu wünschen übrig; zu wünschen übrig; nicht zu empfehlen; keine empfehlung; finger weg; abzuraten; rate ab`,
  },
  {
    shows: 'grateful',
    weight: 2,
    isPolite: true,
    phrases: 'danke; dank; vielen dank; danke schön; dankeschön; besten dank; danke für; vielen dank für',
  },
];
