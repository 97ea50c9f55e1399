"""The interface in English, one module per room of the app, each text under its Dutch name."""

from teksten.en.begrippen import *
from teksten.en.bijdragen import *
from teksten.en.bronnen import *
from teksten.en.cijfers import *
from teksten.en.dekking import *
from teksten.en.ding import *
from teksten.en.dossier import *
from teksten.en.gemeente import *
from teksten.en.geregeld import *
from teksten.en.invloed import *
from teksten.en.kaart import *
from teksten.en.klacht import *
from teksten.en.over import *
from teksten.en.rechten import *
from teksten.en.schil import *
from teksten.en.tijdlijn import *
from teksten.en.toegankelijk import *
from teksten.en.vergelijken import *
from teksten.en.verkennen import *
from teksten.en.werkbank import *
from teksten.en.zoeken import *
