import type { Hit } from '@/engine/hit';
import { defineRule, type RuleContext } from '@/engine/rule';
import { nearPair, reportOn } from '@/engine/weigh';

export const brandAndLogo = defineRule({
  id: 'brand-and-logo',
  title: { nl: 'Naam of logo van de instelling', en: 'The institution’s name or logo' },
  messages: {
    name: {
      nl: 'De naam van de instelling staat in je accountnaam. Kies een naam die alleen van jou is.',
      en: 'Your account name holds the institution’s name. Pick one that is only yours.',
    },
    title: {
      nl: 'Je groep of pagina draagt de naam van de instelling. Kies een eigen naam, of vraag communicatie om toestemming.',
      en: 'Your group or page carries the institution’s name. Pick a name of your own, or ask the communications department.',
    },
    logo: {
      nl: 'Je gebruikt het logo of de huisstijl. Vraag eerst toestemming aan communicatie.',
      en: 'You use the logo or house style. Ask the communications department first.',
    },
  },
  why: {
    nl: 'Met naam of logo lijkt een account of flyer van de instelling zelf te komen.',
    en: 'With its name or logo, an account or flyer seems to come from the institution itself.',
  },
  examples: {
    flagged: [
      { language: 'en', text: 'New Facebook group: “UMC Utrecht Students Marketplace”' },
      { language: 'nl', text: 'UMC Utrecht Studentenroddels', surface: 'display-name' },
      {
        language: 'nl',
        text: 'Schoollogo op onze truien laten drukken, gewoon van de site gehaald',
        institution: 'stellingwerf',
        role: 'pupil',
      },
      {
        language: 'en',
        text: 'Clusius College Gossip',
        surface: 'display-name',
        institution: 'clusius',
        role: 'pupil',
      },
      { language: 'en', text: 'Made a flyer for my own business with the UMC Utrecht logo on it' },
    ],
    clean: [
      { language: 'nl', text: 'Mag ik het UMC-logo gebruiken voor mijn poster?', why: 'vraagt het eerst' },
      { language: 'nl', text: 'Juf Roos', surface: 'display-name', institution: 'kempenkind', role: 'staff' },
      { language: 'en', text: 'The new logo of our futsal team is a duck.', why: 'another logo' },
    ],
  },
  // In a post it takes a logo or an account: a name that is mentioned is no use of the brand
  applies: (context) =>
    !context.roles.has('corporate') &&
    !context.roles.has('ambassador') &&
    (context.draft.surface === 'display-name' ||
      context.draft.surface === 'bio' ||
      context.has('logo', 'brand-account')),
  added: ({ draft, has }) => {
    if (draft.surface === 'display-name' || draft.surface === 'bio') return 'name';
    return has('logo') ? 'logo' : 'title';
  },
  *check(context) {
    const { surface } = context.draft;
    const named = context.of('institution');
    if (surface === 'display-name') {
      const [name] = named;
      const squashed = context.folded.replace(/[^\p{L}\p{N}]/gu, '');
      const inside = context.policy.affiliations.some(({ institution }) =>
        [institution.name, ...institution.handles, ...institution.hashtags].some((each) => {
          const plain = each.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
          return plain.length > 3 && squashed.includes(plain);
        }),
      );
      if (name !== undefined) yield reportOn(context, 'name', [name]);
      else if (inside) yield { messageId: 'name', place: { kind: 'draft' }, evidence: [] };
      return;
    }
    if (surface === 'bio' || context.has('brand-official') || !context.has('logo', 'brand-account')) return;
    const logos = context.of('logo');
    const pair = nearPair(context, logos, context.of('brand-use'), 14);
    const own = named.length > 0 || /school|clusius|stellingwerf|kempenkind|umc/.test(context.folded);
    if (pair !== undefined && own) yield reportOn(context, 'logo', [...pair, ...named]);
    const title = named.filter((hit) => context.quoted(hit) || entitled(context, hit));
    const account = nearPair(context, context.of('brand-account'), title, 6);
    if (pair === undefined && account !== undefined) yield reportOn(context, 'title', [...account]);
  },
});

/** “… called UMC Utrecht Market”, `account: clusius_official`: the name of something new. */
function entitled(context: RuleContext, hit: Hit): boolean {
  const { tokens, text } = context;
  const start = tokens[hit.from]?.start ?? 0;
  return /(?:[:“”"'‘]|\b(?:called|named|name|heet|genaamd|naam|noem|noemen))\s*@?$/i.test(
    text.slice(Math.max(0, start - 12), start),
  );
}
