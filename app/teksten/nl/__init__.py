"""The interface in plain Dutch (B1), one module per room of the app."""

from teksten.nl.begrippen import *
from teksten.nl.bijdragen import *
from teksten.nl.bronnen import *
from teksten.nl.cijfers import *
from teksten.nl.dekking import *
from teksten.nl.ding import *
from teksten.nl.dossier import *
from teksten.nl.gemeente import *
from teksten.nl.geregeld import *
from teksten.nl.invloed import *
from teksten.nl.kaart import *
from teksten.nl.klacht import *
from teksten.nl.over import *
from teksten.nl.rechten import *
from teksten.nl.schil import *
from teksten.nl.tijdlijn import *
from teksten.nl.toegankelijk import *
from teksten.nl.vergelijken import *
from teksten.nl.verkennen import *
from teksten.nl.werkbank import *
from teksten.nl.zoeken import *
