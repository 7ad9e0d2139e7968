/** The script: one module tag from any origin and path defines every element. */
import {define} from './define.js';

define();
