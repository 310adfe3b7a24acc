import type { MoodWords } from '../../mood/mood-words';
import { GERMAN_DANGERS } from './mood-dangers';
import { GERMAN_DEATHS } from './mood-deaths';
import { GERMAN_FEELINGS } from './mood-feelings';
import { GERMAN_SITUATIONS } from './mood-situations';
import { GERMAN_RATED } from './mood-valences';

/** How German words read. */
export const GERMAN_MOOD: MoodWords = {
  valences: new Map(),
  rated: GERMAN_RATED,
  heads: [
    { valence: 2, words: 'freude glück lob erfolg genuss spaß' },
    {
      valence: -2,
      words: `ärger angst ausfall betrug chaos debakel desaster enttäuschung fehler frust katastrophe mangel müll panne panik pfusch probleme problem schaden schäden schrott skandal sorge sorgen störung stress verlust verspätung verzögerung verzug wahnsinn wucher zumutung abzocke pleite lüge farce theater horror schwindel`,
    },
  ],
  cues: [...GERMAN_DANGERS, ...GERMAN_DEATHS, ...GERMAN_FEELINGS, ...GERMAN_SITUATIONS],
  negators: {
    words: `nicht nich nix nichts nie niemals nimmer niemand niemanden niemandem keiner keine kein keinen keinem keines keinerlei keineswegs keinesfalls nirgends nirgendwo weder ohne kaum selten statt anstatt mangels fehlende fehlender fehlendes außer`,
    ahead: 3,
    back: 4,
  },
  degrees: [
    {
      factor: 1.3,
      words: `sehr so total absolut völlig vollkommen komplett extrem äußerst überaus höchst richtig wirklich echt dermaßen derart ungeheuer ungemein unheimlich unglaublich unfassbar wahnsinnig irrsinnig irre mega super ultra hoch tief schwer zutiefst maßlos restlos besonders außerordentlich ausgesprochen enorm gewaltig massiv riesig verdammt verflucht verflixt scheiß sau stock mords tierisch furchtbar schrecklich entsetzlich schlichtweg schlicht geradezu regelrecht ausnahmslos dauernd ständig andauernd permanent überhaupt`,
    },
    {
      factor: 0.6,
      words: `etwas bisschen leicht einigermaßen halbwegs ziemlich relativ eher fast beinahe nahezu teilweise teils stellenweise gelegentlich manchmal mäßig kaum vielleicht möglicherweise eventuell gewissermaßen irgendwie`,
    },
  ],
  turns: 'aber jedoch allerdings trotzdem dennoch sondern',
};
