import { customerValueElasticities } from '../../model/customer-value-elasticities';
import { formulaInputs } from '../../model/customer-formula-inputs';
import type { DeckContent, Place, Slide } from './deck-page';
import { writeText } from './deck-text';
import { addBars } from './native-charts';

/** By how many percent the value of a satisfied customer grows with each input of the formula. */
export function addElasticities(slide: Slide, content: DeckContent, place: Place): void {
  const { words, snapshot, palette } = content;
  const { title, lead, series } = words.leaveBehind.elasticities;
  const effects = customerValueElasticities(snapshot.main.inputs);
  const known = formulaInputs
    .map((id) => ({ name: words.levers.inputs[id].label, effect: effects[id] }))
    .filter((entry): entry is { name: string; effect: number } => entry.effect !== null)
    .sort((one, other) => other.effect - one.effect);
  writeText(slide, title, { ...place, h: 0.6 }, { size: 16, bold: true, color: palette.ink });
  writeText(slide, lead, { ...place, y: place.y + 0.65, h: 0.6 }, { size: 12, color: palette.soft });
  const data = {
    name: series,
    labels: known.map(({ name }) => name),
    values: known.map(({ effect }) => effect),
    color: snapshot.brand.accent,
  };
  addBars(slide, [data], { ...place, y: place.y + 1.3, h: 3.65 }, palette, snapshot, '0.00');
}
