import type { Messages } from '../messages';
import { answer } from './answer';
import { charts } from './charts';
import { levers } from './levers';
import { problems } from './problems';
import { shell } from './shell';

export const fi: Messages = { shell, levers, answer, problems, charts };
