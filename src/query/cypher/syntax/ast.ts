import type { Span } from "../../../model/graph.ts";
import type { Value } from "../values/value.ts";

/** A query as a tree. Every part knows where it stands in the text. */
export interface Query extends Span {
  readonly parts: readonly SingleQuery[];
  /** One fewer than `parts`: whether rows that occur more than once stay. */
  readonly unions: readonly { readonly all: boolean; readonly span: Span }[];
}

export interface SingleQuery extends Span {
  readonly clauses: readonly Clause[];
}

export type Clause =
  | MatchClause
  | UnwindClause
  | ProjectionClause
  | CreateClause
  | MergeClause
  | SetClause
  | RemoveClause
  | DeleteClause;

export interface MatchClause extends Span {
  readonly kind: "match";
  readonly optional: boolean;
  readonly pattern: readonly PatternPart[];
  readonly where: Expression | null;
}

export interface UnwindClause extends Span {
  readonly kind: "unwind";
  readonly list: Expression;
  readonly variable: Name;
}

/** `WITH` or `RETURN`. */
export interface ProjectionClause extends Span {
  readonly kind: "with" | "return";
  readonly distinct: boolean;
  readonly star: boolean;
  readonly items: readonly ProjectionItem[];
  readonly orderBy: readonly SortItem[];
  readonly skip: Expression | null;
  readonly limit: Expression | null;
  readonly where: Expression | null;
}

export interface ProjectionItem extends Span {
  readonly expression: Expression;
  /** The alias, or the text of the expression. */
  readonly name: string;
  readonly aliased: boolean;
}

export interface SortItem extends Span {
  readonly expression: Expression;
  readonly descending: boolean;
}

export interface CreateClause extends Span {
  readonly kind: "create";
  readonly pattern: readonly PatternPart[];
}

export interface MergeClause extends Span {
  readonly kind: "merge";
  readonly pattern: PatternPart;
  readonly onCreate: readonly SetItem[];
  readonly onMatch: readonly SetItem[];
}

export interface SetClause extends Span {
  readonly kind: "set";
  readonly items: readonly SetItem[];
}

export type SetItem =
  | (Span & {
      readonly kind: "property";
      readonly subject: Expression;
      readonly key: string;
      readonly value: Expression;
    })
  | (Span & { readonly kind: "all" | "add"; readonly variable: Name; readonly value: Expression })
  | (Span & { readonly kind: "labels"; readonly variable: Name; readonly labels: readonly string[] });

export interface RemoveClause extends Span {
  readonly kind: "remove";
  readonly items: readonly (
    | (Span & { readonly kind: "property"; readonly subject: Expression; readonly key: string })
    | (Span & { readonly kind: "labels"; readonly variable: Name; readonly labels: readonly string[] })
  )[];
}

export interface DeleteClause extends Span {
  readonly kind: "delete";
  readonly detach: boolean;
  readonly items: readonly Expression[];
}

export interface Name extends Span {
  readonly name: string;
}

/** A chain of nodes; relationship `i` stands between node `i` and node `i + 1`. */
export interface PatternPart extends Span {
  readonly variable: Name | null;
  readonly shortest: "one" | "all" | null;
  readonly nodes: readonly NodePattern[];
  readonly relationships: readonly RelationshipPattern[];
}

export interface NodePattern extends Span {
  readonly variable: Name | null;
  readonly labels: readonly Name[];
  readonly properties: MapExpression | ParameterExpression | null;
}

export type Direction = "out" | "in" | "both";

export interface RelationshipPattern extends Span {
  readonly variable: Name | null;
  readonly types: readonly Name[];
  readonly direction: Direction;
  /** Of a variable-length relationship: how many at least and at most. */
  readonly range: { readonly least: number; readonly most: number } | null;
  readonly properties: MapExpression | ParameterExpression | null;
}

export interface MapExpression extends Span {
  readonly kind: "map";
  readonly entries: readonly { readonly key: string; readonly value: Expression }[];
}

export interface ParameterExpression extends Span {
  readonly kind: "parameter";
  readonly name: string;
}

export interface VariableExpression extends Span {
  readonly kind: "variable";
  readonly name: string;
}

export interface PropertyExpression extends Span {
  readonly kind: "property";
  readonly subject: Expression;
  readonly key: string;
}

export interface CallExpression extends Span {
  readonly kind: "call";
  /** As written, with its dots. */
  readonly name: string;
  readonly args: readonly Expression[];
  readonly distinct: boolean;
  readonly star: boolean;
}

export type ArithmeticOperator = "+" | "-" | "*" | "/" | "%" | "^";
export type ComparisonOperator = "=" | "<>" | "<" | ">" | "<=" | ">=";
export type Quantifier = "all" | "any" | "none" | "single";

/** `x IN list WHERE …` of comprehensions and quantifiers. */
export interface Iteration {
  readonly variable: Name;
  readonly list: Expression;
  readonly where: Expression | null;
}

export type Expression =
  | (Span & { readonly kind: "literal"; readonly value: Value })
  | ParameterExpression
  | VariableExpression
  | PropertyExpression
  | MapExpression
  | CallExpression
  | (Span & { readonly kind: "list"; readonly items: readonly Expression[] })
  | (Span & { readonly kind: "index"; readonly subject: Expression; readonly index: Expression })
  | (Span & {
      readonly kind: "slice";
      readonly subject: Expression;
      readonly from: Expression | null;
      readonly to: Expression | null;
    })
  | (Span & { readonly kind: "labels"; readonly subject: Expression; readonly labels: readonly string[] })
  | (Span & {
      /** `a < b <= c`: one operator fewer than operands. */
      readonly kind: "comparison";
      readonly operands: readonly Expression[];
      readonly operators: readonly ComparisonOperator[];
    })
  | (Span & { readonly kind: "and" | "or" | "xor"; readonly operands: readonly Expression[] })
  | (Span & { readonly kind: "not"; readonly operand: Expression })
  | (Span & {
      readonly kind: "arithmetic";
      readonly operator: ArithmeticOperator;
      readonly left: Expression;
      readonly right: Expression;
    })
  | (Span & { readonly kind: "sign"; readonly negative: boolean; readonly operand: Expression })
  | (Span & {
      readonly kind: "text";
      readonly test: "starts with" | "ends with" | "contains" | "matches";
      readonly left: Expression;
      readonly right: Expression;
    })
  | (Span & { readonly kind: "in"; readonly left: Expression; readonly right: Expression })
  | (Span & { readonly kind: "is null"; readonly negated: boolean; readonly operand: Expression })
  | (Span & {
      readonly kind: "case";
      readonly subject: Expression | null;
      readonly branches: readonly { readonly when: Expression; readonly result: Expression }[];
      readonly otherwise: Expression | null;
    })
  | (Span & Iteration & { readonly kind: "list comprehension"; readonly result: Expression | null })
  | (Span & Iteration & { readonly kind: "quantifier"; readonly quantifier: Quantifier })
  | (Span & {
      readonly kind: "reduce";
      readonly accumulator: Name;
      readonly initial: Expression;
      readonly variable: Name;
      readonly list: Expression;
      readonly result: Expression;
    })
  | (Span & {
      readonly kind: "pattern comprehension";
      readonly pattern: PatternPart;
      readonly where: Expression | null;
      readonly result: Expression;
    })
  | (Span & { readonly kind: "pattern"; readonly pattern: PatternPart })
  | (Span & { readonly kind: "exists"; readonly query: Query });
