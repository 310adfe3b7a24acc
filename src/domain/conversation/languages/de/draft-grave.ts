import type { DraftWords } from '../../draft/draft-words';

export const grave: DraftWords['grave'] = `
  sehr|so|wirklich|furchtbar|außerordentlich|total leid
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
  fehlen ~2 worte
`;
