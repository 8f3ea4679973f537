import type { SyntaxNode } from "@lezer/common";
import { syntaxError } from "../errors.ts";
import type {
  Clause,
  Expression,
  MergeClause,
  Name,
  ProjectionClause,
  Query,
  RemoveClause,
  SetItem,
  SingleQuery,
} from "./ast.ts";
import { ExpressionBuilder } from "./build-expressions.ts";
import { bare, childOf, childrenOf, expressionOf, expressionsOf, type Source, spanOf } from "./tree.ts";

/** Makes clauses of the syntax tree. */
export class ClauseBuilder {
  readonly #source: Source;
  readonly #expressions: ExpressionBuilder;

  constructor(source: Source) {
    this.#source = source;
    this.#expressions = new ExpressionBuilder(source, (node) => this.#subquery(node));
  }

  query(node: SyntaxNode): Query {
    return {
      ...spanOf(node),
      parts: node.getChildren("SingleQuery").map((part) => this.#single(part)),
      unions: node.getChildren("Union").map((union) => ({ all: union.getChild("ALL") !== null, span: spanOf(union) })),
    };
  }

  #single(node: SyntaxNode): SingleQuery {
    return { ...spanOf(node), clauses: childrenOf(node).map((clause) => this.#clause(clause)) };
  }

  /** `EXISTS { (a)-->(b) WHERE … }` is short for a query with MATCH. */
  #subquery(node: SyntaxNode): Query {
    const pattern = node.getChild("Pattern");
    if (!pattern) return this.query(node);
    const span = spanOf(node);
    const clause: Clause = {
      ...span,
      kind: "match",
      optional: false,
      pattern: this.#pattern(node),
      where: this.#optional(node, "Where"),
    };
    return { ...span, parts: [{ ...span, clauses: [clause] }], unions: [] };
  }

  #clause(node: SyntaxNode): Clause {
    const span = spanOf(node);
    switch (node.name) {
      case "Match":
        return {
          ...span,
          kind: "match",
          optional: node.getChild("OPTIONAL") !== null,
          pattern: this.#pattern(node),
          where: this.#optional(node, "Where"),
        };
      case "Unwind": {
        const [list] = expressionsOf(node);
        const variable = node.getChildren("Variable").at(-1);
        if (!list || !variable) throw new RangeError("The grammar gives UNWIND a list and a variable.");
        return { ...span, kind: "unwind", list: this.#expressions.build(list), variable: this.#source.name(variable) };
      }
      case "With":
      case "Return":
        return this.#projection(node, node.name === "With" ? "with" : "return");
      case "Create":
        return { ...span, kind: "create", pattern: this.#pattern(node) };
      case "Merge":
        return this.#merge(node);
      case "Set":
        return { ...span, kind: "set", items: this.#setItems(node) };
      case "Remove":
        return { ...span, kind: "remove", items: node.getChildren("RemoveItem").map((item) => this.#removeItem(item)) };
      case "Delete":
        return {
          ...span,
          kind: "delete",
          detach: node.getChild("DETACH") !== null,
          items: expressionsOf(node).map((item) => this.#expressions.build(item)),
        };
      default:
        throw new RangeError(`The grammar knows no clause ${node.name}.`);
    }
  }

  #pattern(node: SyntaxNode) {
    return childOf(node, "Pattern")
      .getChildren("PatternPart")
      .map((part) => this.#expressions.patterns.part(part));
  }

  #optional(node: SyntaxNode, name: string): Expression | null {
    const child = node.getChild(name);
    return child ? this.#expressions.build(expressionOf(child)) : null;
  }

  #projection(node: SyntaxNode, kind: "with" | "return"): ProjectionClause {
    const items = node.getChildren("ProjectionItem").map((item) => {
      const [expression] = expressionsOf(item);
      const alias = item.getChild("AS") ? item.getChildren("Variable").at(-1) : undefined;
      if (!expression) throw new RangeError("The grammar gives an item an expression.");
      const built = this.#expressions.build(expression);
      const name = alias
        ? this.#source.name(alias).name
        : built.kind === "variable"
          ? built.name
          : this.#source.textOf(expression);
      return { ...spanOf(item), expression: built, name, aliased: alias !== undefined };
    });
    const star = node.getChild("Star");
    const [firstItem] = node.getChildren("ProjectionItem");
    if (star && firstItem && firstItem.from < star.from)
      throw syntaxError("UnexpectedSyntax", "The * for all columns comes first.", spanOf(star));
    if (node.getChildren("Star").length > 1)
      throw syntaxError("UnexpectedSyntax", "The * for all columns stands once.", spanOf(node));
    return {
      ...spanOf(node),
      kind,
      distinct: node.getChild("DISTINCT") !== null,
      star: star !== null,
      items,
      orderBy: (node.getChild("OrderBy")?.getChildren("SortItem") ?? []).map((item) => ({
        ...spanOf(item),
        expression: this.#expressions.build(expressionOf(item)),
        descending: item.getChild("DESC") !== null,
      })),
      skip: this.#optional(node, "Skip"),
      limit: this.#optional(node, "Limit"),
      where: this.#optional(node, "Where"),
    };
  }

  #merge(node: SyntaxNode): MergeClause {
    const actions = node.getChildren("MergeAction");
    const items = (when: string) =>
      actions.filter((action) => action.getChild(when)).flatMap((action) => this.#setItems(childOf(action, "Set")));
    return {
      ...spanOf(node),
      kind: "merge",
      pattern: this.#expressions.patterns.part(childOf(node, "PatternPart")),
      onCreate: items("CREATE"),
      onMatch: items("MATCH"),
    };
  }

  #setItems(node: SyntaxNode): SetItem[] {
    return node.getChildren("SetItem").map((item): SetItem => {
      const span = spanOf(item);
      const [assignment, added] = expressionsOf(item);
      const [target, sign, ...value] = assignment ? childrenOf(assignment) : [];
      if (!target) throw new RangeError("The grammar gives SET a target.");
      if (added) {
        if (target.name !== "Variable" || sign)
          throw syntaxError("UnexpectedSyntax", "Only a node or a relationship can take += { … }.", span);
        return { ...span, kind: "add", variable: this.#source.name(target), value: this.#expressions.build(added) };
      }
      if (target.name === "HasLabels" && !sign) return { ...span, kind: "labels", ...this.#labels(target) };
      if (sign?.name !== "Operator" || this.#source.textOf(sign) !== "=")
        throw syntaxError(
          "UnexpectedSyntax",
          "It reads SET n.key = value, SET n = { … }, SET n += { … } or SET n:Label.",
          span,
        );
      const built = this.#expressions.operations.build(value);
      if (target.name === "Variable")
        return { ...span, kind: "all", variable: this.#source.name(target), value: built };
      return { ...span, kind: "property", ...this.#property(target), value: built };
    });
  }

  #removeItem(item: SyntaxNode): RemoveClause["items"][number] {
    const span = spanOf(item);
    const target = bare(expressionOf(item));
    if (target.name === "HasLabels") return { ...span, kind: "labels", ...this.#labels(target) };
    return { ...span, kind: "property", ...this.#property(target) };
  }

  #labels(node: SyntaxNode): { variable: Name; labels: string[] } {
    const subject = expressionOf(node);
    if (subject.name !== "Variable") throw syntaxError("UnexpectedSyntax", "Labels belong to a node.", spanOf(subject));
    const labels = this.#expressions.patterns.labels(node).map(({ name }) => name);
    return { variable: this.#source.name(subject), labels };
  }

  #property(node: SyntaxNode): { subject: Expression; key: string } {
    if (node.name !== "Lookup")
      throw syntaxError(
        "UnexpectedSyntax",
        "SET and REMOVE take properties or labels; DELETE takes the node itself.",
        spanOf(node),
      );
    return {
      subject: this.#expressions.build(expressionOf(node)),
      key: this.#source.name(childOf(node, "PropertyName")).name,
    };
  }
}
