import { describe, expect, it } from "vitest";
import { FORMATS, type GraphText } from "../../src/formats/index.ts";
import type { KnowledgeGraph } from "../../src/model/graph.ts";

function read(id: string, ...files: readonly GraphText[]): Promise<KnowledgeGraph> {
  const format = FORMATS.find((each) => each.id === id);
  if (!format?.read) throw new Error(`no reader for ${id}`);
  return format.read(files);
}

const gexf = (inside: string) =>
  `<?xml version="1.0"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph>\n${inside}\n</graph>\n</gexf>`;
const TWO = '<nodes><node id="person/a" label="A"/><node id="person/b" label="B"/></nodes>';

describe("a file that is no GEXF", () => {
  it.each([
    { what: "empty", text: " \n", told: '"g.gexf" is empty: there is no graph in it.' },
    {
      what: "no XML",
      text: "Hello, world.",
      told: /^"g\.gexf" is not XML: line 1, column \d+: text data outside of root node\. Use/,
    },
    {
      what: "cut short",
      text: gexf(TWO).slice(0, 150),
      told: /^"g\.gexf" is not XML: line 4, column \d+: unclosed tag/,
    },
    {
      what: "broken in line 4",
      text: gexf("<nodes></edges>"),
      told: /^"g\.gexf" is not XML: line 4, column \d+: unexpected close tag/,
    },
    {
      what: "HTML",
      text: "<html><body/></html>",
      told: '"g.gexf" is XML but its first element is <html>, not <gexf>.',
    },
    {
      what: "a bomb of entities",
      text: '<!DOCTYPE gexf [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<gexf>&b;</gexf>',
      told: /^"g\.gexf" is not XML: line 2, column \d+: undefined entity/,
    },
    {
      what: "an outside entity",
      text: '<!DOCTYPE gexf [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<gexf>&x;</gexf>',
      told: /undefined entity/,
    },
    {
      what: "very deep",
      text: gexf("<nodes>".repeat(300)),
      told: /^"g\.gexf", line 4: elements lie more than 200 deep\.$/,
    },
    {
      what: "a node without an id",
      text: gexf("<nodes>\n<node/></nodes>"),
      told: '"g.gexf", line 5: <node> has no id.',
    },
    {
      what: "a node of no type",
      text: gexf('<nodes><node id="1" label="A"/></nodes>'),
      told: /^"g\.gexf", line 4: the node "1" has no entityType that Entente knows\. Give it/,
    },
    {
      what: "an edge of no type",
      text: gexf(`${TWO}<edges>\n<edge source="person/a" target="person/b" kind="likes"/></edges>`),
      told: /^"g\.gexf", line 5: the edge from "person\/a" to "person\/b" has no relationType/,
    },
    {
      what: "an edge to nowhere",
      text: gexf(`${TWO}<edges><edge source="person/a" target="person/c" kind="called"/></edges>`),
      told: '"g.gexf", line 4: an edge leads to "person/c", which is no node of the graph.',
    },
    {
      what: "two nodes of one id",
      text: gexf('<nodes><node id="person/a"/>\n<node id="person/a"/></nodes>'),
      told: '"g.gexf", line 5: there are two nodes with the id "person/a".',
    },
    {
      what: "two edges of one id",
      text: gexf(
        `${TWO}<edges>${'<edge id="e" source="person/a" target="person/b" kind="called"/>'.repeat(2)}</edges>`,
      ),
      told: '"g.gexf" has two relations with the id "e".',
    },
  ])("is told: $what", async ({ text, told }) => {
    await expect(read("gexf", { name: "g.gexf", text })).rejects.toMatchObject({
      code: "bad-format",
      message: typeof told === "string" ? told : expect.stringMatching(told),
    });
  });
});

describe("a file that is no graph JSON", () => {
  const whole = '{"format":"entente-graph","version":1,"documents":[],"entities":[],"relations":[]}';
  const entity = (fields: string) => whole.replace('"entities":[]', `"entities":[${fields}]`);
  it.each([
    { what: "empty", text: "", told: '"g.json" is empty: there is no graph in it.' },
    { what: "no JSON", text: "{oops", told: '"g.json" is not valid JSON, so no graph can be read from it.' },
    {
      what: "cut short",
      text: whole.slice(0, -9),
      told: '"g.json" is cut short or damaged: its JSON does not hold together. Use another copy of the file.',
    },
    { what: "other JSON", text: '{"a":1}', told: /^"g\.json" is JSON but no graph that Entente wrote/ },
    { what: "a list", text: "[]", told: '"g.json" is not an object.' },
    {
      what: "no entities",
      text: whole.replace('"entities":[],', ""),
      told: '"g.json" has no valid "entities": it must be a list.',
    },
    {
      what: "an entity of no type",
      text: entity('{"id":"x","entityType":"ship","name":"X","aliases":[]}'),
      told: '"g.json", entity 1 has no valid "entityType": it must be one of person, country, organization, event.',
    },
    {
      what: "fields that are not its own",
      text: entity('{"__proto__":{"id":"x","entityType":"person","name":"X","aliases":[]}}'),
      told: /^"g\.json", entity 1 has no valid "(?:aliases|id)"/,
    },
  ])("is told: $what", async ({ text, told }) => {
    await expect(read("json", { name: "g.json", text })).rejects.toMatchObject({
      code: "bad-format",
      message: typeof told === "string" ? told : expect.stringMatching(told),
    });
  });

  it("tells a file of a later version", async () => {
    const text = whole.replace('"version":1', '"version":7');
    await expect(read("json", { name: "g.json", text })).rejects.toMatchObject({
      code: "unsupported-version",
      message: '"g.json" was written by a later Entente (graph version 7); this one reads up to version 1.',
    });
  });

  it("leaves the prototype of objects alone", async () => {
    const text = whole.replace("{", '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},');
    await read("json", { name: "g.json", text });
    expect("polluted" in {}).toBe(false);
  });
});

