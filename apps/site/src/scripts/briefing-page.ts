import { claimFilters } from './claim-filters.ts';
import { ownCopy } from './own-copy.ts';

claimFilters();
ownCopy();
