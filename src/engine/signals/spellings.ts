/** How people type in a hurry, by what they mean; one word for one word, so that offsets stay. */
export const spellings: ReadonlyMap<string, string> = new Map(
  (
    'nie:niet gwn:gewoon egt:echt ff:even mss:misschien wrm:waarom idd:inderdaad ipv:in snachts:nachts zn:zijn mn:mijn jn:je dr:haar hb:heb ' +
    'altyd:altijd tog:toch wss:waarschijnlijk vgm:volgens wnr:wanneer iig:ieder ie:hij ' +
    "u:you ur:your abt:about w:with tho:though shes:she's hes:he's im:i'm ive:i've ill:i'll id:i'd dont:don't didnt:didn't doesnt:doesn't cant:can't " +
    "wont:won't wasnt:wasn't isnt:isn't arent:aren't werent:weren't hasnt:hasn't havent:haven't couldnt:couldn't wouldnt:wouldn't shouldnt:shouldn't " +
    "thats:that's theyre:they're youre:you're youll:you'll whos:who's its:it's yall:you ppl:people pls:please bf:boyfriend gf:girlfriend sth:something " +
    'smth:something sb:somebody smb:somebody tmrw:tomorrow tmr:tomorrow tonite:tonight nite:night bc:because cuz:because prof:professor doc:doctor hosp:hospital'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);
