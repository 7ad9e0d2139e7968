import at from './at.json' with {type: 'json'};
import au from './au.json' with {type: 'json'};
import be from './be.json' with {type: 'json'};
import bg from './bg.json' with {type: 'json'};
import ca from './ca.json' with {type: 'json'};
import ch from './ch.json' with {type: 'json'};
import de from './de.json' with {type: 'json'};
import dk from './dk.json' with {type: 'json'};
import es from './es.json' with {type: 'json'};
import eu from './eu.json' with {type: 'json'};
import fr from './fr.json' with {type: 'json'};
import gb from './gb.json' with {type: 'json'};
import ie from './ie.json' with {type: 'json'};
import it from './it.json' with {type: 'json'};
import nl from './nl.json' with {type: 'json'};
import no from './no.json' with {type: 'json'};
import pl from './pl.json' with {type: 'json'};
import pt from './pt.json' with {type: 'json'};
import ro from './ro.json' with {type: 'json'};
import se from './se.json' with {type: 'json'};
import us from './us.json' with {type: 'json'};
import world from './world.json' with {type: 'json'};
import type {Helpline} from './helpline.js';

/** A type checker infers no more than `string` from JSON. `helplines.schema.json` checks the files. */
const helplinesOf = (...files: {helplines: unknown[]}[]) =>
  files.flatMap(({helplines}) => helplines) as readonly Helpline[];

/** The Dutch services, in the order in which each need lists them. A host page can't change it. */
export const netherlands = helplinesOf(nl);

/** The known services of other regions, in display order. */
export const abroad = helplinesOf(
  ...[eu, gb, ie, us, ca, be, fr, de, at, ch, pl, ro, bg, es, it, pt, au, no, dk, se, world]
);

/** All services. */
export const directory = [...netherlands, ...abroad];

/** The member states of the European Union, which share the emergency number 112. */
export const european =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
