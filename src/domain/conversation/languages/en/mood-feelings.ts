import type { Cue } from '../../mood/mood-words';

/** How English says a feeling outright, what only looks like one, and what means its opposite. */
export const ENGLISH_FEELINGS: readonly Cue[] = [
  {
    shows: 'nothing',
    weight: 0,
    phrases: `you didn't/did ask/need/make/hesitate/want; you did not ask/need/make/hesitate/want; can't/cannot/couldn't/won't/wouldn't/doesn't/don't/didn't/not/cant know/mind/matter/say/remember/mean/imagine/even/just/only/necessarily/mention/agree; sorry for the/my/being/late; sorry to bother/trouble/ask; sorry about; sorry if; sorry if i'm being _; sorry if i am being _; is it too late; bad luck; doesn't/didn't exist; can't/cannot/couldn't help noticing/but/wondering/thinking/feeling; with regret ,; . cheers ./,; none of it/this/them/that is/was _; none of it/this/them/that is/was a _; why not; if not; or not; won't/wouldn't be; will/would not be; thanks/thank/thx .. in advance; thanking you in advance; thanks for your help/time/assistance/attention/understanding; thank you for your help/time/assistance/attention/understanding;
      thanks for looking into; thank you for looking into; any help; help is/would appreciated; would be .. appreciated; would/i'd appreciate; would be
      .. grateful; i'd be grateful; would be great/nice/good/helpful/awesome if; hope you can help; hope to hear; hope you are well; hope you're well; hope
      this .. finds you well; hope all is well; kind/best/warm/warmest regards; best wishes; all the best; take care; have a
      nice/great/good/lovely day/weekend/evening; looking forward to hearing; look forward to your; please advise/help; good
      morning/afternoon/evening; happy new year; merry christmas; deadline*; dead link/pixel/end/battery; lost my password/card/phone/pin/wallet; late delivery/payment/order; real
      estate; has/have passed; good grief; like to/a/the/this/that/it/an; would/i'd/you'd like; feel like; looks/look/looked/sounds/something/anything/just/seems like; for free; free
      shipping/trial/delivery/account; is free; pretty much; no worries; kind of; sort of; credit card; make/makes/making sure; sure if/how/what/why; not
      sure; to be honest; no idea; easy way; help me; can/could you .. help; how to solve; super bowl; customer care; thank god; shared; share; better business;
      god; lol no; like what/how/when; matter of; no matter; hard drive/disk/time; hard to say/tell; dark/light/mad max; trust fund; security code/question/check; top up; top-up;
      well as; might as well; well ,; as well; interest rate; best way; fine print; for sure; of course; if possible; too good to be true; a joke; for fun;
      natural gas; novel; want to; wants to; chance to; number/cut/order/total/question/questions of; block list; cash back; low/high end`,
  },
  {
    shows: 'disappointed',
    weight: 4,
    phrases: `thanks for nothing; thank you for nothing; thanks a lot for nothing; thanks for wasting/ruining/ignoring; thank you for wasting/ruining/ignoring; great , again; great .. again .; good/great/nice job/work
      losing/breaking/ignoring; way to go; surprise , surprise; no surprise there; is this a joke; are you kidding; you must be joking; you've/you have got to
      be kidding; so much for; so-called service/support/help; so called service/support/help; call that/this service/support; how nice/kind of you; glad to see you finally; lucky me;
      yeah , right; yeah right; love waiting; love being ignored; very helpful , not; helpful as a; about as useful; useful as a; if you can be
      bothered; when you get round to it; excellent/fantastic/great way to treat/lose; great/brilliant/fantastic/perfect/wonderful , another/now; what a joke`,
  },
  {
    shows: 'disappointed',
    weight: 3,
    besideProblem: true,
    phrases:
      'oh great; just great/perfect/wonderful/brilliant; just what i needed; how wonderful; well done for; slow clap; what a surprise; big surprise; must be nice; i love it when; i guess thanks',
  },
  {
    shows: 'disappointed',
    weight: 3.5,
    phrases: `i'm/am/feel/felt/we're disappointed/frustrated/upset/unhappy/dissatisfied; i was disappointed/frustrated/upset/unhappy/dissatisfied; we are/were disappointed/frustrated/upset/unhappy/dissatisfied;
      i'm/am/feel/felt/was/were/are/we're very/so/really/extremely/deeply/truly/incredibly/absolutely/totally/beyond disappointed/frustrated/upset/unhappy/dissatisfied`,
  },
  {
    shows: 'disappointed',
    weight: 2.7,
    phrases: `disappoint*; dissapoint*; disapoint*; dissappoint*; worst; let down; letdown; let me down; dissatisfied; unsatisfied; not satisfied; unhappy; not happy; saddened; sadly; upset; upsetting; heartbroken;
      heartbreaking; expected better/more; expect better/more; not impressed; unimpressed; underwhelm*; regret; depressed; depressing; miserable; sucks; suck; sucked; buyer beware; beware; get what you pay for; should have bought; if only; second thoughts;  gave up;
      given up; lost hope; hurts; hurt; cried; crying; wish i had/never; should have known; what a shame; such a shame; wish/want/wanted/like/have/need to complain; make/file/lodge/raise/filing/making a complaint; a shame; too bad; a nightmare; nightmare; discouraging; discouraged; frustrat*; not worth; not as good; not
      good enough; poor service/support; worse than; could have been better; much better off`,
  },
  {
    shows: 'disappointed',
    weight: 1.5,
    phrases: `hate; hates; hated; angry; anger; dumb; idiot; idiots; supposed to; was/were supposed to; too small/big/large/short/long/heavy/loud/quiet/hot/cold/dark/bright/tight/hard/easily/often/complicated/late/little/few/many/high/low/far/difficult/close/thin/thick/bulky;
      i wish it/they/there/you/i/i'd/the/this/that/had/we; only wish; would have been/liked/preferred; could have been; could be better; should have been; should be able; had/have to return; had to send; returned/returning it/them/this/mine; sent/sending/send them back;
      to no avail; no help; of no use; hard to; impossible; drawback*; shortcoming*; downside*; disadvantage*; limitation*; headache*; tedious; cumbersome; bulky; shoddy; clumsy; inconvenien*; hassle*;
      not enough; nothing special; not as; no good; not great/good; no fun; don't/didn't like; do/did not like; doesn't/don't help; not really; only thing; wish it/they/there; if you want .. look elsewhere; look elsewhere; stay away`,
  },
  {
    shows: 'disappointed',
    weight: 1.2,
    isPolite: true,
    phrases: "sorry; i'm/so/really/very sorry; sorry for your; sorry to hear",
  },
  {
    shows: 'angry',
    weight: 4.5,
    phrases: `furious; outraged; an outrage; outrageous; livid; enraged; infuriat*; fuming; unacceptable; disgrace*; appalled; appalling; ashamed of you; insulting; sick and tired; pissed off; how dare; last straw; enough is enough; inexcusable; had it with; joke of a; despicable; shame on you; so/very/really/extremely/absolutely angry; i'm/am angry; disgusted`,
  },
  {
    shows: 'angry',
    weight: 3.6,
    phrases: `i/we hate/hated; i/we really/just/absolutely/fucking/honestly hate/hated; hate this/it/your; ridiculous*; disgusting; pathetic; shameful; you .. useless; wasting/waste my/our time; wasted my/our time`,
  },
  {
    shows: 'angry',
    weight: 3,
    phrases: `disgust*;   
      absurd;  insult;  insulted; this/that/that's/it's insane; fed up; sick of;  tired of; pissed;  piss off; mad at; you/your/these/those/bunch/of idiots; idiotic; moron*; stupid*; so/really/how dumb; dumbass; bullshit; bs; crap; crappy; shit; shitty; fuck off; fuck you; wtf;
      what the hell; what the fuck;   asshole*; bastard*; bitch*; screw you; screwed; shut up; atrocious; abysmal;  laughable;    no excuse;  unbelievably; worthless; garbage; trash; junk; 
      vile; scum; aggravat*; annoying; annoyed; annoys; irritat*; nonsense; toxic`,
  },
  {
    shows: 'worried',
    weight: 2.7,
    phrases: `worried; worry; worries me; worrying; worrisome; i'm/am/really/very concerned; anxious; anxiety; nervous; scared; scary; afraid; frightened; frightening; fear; fears; i fear; panic; panicking;
      panicked; alarmed; alarming; stressed; stressful; uneasy; unsettled; desperate; desperately; can't/cannot sleep; losing sleep; sleepless;
      freaking out; freaks me out; on edge; terrified; terrifying; horrified; is my money/data/account safe; been hacked; got hacked; someone else has; someone used my; someone is using; i didn't
      make this; will i lose; am i going to lose; might/could lose; running out of time; before it's too late; hope it's not; hope nothing
      has happened; looks suspicious; suspicious; phishing; is this a scam; creepy; dread`,
  },
  {
    shows: 'confused',
    weight: 2,
    phrases: `confused; confusing; confuses me; don't/didn't/can't understand; do/did/can not understand; cannot understand; hard to understand; make/makes/made no sense;
      doesn't/didn't make .. sense; does not make sense; don't get it; can't/cannot/couldn't figure/work out; not clear; unclear; isn't/wasn't clear; no clue; i'm/am
      lost; at a loss; puzzled; puzzling; baffled; baffling; perplexed; bewildered; what am i supposed; how am i supposed; where am i supposed; am i missing something;
      did i do something wrong; contradicts; says one thing; mixed messages; over my head`,
  },
  {
    shows: 'grateful',
    weight: 2.5,
    phrases: `all my thanks; all our thanks; wanted you to know what you did; thank/thanks you so/very much; thanks so/very much; thanks a lot/million; a big thank you; huge thank you/thanks; thanks again; thank you again; so/very/really/truly
      grateful; i'm grateful; i am grateful; really/truly/do appreciate; much/greatly appreciated; i/we appreciate; appreciate it/your/that/this/you; you're/you are the best; you're/you are a
      star/lifesaver/legend/hero; lifesaver; made my/our day/week; saved my/our/the day; you rock; so/very/extremely/super helpful/kind/friendly/patient;
      wonderful/excellent/great/amazing/fantastic/outstanding/brilliant/superb/awesome service/support/job/work/product/value/quality; couldn't be happier; could not be happier; can't
      complain; so/very/really/extremely happy/pleased/satisfied/impressed; delighted; over the moon; thrilled; love it/this/them/these; works/worked/working perfectly/great/well/fine/flawlessly/beautifully/perfect; works like a
      charm; it works now; problem solved; all sorted; sorted now; exactly what i needed/wanted; exceeded my expectations; above and beyond; the extra mile; five/5 stars;
      highly/definitely recommend/recommended; would/will recommend; order again; can't/cannot thank you enough; hats off; kudos;
      pass on my thanks; shout out; good job; well done/made/built/worth; keep up the good; pleasantly surprised; a pleasure; faith restored;
      can't/cannot go wrong; no problem/problems/issues/complaints; easy to use/set/install/understand; worth the/it/every; must have; look/looking forward to; good luck; congrat*; best ever; best i`,
  },
  {
    shows: 'grateful',
    weight: 1.5,
    phrases: `i/we/really/also/particularly/especially like the/this/that/how/it/your/these/its/having/using; love/loved/loving the/how/that; loved/loving this/it; it/this/they/everything/which works/work/worked; works; simple to; easier; faster; nicer; intuitive; powerful;
      spot on; mind-blowing; a/big/huge plus; no brainer; no-brainer; so far so good; value for money; ten/10/4/four stars; go for it; must buy; crystal clear; clearly written; top notch; top-notch; first rate;
      convenience; enjoyment; inexpensive; ideal; good idea; glad to; happy to; can't wait; can not wait; couldn't be any/more; well thought; not bad; not a bad; not disappointed; won't be disappointed; no regrets; agree with`,
  },
  { shows: 'grateful', weight: 2, isPolite: true, phrases: 'thanks; thank; thank you; thx; ty; cheers; many thanks' },
];
