import type { Cue } from '../../mood/mood-words';

/** How English tells of goods and services that fall short in plain words, and what only sounds like it. */
export const ENGLISH_COMPLAINTS: readonly Cue[] = [
  {
    shows: 'failure',
    weight: 2,
    phrases: `still can't/cannot/couldn't/won't/doesn't/isn't/aren't _; can't/cannot/couldn't get it/them/this/that/the/any/a/to; went/goes/gone/going wrong/bad/blank/black/haywire; something/somethings/something's .. wrong; wrong with the/my/it/this/these; refuses to _; fails/failing to; isn't/wasn't/not going to work/help/happen; try/tried/trying to get/make .. work/working;
      can't/cannot/couldn't/doesn't/didn't/don't/won't/wouldn't even _; crapped/conked/cuts/cutting out; gave/give/given up the ghost; is/are/was/it's fried/shot/toast; got fried; acting up; acts up; is/it's/gone down; drops/drop/dropped/dropping out/connection/connections/signal; loses/losing/lost connection/signal/charge/power; calls .. drop/dropped; hit or/and miss;
      keeps/kept dropping/losing/turning/shutting/stopping/asking/rebooting/restarting/resetting/beeping/blinking/flashing/falling/slipping/skipping/stalling/popping/jamming/overheating/logging/saying; don't explain/include/come/fit/last/hold/stay/recognize/recognise/charge/play; doesn't/didn't/don't come with; kicks/kicked/logs/logged/signs/signed/boots/booted/throws/threw me/us out/off;
      isn't/aren't/wasn't/weren't/not compatible/supported/available/possible/usable/readable/accessible/functional/recognized/recognised/included/syncing/updating/printing/turning/starting/showing/holding/receiving/sending/recognizing/recognising/fitting/sticking; not/isn't a compatible/supported/valid; anything but; no way to/of; no instructions/manual/documentation/explanation/warning/replacement/confirmation/answers/solution;
      more trouble than; falls/fell/fall/comes/came short; leaves/leave/left .. to be desired; not as described/pictured/advertised/shown/promised; nothing like the; does/did nothing; nothing changed/changes/came/comes; nobody/noone can/could; no one can/could; forces/force/forcing/forced me/you/us/to;
      only/just used/worked/lasted/good for .. hours/days/weeks/months/times; worked/lasted for .. hours/days/weeks/months; only lasts; lasts only/less/barely; after one/1/two/2/three/3/a/few/several use/uses; only after; after just/less; in/into the trash/garbage/bin; down the drain; wears/wore/rubs/rubbed/washed/faded off/away/out; came/arrived/shipped/delivered without;
      spent/spend/wasted .. hours/days/weeks/months .. trying/on; after hours of; shouldn't have to; should not have to; shouldn't need; don't/wouldn't/not bother; save your money/time; think twice; needs/need to be fixed/improved/replaced/repaired; needs/need work/improvement; room for improvement;
      lot/lots/plenty/tons of problems/issues/trouble/complaints/bugs/glitches/errors; numerous/constant/endless/countless problems/issues/bugs/errors; main/biggest/major/serious/big/huge/real/fatal problem/problems/issue/issues/flaw/flaws/drawback/drawbacks/downside/complaint/disappointment; none of .. work/works/worked/fit/fits`,
  },
  {
    shows: 'failure',
    weight: 1,
    phrases: `returned after/for/due/because; sent/sending/send/ship/shipping it/mine/this back; took/take/taking it/them/this/mine back; back to the store/shop/seller/manufacturer; is/are/was/it's going back; randomly/continually/intermittently _`,
  },
  {
    shows: 'broken',
    weight: 2,
    phrases: `came/comes/come/popped/pops/pop/fallen/snapped/snaps/peeled/peels off/undone/apart/loose; rips/ripped apart; poorly _; badly/cheaply made/designed/built/written/packed/packaged/put; complete/total/absolute/utter/expensive piece of; piece of sh/s/crap/junk/garbage/trash/rubbish; not .. thought out; garbled; garbling; distorted; blurry; design flaw/flaws/fault/defect;
      bent; chipped; frayed; snapped; melted; dents; bends/scratches/breaks easily; died on me; completely/totally/it's/its dead`,
  },
  {
    shows: 'leaving',
    weight: 3,
    phrases: `won't/not be buying/ordering/renewing/shopping/back; would/will never buy/order/shop`,
  },
  {
    shows: 'rude',
    weight: 3,
    phrases: `don't/doesn't/didn't/not/nobody/noone .. give/gives/gave/giving a shit/damn/fuck/crap; no one gives a shit/damn/fuck/crap`,
  },
  {
    shows: 'waiting',
    weight: 2,
    phrases: `took/taken/taking .. weeks/months/years/forever; still hadn't/hasn't/haven't/isn't/wasn't shipped/sent/arrived/come/received/here/delivered; twice as long; two/three/2/3 times as long; been/was/were waiting .. days/weeks/months`,
  },
  {
    shows: 'waiting',
    weight: 1,
    phrases: `took/taken/taking .. days/hours; days/weeks/months later; a very/really/extremely/so long time; have/has yet to; ordered .. weeks/months ago`,
  },
  {
    shows: 'money',
    weight: 1,
    phrases: `pretty/quite/rather/very/so/way/overly expensive/pricey; marked up; cost/costs too much; charge/charged/charging me/us/you .. to/for; asked/asking for .. refund; requested .. refund`,
  },
  { shows: 'confused', weight: 2, phrases: `still can't/cannot/don't/didn't understand; still don't get it/why/how` },
  {
    shows: 'disappointed',
    weight: 1.5,
    phrases: `should come with; not what i/we expected/hoped/wanted/needed; if i knew then; if i had/i'd known; had i known; boy was i wrong; now i know better; find/buy a .. better; could do better; would've/would .. been easier/better/nice/nicer; no way i/i'd/i'll; what the heck; asking for trouble; asking too much; teach/taught me not/a; learned/learnt my lesson;
      no match; difficult/hard/tricky to use/read/see/hear/find/install/navigate/reach/press/set/follow/operate/manage/hold/clean/open/turn/remove; isn't/wasn't/aren't/hardly/barely worth; overly _; it's/is/are/was/were not very _; isn't/wasn't/aren't very _; had hoped; hoped it/this/they would; was hoping it/this/they would; expected it/this/them to;
      not nearly; far from perfect/ideal/good/great/what; way/far/much/just too _; a bit/little too _; too sensitive/fragile/weak/slow/expensive/narrow/wide/dim/stiff/soft/noisy/complex/confusing; than expected/advertised/described/promised/pictured; you'd/one would think; a pain to/in; real pain; pain in the; give/giving up`,
  },
  {
    shows: 'grateful',
    weight: 1.5,
    phrases: `can't/cannot/couldn't beat/fault; can't/cannot be beat; can't/cannot put it/this down; can't/cannot/couldn't ask for/say enough/more/better; can't/cannot recommend .. enough; doesn't/don't/didn't/won't/never/hasn't disappoint; does/did/do/will not disappoint; never had a/any/one problem/problems/issue/issues/trouble; never fails/failed/regretted/disappoints/disappointed; never let me down; never been happier;
      not/never be disappointed/sorry; without a/any problem/problems/issue/issues/trouble/hassle/hitch; not that/so/as/too bad; isn't/wasn't/ain't that/so/too bad; doesn't/didn't look/sound/seem .. bad; not bad at all; are/is/you're/it's way/far/just too kind/nice; better/faster/quicker/earlier/sooner/easier/nicer than expected/advertised/described/promised`,
  },
  {
    shows: 'nothing',
    weight: 0,
    phrases: `holy shit/crap/fuck/cow/moly; not really a negative/problem/issue/concern/complaint; never know/knew/seen/heard/thought/tried/met/read/said; you never know; doesn't/don't/didn't/won't/wouldn't/never lag/skip/crash/freeze/break/hurt/lose/scratch/leak/slip/jam/overheat/bother/worry/cause; does/do/did/will/would not lag/skip/crash/freeze/break/hurt/lose/scratch/leak/slip/jam/overheat/bother/worry/cause;
      i/we don't/didn't care; i/we do/did not care; i/we don't really care; i/we ignored; please ignore; ignore my/the/this last/previous; if i/you/we had to; had to laugh/smile/say/admit/look/have/share/ask; who complain/complains/complained/complaining; people/reviewers/users/those complain/complaining/complained; any/no damage/doubt/doubts/harm/risk;
      won't/not be back until/before/by/at/on/for; is/it's down with/the a/road/street; price/prices .. gone down;
      if it/they doesn't/don't fit; not to worry; need/have to worry; without worrying; have any problem/problems/issue/issues/trouble/questions`,
  },
];
