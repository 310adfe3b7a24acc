/** mood | acts | hints | what the customer wrote | the draft. Moods: c calm, p calm with a problem, u upset, w worried, g grateful, b bereaved, n nobody's fault. */
export const english = `
u|greet reflect apologise act reassure||My kettle arrived with a cracked lid, third time I write about it!|Hi Anna, your kettle arrived with a cracked lid, and that is our mistake. I'm sorry we sent it out like that. I've ordered a new one, and it will reach you by Friday.
u|validate act||Where is my parcel? It has been three weeks!|Three weeks without news would frustrate me too. I've opened a search with the carrier.
p||harmful acknowledge|The app crashes when I export to PDF.|As I already told you, the update is available in the store. Install it and restart your phone.
u||harmful acknowledge|You charged me twice for the gym and nobody cares!!|Please calm down. We will look into the payment when we have the time to do so.
u|apologise|harmful|The wifi has been down since Monday.|I'm sorry about the outage. You should have restarted the router before contacting us.
p|act|harmful acknowledge|I can't log in any more.|You need to reset your password first. Click on the link below and follow the steps.
u||harmful acknowledge|The jacket tore after two days and you refuse to refund.|That's not our problem. The manufacturer has its own contact form for complaints like this.
u||harmful acknowledge|My flight was moved and I lost a day.|There's nothing I can do. The schedule is made by another company and nobody here sees it.
p||harmful acknowledge|Can I still return the shoes? They pinch.|Our policy does not allow returns after thirty days and we make no exceptions for anybody.
u||harmful acknowledge|The bill shows roaming but I was at home.|You're wrong. The phone was abroad on that day and the system shows it clearly enough.
u||harmful acknowledge|Your site says delivered but there is nothing here.|Obviously somebody in your house took it in. Ask around and come back to us tomorrow.
u||harmful acknowledge|My heating app lost all schedules again.|Just restart the app and the schedules will come back in a minute or two.
p|act||My heating app lost all schedules.|I've just restored the schedules from last night's copy. Could you open the app and have a look?
u|apologise|cold|The sofa is two weeks late.|We apologise for any inconvenience caused. The team is on it.
u||cold acknowledge|The technician was rude to my mother.|We are sorry you feel that way. Our technicians have a tight schedule every day of the week.
u||cold acknowledge|You closed my account without a word.|Sorry if this was unclear. The account is closed for now and stays closed.
p|apologise|cold|Can you make an exception and refund the ticket?|I'm sorry, but the ticket is not refundable once the train has left the station.
p|apologise|cold|My refund hasn't come.|We apologise for the delay.
u||cold acknowledge|I've been on hold for an hour. Again!|Your call is very important to us. We answer calls in the order in which they come in.
w|validate|cold|I think someone is using my card.|I understand how you feel. Which transactions do you mean?
p||cold acknowledge|The invoice has the wrong address.|Unfortunately the invoice has been finalised and the address on it stays as it is now.
p|act|cold acknowledge|My mixer is broken and I need spare parts.|Kindly send us the serial number. I'll check which parts fit.
c|act thank||How do I change my delivery address?|Thanks for asking. Open your profile, choose Addresses, and tap Edit.
c|act validate|heavy|How do I cancel my order?|I understand how frustrating it can be to cancel an order. You can cancel it under Orders.
c|act apologise|heavy|Which plan has more storage?|I am so sorry for the confusion! The Plus plan has 200 GB. You can switch at any time.
g|thank||You solved it in five minutes, thank you!|Thank you for taking the time to say that. It made my day.
b|sympathise act||My husband died last week. I need to close his account.|I'm so sorry for your loss. I've closed the account today, and there is nothing you have to send us.
b|sympathise|cold|My father passed away and his phone contract is still running.|I'm sorry for your loss. Happy to help with the contract!
n|sympathise act||The storm took our roof and I can't pay this month.|I'm sorry you're having to deal with this. I've moved the payment to next month.
u|validate own||Nobody reads my messages!|You're right to expect an answer. I'm looking after this myself from now on.
w|reassure|acknowledge|Is my data gone? I am so worried.|Your photos are safe, and nothing has been lost.
u|explain apologise||Why was I billed 49 pounds twice?|You were billed twice because our payment provider sent the request again. I'm sorry we didn't catch it.
p|act|acknowledge|The lamp flickers.|Would you like a replacement or your money back? I can arrange either today.
p|reflect act||The lamp flickers when it is dimmed.|A lamp that flickers when dimmed often has the wrong bulb. I'm sending you two that work with dimmers.
p|follow-up act|acknowledge|The scanner jams with thin paper.|I've sent a new roller. Let me know if it still jams, I'm happy to help.
p|thank||I found a mistake on your price page.|Thank you for spotting this and telling us.
u||acknowledge|I want my money back NOW. The mattress stinks.|Please send us your order number and a photo of the label so that this can move on.
u||acknowledge|Third broken mug in a row.|Hello, we have received your message and our team will get to it in due course.
p|apologise act||You sent me size 38 instead of 40.|I'm sorry we sent you the wrong size. The right pair is on its way, keep the others.
u|own apologise||The driver left my parcel in the rain.|That is on us. We let you down, and I apologise for it.
c|act||Where can I see my invoices?|You can find all invoices under Settings, then Billing.
c|explain||Why is the shop closed on Monday?|The shop is closed because of the public holiday.
c|||Do you ship to Norway?|Yes, we do. It costs nine euros.
c|follow-up||Is the red one still there?|It is. Let me know if you'd like me to keep one for you.
p|act reassure||My voucher code doesn't work.|I've reset the code, so it works again from tomorrow.
p|validate||The manual makes no sense.|This isn't easy to follow, and the drawing on page two is confusing.
u||harmful acknowledge|I waited at home all day.|You failed to confirm the time slot, so the driver did not come to your address that day.
u||harmful acknowledge|My order was cancelled.|You didn't provide a valid card, so the system stopped the order on its own last night.
u||harmful acknowledge|Still no answer from billing.|As per my last email, billing will answer when they get to it. Nothing has changed since then.
u||harmful acknowledge|I don't want another voucher!|Whatever. The voucher is there and you can use it until the end of the year if you want.
p|act|acknowledge|I can't find the cancel button.|You need to know that we value you. Whatever you need, I'll find it for you.
p|act apologise||The download is broken.|We obviously got this wrong, and I'm sorry. I've uploaded a new file.
g|thank||Simply the best service.|It's simply wonderful to read that. Thank you!
p|reflect act||My washing machine leaks at the door.|A leak at the door is usually the seal. I've booked a technician for Thursday at 9.
u|validate||I was promised a call on Tuesday. Nobody called.|I can see why you're annoyed: you waited for a call on Tuesday that never came.
p||cold acknowledge|My subscription was renewed against my will.|Please be advised that your ticket has been forwarded to the billing department for further handling.
p||cold acknowledge|The zip broke.|It was decided that zips are not covered. Have a look at the terms on the website for more.
u||cold acknowledge|No water for two days!|Great news!! The water will be back soon! Thanks for your patience, everyone!
u||cold acknowledge|I'm done with your company.|Oh no 😊 what can we do to change your mind about leaving today?
p|validate reflect act reassure||The battery dies after an hour.|You must be tired of charging it. I'll send you a new battery today.
p|sympathise||I dropped the tablet and the glass is gone.|What a shame about the glass. That happens to all of us.
p|own||Who is handling my claim?|I'm taking care of your claim personally, and I'm staying on it until it's done.
p|follow-up|acknowledge|The doorbell works again.|I'll check in with you next week to see how it's going.
u||harmful acknowledge|My bag was lost.|We are not responsible for bags that were left behind. Ask at the airport's own desk instead.
u||harmful acknowledge|You ignored four e-mails.|There is no reason to get upset. Four e-mails in a week are read in the order of arrival.
`;
