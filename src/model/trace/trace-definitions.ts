import { customerDefinitions } from './customer-definitions';
import { defensibleDefinitions } from './defensible-definitions';
import { doubleCountDefinitions } from './double-count-definitions';
import { formulaDefinitions } from './formula-definitions';
import { investmentDefinitions } from './investment-definitions';
import { lifetimeDefinitions } from './lifetime-definitions';
import type { QuantityId } from './quantity-ids';
import { streamDefinitions } from './stream-definitions';
import type { Definitions } from './trace-context';

/** How every quantity is computed. The compiler finds a result that has no definition. */
export const definitions: Definitions<QuantityId> = {
  ...formulaDefinitions,
  ...defensibleDefinitions,
  ...customerDefinitions,
  ...streamDefinitions,
  ...doubleCountDefinitions,
  ...lifetimeDefinitions,
  ...investmentDefinitions,
};
