import type { MoodWords } from '../../mood/mood-words';
import { ENGLISH_FEELINGS } from './mood-feelings';
import { ENGLISH_SITUATIONS } from './mood-situations';

/** How English words read. The valences of most words come from a published list and are put beside these. */
export const ENGLISH_MOOD: MoodWords = {
  valences: new Map(),
  rated: [
    { valence: 4, words: `outstanding superb flawless magnificent phenomenal` },
    {
      valence: 3,
      words: `amazing amazed awesome fantastic wonderful fabulous incredible incredibly superbly excellently gorgeous stunning hilarious yay epic`,
    },
    {
      valence: 2,
      words: `best great good nice glad happy fun funny cool pleased comfy sturdy smooth smoothly impressive impressed recommending kindly easy easily convenient crisp sharp wise bravo sexy badass rocks legend blessed wholesome gem nicely handy versatile exciting excited fascinating neat sleek fast bonus pleasant pleasantly efficient quick quickly quiet bright accurate accurately`,
    },
    {
      valence: 1.5,
      words: `attractive clean dependable effortless* ergonomic excel* generous hassle-free high-quality innovative invaluable lightweight long-lasting pleasing polished practical precise robust rugged seamless*
        slick snappy stylish timely trustworthy user-friendly vibrant vivid well-built well-made worthwhile marvellous inspiring clever`,
    },
    {
      valence: 1,
      words: `creative helps respect peace luckily lucky convinced wow lol lmao haha hahaha hahah hehe rofl liked likes worth useful better yep correct hope fair decent fine exactly indeed`,
    },
    {
      valence: 0,
      words: `ability reliability willing willingness prepared lost lose strange weird refusing prevent withdrawal dispute disputed disputes deny denied denying denies stole empty trapped refuse lobby please like hoping hopes cares care caring yes yeah true quality wish hopefully joke forget shoot gift stop no help helping want matter matters stopped pay charges charged cut solve solved resolve urgent error errors block blocked cancel cancelled drop dropped die kills killing fire fight war alone attack attacked gun hard hide top join reach allow big chance commit feeling grant growing important increase increased natural vision certain clear clearly heaven promise promised losing missing miss missed dirt limited leave doubt crime cancer bomb murder prison arrest violence demand pretty super huge rich free profit advantage opportunity protect protected secure straight substantial support supporting supported supports trust united vulnerable warning warn winning win wins winner hell damned sick ill hid difficult exclusive dear`,
    },
    {
      valence: -0.5,
      words: `avoid avoided drag odd mistake mistakes`,
    },
    {
      valence: -1.5,
      words: `bad sad complaint complaints complain lacks lacked lacking lack cons sheesh annoyance* bother bothers bothersome dated delay delays delayed dim dull excessive* fiddly fragile gimmick* glitchy grainy heavy incomplete inaccurate* inadequate*
        insufficient* lag lags laggy noise nuisance obsolete outdated pointless pricey questionable rattle rattles shaky sluggish stutter* struggl* subpar tacky tinny unintuitive unnecessary unresponsive
        unstable vague warped wobbly worn unnerving`,
    },
    {
      valence: -1,
      words: `damn dead died killed kill slow slowly unfortunately unfortunate boring bored tired mediocre meh minor ugh cheap cheaply nope`,
    },
    {
      valence: -2,
      words: `worse clunky overrated misses ugly bland cringe cringy yikes rough hassle messy racist hypocrite delusional entitled salty selfish petty silly embarrassingly waste abuse abused abusive cruel creep lie lies liar lying`,
    },
    {
      valence: -3,
      words: `horribly awfully disaster`,
    },
  ],
  cues: [...ENGLISH_FEELINGS, ...ENGLISH_SITUATIONS],
  negators: {
    words: `not no never none nothing nobody nowhere neither nor without hardly barely scarcely rarely cannot can't cant won't wont don't dont doesn't doesnt didn't didnt
      isn't isnt aren't arent wasn't wasnt weren't werent haven't havent hasn't hasnt hadn't hadnt wouldn't wouldnt couldn't couldnt shouldn't shouldnt ain't aint lacks lacking`,
    ahead: 3,
    back: 0,
  },
  degrees: [
    {
      factor: 1.3,
      words: `very really so extremely incredibly absolutely totally completely utterly entirely highly deeply terribly awfully insanely ridiculously unbelievably super seriously truly
        thoroughly exceptionally especially immensely massively hugely outrageously bloody damn freaking frigging fucking such downright sheer complete total utter absolute pure most`,
    },
    {
      factor: 0.6,
      words:
        'bit little slightly somewhat kinda sorta rather fairly almost nearly partly partially mildly moderately occasionally sometimes relatively reasonably marginally maybe perhaps possibly too less',
    },
  ],
  turns: 'but however though although except yet until',
};
