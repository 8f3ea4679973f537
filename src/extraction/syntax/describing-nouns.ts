/** Nouns that describe the person whose name follows after a comma. */
export const PERSON_NOUNS = new Set(
  "president premier minister chancellor secretary undersecretary chief head leader king queen prince spokesman spokeswoman spokesperson envoy ambassador consul colleague counterpart governor mayor chairman chairwoman chair director general officer official adviser advisor aide deputy commissioner coordinator negotiator mediator diplomat lawyer analyst lawmaker senator judge prosecutor executive boss founder owner manager editor author expert banker broker commander representative speaker treasurer cardinal bishop attache d'affaires chargé lieutenant admiral colonel captain brigadier marshal inspector delegate friend brother sister son daughter wife husband number one neighbour neighbor ally rival partner friend heiress tycoon columnist".split(
    " ",
  ),
);

/** Nouns that describe the firm or body whose name follows after a comma. */
export const BODY_NOUNS = new Set(
  "firm company bank lender group agency house newspaper paper daily weekly channel broadcaster trust fund foundation charity party militia movement outfit website outlet airline carrier shipper refinery refiner maker manufacturer producer subsidiary unit arm trader brokerage exchange operator contractor institute university organisation organization network station".split(
    " ",
  ),
);

/** Plural nouns of those who lead states. */
export const LEADERS =
  /^(?:leaders|presidents|premiers|chancellors|ministers|chiefs|heads|kings|rulers|envoys|ambassadors|chairs|chairmen|directors|secretaries|representatives|commanders|counterparts)$/;
