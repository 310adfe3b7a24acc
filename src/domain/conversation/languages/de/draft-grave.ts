import type { DraftWords } from '../../draft/draft-words';

export const grave: DraftWords['grave'] = `
  sehr|so|wirklich|total leid
  bedauern|bedauere|bedaure ~3 sehr|außerordentlich
  verstehe|verstehen|nachvollziehen|vorstellen|nachempfinden ~3 ,wie|wie ~5 @upsetting|@upset|schwer|schwierig|belastend|überfordernd|wichtig|anstrengend
  verstehe|verstehen|teile|teilen|nachvollziehen @your ~1 @feeling
  kann|können @your ~1 @feeling
  @your ~2 @feeling ~5 verständlich|nachvollziehbar|nachvollziehen|verstehen|berechtigt|teile|teilen
  verstehe|verstehen|nachvollziehen|verständlich|nachvollziehbar ~3 ,dass|dass ~6 @upset|@upsetting|@feeling
  verständnis für @your ~1 @feeling
  leid ~3 zu|das hören|lesen
  das ~1 muss|klingt ~4 @upsetting|schwer|schlimm|belastend
  leid ,dass ~2 sie|du ~4 müssen|musst|mussten|musstest
  das ist|war ~2 sehr|wirklich|äußerst @upsetting
`;

export const gravest: DraftWords['gravest'] = `
  unendlich|zutiefst|aufrichtig|schrecklich|von|unsagbar ~1 herzen? ~1 leid
  furchtbar|außerordentlich|unglaublich|wahnsinnig|unheimlich|unfassbar leid
  traumatisch*|aufgewühlt|verzweifelt
  viel|großen|ganzen|solchen|diesen kummer|schmerz
  zutiefst|aufrichtigste|aufrichtigsten|tausendmal|untröstlich|beschämt|bestürzt|erschüttert|betroffen|fassungslos|entsetzt
  aufrichtige*|aufrichtigen ~1 entschuldigung|bedauern|anteilnahme
  entschuldigen|entschuldige wir|ich uns|mich ~2 sehr|ausdrücklich|herzlich|von
  aufrichtig ~4 entschuldigung|entschuldigen|verzeihung|bedauern|bedauere|uns
  entschuldigen|entschuldigung|entschuldige|verzeihung ~4 aufrichtig|vielmals|tausendmal|förmlich|zutiefst
  vielmals|tausendmal ~3 entschuldigung|entschuldigen|verzeihung
  in aller form|demut
  um verzeihung|vergebung
  unverzeihlich*
  schmerz|leid|kummer|verzweiflung geht|gehen ~2 nah*
  @your ~1 verzweiflung|schmerz|kummer|leid|not|ängste
  tiefstes|tiefste|tiefes|größtes|aufrichtiges|aufrichtigstes|innigstes ~1 bedauern|mitgefühl|anteilnahme
  ,wie ~2 verzweifelt|hilflos|traurig|verletzt|allein
  herz ~3 ist|bricht|blutet|zerreißt|bei
  bricht|zerreißt|zerbricht|blutet|schmerzt ~2 das|mir|uns ~2 herz|herzen
  fühle|fühlen|leide|leiden ~3 mit ihnen|dir|euch
  mitgefühl|anteilnahme
  schweren|schwierigen|dunklen|traurigen zeit|stunden|stunde|moment|tagen|lage
  wie ~1 furchtbar|schrecklich|entsetzlich|grauenhaft|grausam|qualvoll
  schlimmen|schlimmes|furchtbaren|furchtbares|schrecklichen|schreckliches|schreckliche|traumatische|traumatischen|entsetzlichen|belastenden|belastende|leidvollen ~1 erlebnis|erfahrung|situation|erlebnisse|lage|vorfall|zeit|umständen
  durchmachen|durchmachst|durchleiden|durchgemacht|durchleben
  erleben|ertragen|erleiden|aushalten müssen|musst|mussten|musstest|muss
  kummer|schmerz|qual|qualen|leiden|albtraum|martyrium|not ,den|die|das
  sehr sie|dich das ~1 quält|belastet|schmerzt|trifft|mitnimmt
  für ~2 kummer|schmerz|leid|stress|qualen|sorgen ~4 entschuldigen|entschuldigung|bereitet|verursacht
  verstehe|verstehen|nachvollziehen|vorstellen zutiefst|nur|kaum ~2 wie
  wie ~2 @upsetting|schwer|schwierig ~1 es|das|so ~2 sein|ist kann|muss|mag
  kaum|nur ~1 erahnen|ausmalen|vorstellen ,wie
  spüre|spüren|fühle|fühlen ~1 ,wie
  worte fehlen
  verstehe|verstehen|weiß|nachvollziehen|vorstellen|bewusst ~3 ,wie ~2 @upsetting|schwer|schwierig|hart|unerträglich ~4 ist|war|sein|muss
  tiefstem|tiefsten|ganzem|vollem herzen
  gedanken ~2 bei @you
  sind|bin ~1 in ~1 gedanken bei
  muss|müssen ~3 @upsetting|furchtbar|hart|grausam|traumatisch|albtraum|alptraum ~3 sein
  inständig|demütig|kniefällig|tausendfach|abertausend ~2 entschuldigung|entschuldigen|verzeihung
  entschuldigen|entschuldige|bitten ~2 inständig|demütig|tausendfach
  schlimme|schlimmen|furchtbare|schreckliche|traumatische|seelische|seelischen|emotionale|emotionalen ~1 erfahrung|belastung|schmerzen|situation|wunde|qual|qualen
  schmerzt|berührt|erschüttert|trifft|quält|bewegt ~1 uns|mich ~2 das|sehr|zutiefst|zu|tief
  seele|herz|herzen ~1 weh|schwer
  tiefer|großer|aufrichtiger ~1 betroffenheit|bestürzung|anteilnahme|trauer|scham
  mit großem|tiefem|tiefstem|größtem bedauern
  ängste|qualen|kummer|leid ,die? ~4 ausstehen|durchleben|leiden|erleiden|ertragen
  welche|was|welch ~1 ängste|qualen|leid|schmerzen ~3 sie|du
  kaum|nicht in worte|worten
  ärmster|ärmste|armer|arme ,*
  ach du ~1 meine|lieber|liebe|je
  seien|sei ~1 sie? ~1 stark|tapfer
  wie leid ~2 das|es|mir|uns ~2 tut
  fehlen ~2 worte
`;
