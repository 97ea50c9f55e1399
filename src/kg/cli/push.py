"""`kg push`: the graph of the files into a server elsewhere."""

from __future__ import annotations

from argparse import Namespace

from kg.cli.messages import Messages
from kg.cli.output import emit, note
from kg.errors import Words
from kg.namespaces import shorten
from kg.settings import Settings, web_address

TYPE_CHECKING = False
if TYPE_CHECKING:
    from kg.cli.arguments import Subparsers

_EXPLANATION = Words(
    """Zet elke named graph op een server met het Graph Store Protocol en vervangt wat daar onder
die naam stond. Nog eens geeft hetzelfde. Adressen: Oxigraph …/store, Fuseki …/data, GraphDB
…/rdf-graphs/service, Virtuoso …/sparql-graph-crud-auth. Naam en wachtwoord komen uit
KG_ENDPOINT_USER en KG_ENDPOINT_PASSWORD, of een token uit KG_ENDPOINT_TOKEN. Noemt KG_ENDPOINT het
endpoint van dezelfde server, dan worden grafen die er niet meer zijn verwijderd en wordt alles
geteld. Uitgang 0: alles staat er; 2: iets niet.""",
    """Puts every named graph on a server by the Graph Store Protocol, replacing what was there
under that name. Once more gives the same. Addresses: Oxigraph …/store, Fuseki …/data, GraphDB
…/rdf-graphs/service, Virtuoso …/sparql-graph-crud-auth. Name and password come from
KG_ENDPOINT_USER and KG_ENDPOINT_PASSWORD, or a token from KG_ENDPOINT_TOKEN. When KG_ENDPOINT names
the endpoint of the same server, graphs that are no more are removed and all is counted. Exit 0: all
is there; 2: something is not.""",
)


def register(subparsers: Subparsers, messages: Messages) -> None:
    """Add the command with its arguments."""
    parser = subparsers.add_parser(
        "push", help=messages["push.help"], description=_EXPLANATION.text(messages.lang)
    )
    parser.add_argument(
        "address", metavar="ADRES" if messages.lang == "nl" else "ADDRESS", help=messages["push.to"]
    )


def run(args: Namespace, settings: Settings) -> int:
    """Push all graphs, and tell of each as soon as it stands."""
    from kg.push import push

    messages = Messages(settings.lang)
    address = web_address("kg push", args.address)
    graphs = statements = 0
    for pushed in push(settings, address):
        if not pushed.statements:
            emit(messages.say("push.gone", graph=shorten(pushed.graph)))
            continue
        emit(f"{pushed.statements:>8}  {shorten(pushed.graph)}")
        graphs, statements = graphs + 1, statements + pushed.statements
    state = "counted" if settings.endpoint else "done"
    note(messages.say(f"push.{state}", graphs=graphs, n=statements))
    return 0
