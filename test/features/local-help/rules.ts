import {openNeeds} from '../../../src/content/needs.js';
import type {Rules} from '../../../src/features/local-help/model.js';

/** As the panel has them, less the length. */
export const rules: Rules = {
  needs: openNeeds,
  nationalNumbers: ['112', '+318002666436', '+318002000', '+319008844', '113', '+448081000900'],
};

/** A service without a fault. */
export const sound = {id: 'west', need: 'other', name: 'Wijkteam West', phone: '030 123 45 67'};
