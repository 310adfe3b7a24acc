import type { Cue } from '../../mood/mood-words';

/** What has happened to a customer, as they say it in English. From weight 2 on it is serious by itself. */
export const ENGLISH_SITUATIONS: readonly Cue[] = [
  {
    shows: 'waiting',
    weight: 1,
    phrases: `still waiting; been/keep/kept waiting; waiting since; waiting for .. days/weeks/months/hours/ages; waited
      .. hours/days/weeks/months/forever; how much longer; how long do i have to; still no sign; still nothing; still pending;
      still hasn't/haven't/not; still has/have not; should have been here; should have arrived; supposed to arrive; supposed to
      be here; supposed to be delivered; never on time; long/way overdue; running late; delayed again; keeps getting
      delayed; on hold for; hours on hold; takes forever; taking so/too long; takes so/too long; took so/too long; no
      progress; didn't show up; never showed up; no show; not/hasn't/haven't arrived/come yet; days/weeks/months late; so
      slow; very slow; painfully slow; extremely slow`,
  },
  {
    shows: 'waiting',
    weight: 2,
    phrases:
      'nobody/noone came/turned/showed; nobody/noone has/had it/them; no one came/turned/showed; for weeks/months now; for over a week/month/year; weeks/months ago and still; missed the deadline/appointment',
  },
  {
    shows: 'again',
    weight: 2,
    phrases: `second/third/fourth/fifth/sixth/tenth/2nd/3rd/4th/5th/10th/umpteenth/hundredth
      time/email/e-mail/mail/message/call/ticket/attempt/replacement/complaint; yet again; again and again; over and over; time
      and again; every single time; countless/numerous/multiple/several times; repeatedly; as i already said/wrote/explained; as
      i said before; already told/sent you; already explained/contacted/called/written; explain .. again; repeat/repeating
      myself; start from scratch; start all over; same problem/issue/thing/error/story again; happened/happening again; keeps
      happening; keep having to; back to square one; chasing you/this; following up again; called/written/contacted/emailed/asked/tried ..
      three/four/five/six/many times`,
  },
  {
    shows: 'again',
    weight: 1,
    phrases: 'once again; every time i; keep getting; keeps on; twice already',
  },
  { shows: 'again', weight: 1, besideProblem: true, phrases: 'as i said/wrote/mentioned/told' },
  {
    shows: 'failure',
    weight: 1,
    phrases: `can't/cannot/couldn't log/access/open/connect/get/use/find/send/see/set; won't let me; unable to; not able to; out of
      order; are down; outage; error message; getting an error; locked out; not as expected; doesn't/does/don't
      .. not fit; doesn't fit; declined; rejected; refused; wrong; incorrect; mistake; failed; fails; failing; failure; failures; problem with; problems
      with; trouble with; issue with; issues with; trouble; glitch*; bug/bugs/buggy; difficult to`,
  },
  {
    shows: 'failure',
    weight: 2,
    phrases: `doesn't/didn't/don't/won't/wouldn't/never work/works/worked; does/did/do/will/would not work; not/isn't/wasn't/aren't/never
      working; stopped/stops/quit working; no longer works/working; won't/wouldn't turn/start/load/open/charge/boot/play/power;
      will/would not turn/start/load/open/charge/boot/play/power; does/did not load/open/start/charge; keeps
      crashing/freezing/failing/disconnecting/breaking; crash/crashed/crashes/crashing; froze; freezes; freezing up; locks/locked/lock/hangs/freezes up; lockup/lockups/lock-up; reboots; 
      malfunction*; useless; unusable; waste of time/money; wasted my money; gave up on me; wrong
      item/size/colour/color/product/order/address/amount/model; sent .. the wrong; i only ever ordered/wanted/bought/asked; i only ordered/bought; not what i ordered; nothing like the picture;
      unreliable; incompatible`,
  },
  {
    shows: 'failure',
    weight: 2,
    phrases: `won't/wouldn't/doesn't/not/didn't/never play/plays/played/read/reads/recognize/recognise/recognized/recognised/connect/connected/charge/turn/start/load/open/show/display/respond/allow/hold/last/lasted/stay/stick/print/pair/sync/install/download/update/run/ring/boot/accept/save/answer/answered/reply/fix/fixed/resolve/resolved/ship/shipped/refund/refunded/function/functioning/responding/charging/loading/connecting/playing/opening/arrive/help/helped;
      can't/cannot/couldn't/could/can .. not play/read/hear/see/get/use/connect/turn/make; tried everything; nothing works/worked/happens/helps/helped; nothing but trouble/problems; nonexistent; non-existent`,
  },
  {
    shows: 'failure',
    weight: 2,
    phrases: `has/have/had/having problems/issues/trouble/difficulty; many/more/several/continued problems/issues; same problem/issue`,
  },
  {
    shows: 'failure',
    weight: 2,
    phrases: `no picture/signal/sound/display/power/luck/support/service/connection/internet/access/network/image/audio/video/longer/warranty; quit after/on; failed after/to/again; dropped/drops/dropping calls; shut/shuts/shutting down/off; goes/went dead; lasted only/about/less; only lasted; after only; under warranty;
      need/needs/needed repair/fixing/replacing; replacement unit; had to replace/call/send/reset/restart/reinstall/buy/pay; has to be replaced; not recommend; wouldn't/don't/can't/won't recommend; lemon; a dud; barely/hardly works/worked/hear/see/read/usable; not designed; unsupported`,
  },
  {
    shows: 'failure',
    weight: 1,
    phrases: `is/are/been/was/got locked/blocked/suspended/deactivated/frozen; problem; problems; issue; issues; difficulty; difficulties; not yet; repair; repairs; replacement`,
  },
  {
    shows: 'money',
    weight: 2,
    phrases: `charged/billed/debited/paid .. twice; charged/billed/debited .. two/2/three/3 times; charged/billed/debited again; taken/took .. payment/money/amount .. twice;
      duplicate/duplicated/identical/double charge/charges/payment/payments/transaction/transactions/debit/debits; second/extra charge/debit/transaction; double charged/billed; overcharged; overbilled; charged too
      much; unauthorised/unauthorized/unknown charge/payment/transaction; charged/debited without; without my
      consent/permission; hidden fee/fees/charge/charges/cost/costs; still charging; still being charged; keep/kept charging; charged after i;
      even though i cancelled/canceled; want/need/demand a/my refund; want my money; my money back; money back; give me my money; where is
      my money/refund; where's my money/refund; no refund; refused/refuse to refund; never got/received my refund; took money; taken from
      my account; out of pocket; rip-off; rip off; ripoff; ripped off; not worth the/it/a; overpriced; waste your money; my money is gone; missing money; money
      missing`,
  },
  {
    shows: 'money',
    weight: 1,
    phrases:
      "extra fee; charged a fee; late fee; price went up; refund .. not/hasn't; charge .. don't recognise/recognize",
  },
  {
    shows: 'lost',
    weight: 2,
    phrases: `never arrived/came/received/delivered; never turned up; hasn't/didn't/haven't/don't arrive/arrived/come; has/have/did not
      arrive/arrived/come; not delivered/received; wasn't/was not delivered; haven't/didn't/have not/did not receive/received/get my; says/marked/shows as delivered;
      says delivered; supposedly delivered; stole/stolen; lost in the/transit; lost my package/parcel/luggage/order; lost package/parcel; gone/went
      missing; empty box`,
  },
  {
    shows: 'lost',
    weight: 1,
    phrases: 'is/are/was/were missing; missing parts/part/item/items/package/parcel/pieces; parts missing',
  },
  {
    shows: 'broken',
    weight: 2,
    phrases: `broken; broke; breaks; breaking; falls/fell apart; fell off; falling apart; faulty; defect; defective; defects; arrived
      broken/damaged/smashed; came broken/damaged; damaged; smashed; shattered; arrived/came/is/was/are/were in pieces; split right/down/open/along/apart; cracked; torn; leaked; leaking; leaks;
      spilled; ruined; died after/on; it died; dead on arrival; poor/terrible/low/bad/cheap quality; poor design; burnt/burned out; overheats; overheating; worn out; stuck; jammed; jams`,
  },
  {
    shows: 'broken',
    weight: 1,
    phrases:
      'damage; damages; scratched; scratches; dented; flimsy; loose; cheap plastic; stained; flaw; flaws; flawed; crack; noisy',
  },
  {
    shows: 'silence',
    weight: 2,
    phrases: `no answer/response/reply; haven't/hasn't/didn't/never/not .. received/had/got/get/receive a/an/any/your answer/response/reply/call; still waiting for a/an/any/your answer/response/reply; never answered/replied/responded; never heard back;
      haven't heard back/anything; have not heard back; heard nothing; not a word; nobody/noone answers/replies/responds/cares;
      no one answers/replies/responds/cares; nobody has replied; no one has replied; nobody/one got back; didn't get back to me; never called
      .. back; no call back; no callback; didn't call back; ignored; ignoring; being ignored; ignore my/me; radio silence;
      nobody/one picks up; can't/cannot reach anyone; can't get through; can't get hold of; hung up on me; automated reply/response; same
      canned`,
  },
  {
    shows: 'passed-around',
    weight: 2,
    phrases: `passed around/from; bounced around/from; sent from one; back and forth; transferred again; transferred .. times; keep/kept
      transferring; keep being transferred; another/different/wrong department; not my department; nobody/one is responsible;
      nobody/one takes responsibility; nobody/one knows; nobody/one seems to know; different answer; everyone says something different;
      conflicting information; the runaround; run around; in circles; blame each other; pointing fingers; fobbed/brushed off; passing the buck`,
  },
  {
    shows: 'leaving',
    weight: 3,
    phrases: `never again; never order/buy/shop/use/buying .. again; never buying; never buy from; never order from; last time i; lost/losing a customer;
      cancel/cancelling/canceling/close/closing my account; cancel everything; taking/take my business; go/going elsewhere; switch/switching
      to another/a/your; done with you; had enough; lawyer; attorney; solicitor; legal action; take legal; take you to court; small
      claims; sue you; ombudsman; trading standards; consumer protection/rights; better business bureau; report/reporting you;
      formal/official complaint; bad/negative review; one/zero star/stars; leave a review; chargeback; dispute .. charge; call the police;
      steer clear; do not buy; don't buy; do not waste; don't waste; avoid this/these/it/at;`,
  },
  {
    shows: 'deceived',
    weight: 3,
    phrases: `scam; scams; scammed; scammer*; you lied; lied to; lying to me; liar/liars; a lie; misled; misleading; mis-sold; missold;
      false advertising/promises/advertisement; empty promises; broken promise/promises; you promised; was/were promised; promised me; deceived; deceptive; deceiving;
      dishonest; tricked; cheated; conned; con artists; swindle*; bait and switch; shady; fake product/goods; counterfeit; signed me up
      without; never agreed to; never signed up; didn't agree to; taken advantage of; taken for a fool; rigged; thieves; crooks; daylight robbery`,
  },
  { shows: 'deceived', weight: 1, phrases: 'fraud; fraudulent; fraudulently; small print' },
  {
    shows: 'rude',
    weight: 3,
    phrases: `rude; rudely; disrespectful*; impolite; condescending; patronising; patronizing; arrogant; unfriendly; dismissive; hostile; shouted at; yelled
      at; talked down to; treated like; how you treat; treat .. customers; could not care less; couldn't care less; incompetent; unprofessional; don't/doesn't care`,
  },
  {
    shows: 'not-ours',
    weight: 1,
    phrases: `my own fault; my fault; my own mistake; my mistake; i accidentally; by accident; i forgot; i made a mistake; i dropped it; i
      mistyped; i misread; my typo; i put .. old/wrong; i lost my; because of the weather/storm/strike/snow/flood; not your fault`,
  },
  {
    shows: 'failure',
    weight: 2,
    isVague: true,
    phrases: `won't/wouldn't/doesn't/didn't/can't/cannot/couldn't _; will/would/does/doesn't/did/can/could not _; never _; had to _; stopped/stops _`,
  },
];
