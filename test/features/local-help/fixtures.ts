import {openNeeds} from '../../../src/content/needs.js';
import type {ValidationRules} from '../../../src/features/local-help/model.js';
import {strictHours} from '../../../src/features/opening-hours/written-hours.js';

/** The rules of a panel for the Netherlands, with some of the national numbers. */
export const rules: ValidationRules = {
  needs: openNeeds,
  nationalNumbers: ['112', '+318002666436', '+318002000', '+319008844', '113', '+448081000900'],
  strictHours,
};

/** A service without problems. */
export const validService = {
  id: 'west',
  need: 'other',
  name: 'Wijkteam West',
  phone: '030 123 45 67',
};
