"""Reads a GEXF and a GraphML file with NetworkX and prints what it found as JSON: python3 networkx_check.py FILE…"""

import json
import sys

import networkx
from networkx.readwrite import gexf


def know_gexf_13():
    """NetworkX before 3.6 knows GEXF 1.2 only; the names of 1.3 are all that it lacks."""
    versions = gexf.GEXF.versions
    if "1.3" not in versions:
        versions["1.3"] = dict(
            versions["1.2draft"], NS_GEXF="http://gexf.net/1.3", NS_VIZ="http://gexf.net/1.3/viz", VERSION="1.3"
        )


def read(path):
    return networkx.read_gexf(path) if path.endswith(".gexf") else networkx.read_graphml(path, force_multigraph=True)


know_gexf_13()
for path in sys.argv[1:]:
    graph = read(path)
    found = {
        "directed": graph.is_directed(),
        "nodes": [[node, data] for node, data in graph.nodes(data=True)],
        "edges": [[source, target, str(key), data] for source, target, key, data in networkx.MultiDiGraph(graph).edges(keys=True, data=True)],
    }
    print(json.dumps(found))