describe("tables that are no graph", () => {
  const nodes = { name: "g-nodes.csv", text: "Id,Label\nperson/a,A\nperson/b,B\n" };
  it.each([
    {
      what: "no Id",
      nodes: { name: "g-nodes.csv", text: "name\nx\n" },
      edges: "Source,Target,Kind\n",
      told: '"g-nodes.csv" has no column "id" in its first row, so it is no table of a graph.',
    },
    {
      what: "no Target",
      nodes,
      edges: "Source,Kind\n",
      told: '"g-edges.csv" has no column "target" in its first row, so it is no table of a graph.',
    },
    {
      what: "a kind that is none",
      nodes,
      edges: "Source,Target,Kind\nperson/a,person/b,likes\n",
      told: /^"g-edges\.csv", row 2: the edge from/,
    },
    {
      what: "an open quote",
      nodes,
      edges: 'Source,Target,Kind\nperson/a,"person/b,called\n',
      told: /^"g-edges\.csv" is no valid CSV: .* \(row 2\)\.$/,
    },
  ])("is told: $what", async ({ nodes, edges, told }) => {
    await expect(read("csv", nodes, { name: "g-edges.csv", text: edges })).rejects.toMatchObject({
      code: "bad-format",
      message: typeof told === "string" ? told : expect.stringMatching(told),
    });
  });
});

describe("graphs that other programs wrote", () => {
  it("reads GEXF 1.2 with other ids, lists and spells, and says where an edge without a sentence stands", async () => {
    const text = `<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz"><graph>
      <attributes class="node"><attribute id="0" title="EntityType" type="string"><default>person</default></attribute>
      <attribute id="1" title="aliases" type="liststring"/></attributes>
      <nodes><node id="1" label="Ann"><attvalues><attvalue for="1" value="Annie|Nan"/></attvalues><viz:color r="1" g="2" b="3"/></node>
      <node id="2" label="Ben"><attvalues><attvalue for="1" value="[Benny, &quot;B., Mr&quot;, 'O\\'B']"/></attvalues></node></nodes>
      <edges><edge source="1" target="2" label="called"><spells><spell start="2022-01-02T10:00:00" end="2022-01-03"/></spells></edge></edges>
    </graph></gexf>`;
    const { entities, relations, documents } = await read("gexf", { name: "other.gexf", text });
    expect(entities).toMatchObject([
      { id: "1", entityType: "person", name: "Ann", aliases: [{ text: "Annie" }, { text: "Nan" }] },
      { id: "2", entityType: "person", name: "Ben", aliases: [{ text: "Benny" }, { text: "B., Mr" }, { text: "O'B" }] },
    ]);
    expect(relations).toMatchObject([
      {
        relationType: "called",
        status: "asserted",
        date: { start: "2022-01-02", end: "2022-01-03", precision: "range" },
      },
    ]);
    expect(documents).toMatchObject([{ name: "other.gexf", text: "Ann called Ben (2022-01-02)." }]);
  });

  it("takes no lists from defaults, which would count for every node and edge", async () => {
    const text = `<gexf><graph>
      <attributes class="edge"><attribute id="0" title="evidence"><default>["One.","Two."]</default></attribute></attributes>
      ${TWO}<edges><edge source="person/a" target="person/b" kind="called"/></edges></graph></gexf>`;
    const { documents } = await read("gexf", { name: "g.gexf", text });
    expect(documents.map((document) => document.text)).toEqual(["A called B."]);
  });

  it("reads GraphML whose data hold drawings", async () => {
    const text = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
      <key id="d0" for="node" attr.name="entityType"/><key id="d1" for="node" yfiles.type="nodegraphics"/>
      <key id="d2" for="all" attr.name="label"/><key id="d3" for="edge" attr.name="kind"><default>aided</default></key>
      <graph edgedefault="directed">
      <node id="n0"><data key="d1"><y:ShapeNode><y:NodeLabel>drawn</y:NodeLabel></y:ShapeNode></data><data key="d0">country</data><data key="d2">North &amp; Co</data></node>
      <node id="n1"><data key="d0"> Country </data><data key="d2"><![CDATA[<South>]]></data></node>
      <edge source="n0" target="n1"/></graph></graphml>`;
    const { entities, relations } = await read("graphml", { name: "other.graphml", text });
    expect(entities).toMatchObject([
      { id: "n0", entityType: "country", name: "North & Co" },
      { id: "n1", entityType: "country", name: "<South>" },
    ]);
    expect(relations).toMatchObject([{ id: "n0|aided|n1|undated", relationType: "aided" }]);
  });

  it("reads tables with other columns, a mark and Windows line ends", async () => {
    const nodes = { name: "x-nodes.csv", text: "\ufeffId,Label,Type\r\n7,Ann,person\r\n8,Ben,person\r\n" };
    const edges = {
      name: "x-edges.csv",
      text: "source,target,kind,date\r\n7,8,called,2022-05\r\n7,8,called,2022-05\r\n",
    };
    const { relations } = await read("csv", nodes, edges);
    expect(relations.map(({ id, date }) => [id, date?.end])).toEqual([
      ["7|called|8|2022-05-01", "2022-05-31"],
      ["7|called|8|2022-05-01|2", "2022-05-31"],
    ]);
  });
});
