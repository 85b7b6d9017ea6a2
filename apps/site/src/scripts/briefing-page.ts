import { claimFilters } from './claim-filters.ts';
import { claimsLate } from './claims-late.ts';
import { ownCopy } from './own-copy.ts';

claimsLate();
claimFilters();
ownCopy();
