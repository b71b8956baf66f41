import { civilDay, periodAt } from './calendar.ts';
import { dateRule, sticky } from './grammar.ts';
import { fromPublication } from './relative.ts';
import { directionAround, nearest } from './tense.ts';
import { seasonNumber } from './year.ts';

/** Words before "the spring" that make it one time and no season of every year. */
const BEFORE = /(?:^|[^\p{L}])(?:in|over|during|by|until|through|throughout|from|since|after|before|for)\s$/iu;

/** "will step down in the spring", "closed four shops over the summer": the nearest one, by the tense around it. */
export const THE_SEASON = dateRule({
  id: 'date/the-season',
  pattern: sticky(
    'the (?<season>spring|summer|autumn|winter)(?![a-z-])(?! (?:of|season|solstice|games|olympics|break|term|months|holidays?))',
  ),
  read({ groups, index, 0: words }, scene) {
    if (!BEFORE.test(scene.text.slice(Math.max(0, index - 12), index))) return undefined;
    const ordinal = seasonNumber(groups!.season!);
    return fromPublication(
      scene,
      (day) => {
        const now = periodAt('season', day).index;
        const candidates = [-1, 0, 1].map((years) => (civilDay(day).year + years) * 4 + ordinal - 1);
        const distances = candidates.map((index) => index - now);
        const direction = directionAround(scene.text, index, index + words.length);
        return { unit: 'season', index: candidates[nearest(distances, direction)]! };
      },
      `XXXX-${['SP', 'SU', 'FA', 'WI'][ordinal - 1]}`,
    );
  },
});
