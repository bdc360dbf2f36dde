/// One stage of a query, with its place.
package struct Stage: Equatable, Sendable {
  package let kind: Kind
  package let range: Range<Int>

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  package enum Kind: Equatable, Sendable {
    /// `where`, and `having`, which means the same after `group by`.
    case filter(Expression)
    case count
    /// `select`; an empty list with `everything` is `select *`.
    case select([OutputColumn], everything: Bool)
    case sort([SortKey])
    /// `limit n offset m`, either of which may be left out.
    case limit(count: Count?, offset: Count?)
    case group(by: [GroupKey], with: [OutputColumn])
    /// `follow document.source`, `follow subject in events`; `deep` follows again from where it leads.
    case follow(Path, in: Name?, deep: Bool)
    case compute([OutputColumn])
    /// `each actors as actor`: a row for each value of a field of several.
    case each(Path, as: Name?)
    case join(Join)
    case sequence(EventSequence)
    /// Columns of the values of a key of groups.
    case pivot(Pivot)
    /// Rows of columns.
    case unpivot(Unpivot)
    /// `per decade {sort date | limit 3}`: stages on the rows of each value by themselves.
    case per([Expression], [Stage])
    /// `distinct`, by all that is shown or by some values.
    case distinct(by: [Expression])
    case sample(Count, seed: Int?)
    case combine(SetOperation, Pipeline)
    /// The members of the n-th group, from 1.
    case open(Int)
    /// `kwic VALUE`: a row for each place where it is, with so many columns of context.
    case kwic(Expression, width: Count?, sort: ContextSide?)
    /// `collocates VALUE`: the words around it and how often each is there.
    case collocates(Expression, width: Count?)
    /// Pairs of claims that contradict each other, in what some fields name; all, or those of one
    /// certainty.
    case conflicts(by: [Name], only: ConflictCertainty?)
    case picture(Picture)
    case expect(Expectation, otherwise: String?)
    case save(String, mode: Name?)
    case into(Name)
    /// The proof of each row.
    case why
    /// `cite as STYLE`; which styles there are is for those to know who print them.
    case cite(Name?)
  }
}

extension Stage.Kind {
  /// What a stage holds, and whose definition it has.
  fileprivate struct Contents {
    let word: StageWord
    var values: [Expression] = []
    var columns: [OutputColumn] = []
    var counts: [Count?] = []
    var query: Pipeline?
  }

  fileprivate var contents: Contents {
    switch self {
    case .filter(let condition): Contents(word: .where, values: [condition])
    case .count: Contents(word: .count)
    case .select(let columns, _): Contents(word: .select, columns: columns)
    case .compute(let columns): Contents(word: .compute, columns: columns)
    case .sort(let keys): Contents(word: .sort, values: keys.map(\.value))
    case .limit(let count, let offset):
      Contents(word: count == nil ? .offset : .limit, counts: [count, offset])
    case .group(let keys, let columns):
      Contents(word: .group, values: keys.map(\.value), columns: columns)
    case .follow: Contents(word: .follow)
    case .each: Contents(word: .each)
    case .join(let join):
      Contents(
        word: .join, values: join.condition.map { [$0] } ?? [], query: join.query)
    case .sequence(let sequence):
      Contents(word: .sequence, values: sequence.steps.map(\.condition))
    case .pivot(let pivot):
      Contents(
        word: .pivot, values: [pivot.key, pivot.values, pivot.sum].compactMap(\.self))
    case .unpivot(let unpivot): Contents(word: .unpivot, values: unpivot.columns)
    case .per(let keys, let stages):
      Contents(
        word: .per, values: keys + stages.flatMap(\.expressions), counts: stages.flatMap(\.counts))
    case .distinct(let values): Contents(word: .distinct, values: values)
    case .sample(let count, _): Contents(word: .sample, counts: [count])
    case .combine(.union, let query): Contents(word: .union, query: query)
    case .combine(.intersect, let query): Contents(word: .intersect, query: query)
    case .combine(.except, let query): Contents(word: .except, query: query)
    case .open: Contents(word: .open)
    case .kwic(let value, let width, _):
      Contents(word: .kwic, values: [value], counts: [width])
    case .collocates(let value, let width):
      Contents(word: .collocates, values: [value], counts: [width])
    case .conflicts: Contents(word: .conflicts)
    case .picture(.chart(_, let value, let series)):
      Contents(word: .chart, values: [value, series].compactMap { $0?.value })
    case .picture(.timeline(let group)):
      Contents(word: .timeline, values: [group].compactMap { $0?.value })
    case .expect(.condition(let condition), _): Contents(word: .expect, values: [condition])
    case .expect: Contents(word: .expect)
    case .save: Contents(word: .save)
    case .into: Contents(word: .into)
    case .why: Contents(word: .why)
    case .cite: Contents(word: .cite)
    }
  }
}

extension Stage {
  /// The word that begins it; `having` is `where` here.
  package var word: StageWord { kind.contents.word }

  /// The expressions directly in the stage.
  package var expressions: [Expression] {
    let contents = kind.contents
    return contents.values + contents.columns.map(\.expression)
  }

  /// The columns that it gives names.
  package var columns: [OutputColumn] { kind.contents.columns }

  /// The numbers of rows or columns that it names.
  package var counts: [Count] { kind.contents.counts.compactMap(\.self) }

  /// The query that it names in braces.
  package var query: Pipeline? { kind.contents.query }

  /// What it does with the rows before it.
  package var rows: StageRows {
    // All matches are rows of their own; those that begin one are rows of the table.
    if case .sequence(let sequence) = kind, sequence.listsAll { return .made }
    return word.definition.rows
  }

  /// Whether the stage only says what becomes of the answer.
  package var isEnding: Bool { rows == .ending }
}

/// What can be done with each stage: bound, say. A stage is a method here, which whoever does it has
/// beside what else is to know of that stage.
package protocol StageVisitor {
  /// The rows that a stage finds, and leaves changed.
  associatedtype Rows
  associatedtype Result

  mutating func filter(_ condition: Expression, _ rows: inout Rows) -> Result
  mutating func count(_ rows: inout Rows) -> Result
  mutating func select(
    _ columns: [OutputColumn], everything: Bool, _ rows: inout Rows
  ) -> Result
  mutating func sort(_ keys: [SortKey], _ rows: inout Rows) -> Result
  mutating func limit(_ count: Count?, offset: Count?, _ rows: inout Rows) -> Result
  mutating func group(
    by keys: [GroupKey], with columns: [OutputColumn], _ rows: inout Rows
  ) -> Result
  mutating func follow(
    _ path: Path, in collection: Name?, deep: Bool, _ rows: inout Rows
  ) -> Result
  mutating func compute(_ columns: [OutputColumn], _ rows: inout Rows) -> Result
  mutating func each(_ path: Path, as name: Name?, _ rows: inout Rows) -> Result
  mutating func join(_ join: Join, _ rows: inout Rows) -> Result
  mutating func sequence(
    _ sequence: EventSequence, _ rows: inout Rows, at range: Range<Int>
  ) -> Result
  mutating func pivot(_ pivot: Pivot, _ rows: inout Rows, at range: Range<Int>) -> Result
  mutating func unpivot(_ unpivot: Unpivot, _ rows: inout Rows) -> Result
  mutating func per(_ keys: [Expression], _ stages: [Stage], _ rows: inout Rows) -> Result
  mutating func distinct(by values: [Expression], _ rows: inout Rows) -> Result
  mutating func sample(_ count: Count, seed: Int?, _ rows: inout Rows) -> Result
  mutating func combine(
    _ operation: SetOperation, _ query: Pipeline, _ rows: inout Rows, at range: Range<Int>
  ) -> Result
  mutating func open(_ number: Int, _ rows: inout Rows, at range: Range<Int>) -> Result
  mutating func kwic(
    _ value: Expression, _ width: Count?, _ sort: ContextSide?, _ rows: inout Rows,
    at range: Range<Int>
  ) -> Result
  mutating func collocates(
    _ value: Expression, _ width: Count?, _ rows: inout Rows, at range: Range<Int>
  ) -> Result
  mutating func conflicts(
    by fields: [Name], only certainty: ConflictCertainty?, _ rows: inout Rows,
    at range: Range<Int>
  ) -> Result
  /// A stage that only says what becomes of the answer.
  mutating func ending(_ stage: Stage, _ rows: inout Rows) -> Result
}

extension Stage {
  package func accept<Visitor: StageVisitor>(
    _ visitor: inout Visitor, _ rows: inout Visitor.Rows
  ) -> Visitor.Result {
    switch kind {
    case .filter(let condition): visitor.filter(condition, &rows)
    case .count: visitor.count(&rows)
    case .select(let columns, let everything):
      visitor.select(columns, everything: everything, &rows)
    case .sort(let keys): visitor.sort(keys, &rows)
    case .limit(let count, let offset): visitor.limit(count, offset: offset, &rows)
    case .group(let keys, let columns): visitor.group(by: keys, with: columns, &rows)
    case .follow(let path, let collection, let deep):
      visitor.follow(path, in: collection, deep: deep, &rows)
    case .compute(let columns): visitor.compute(columns, &rows)
    case .each(let path, let name): visitor.each(path, as: name, &rows)
    case .join(let join): visitor.join(join, &rows)
    case .sequence(let sequence): visitor.sequence(sequence, &rows, at: range)
    case .pivot(let pivot): visitor.pivot(pivot, &rows, at: range)
    case .unpivot(let unpivot): visitor.unpivot(unpivot, &rows)
    case .per(let keys, let stages): visitor.per(keys, stages, &rows)
    case .distinct(let values): visitor.distinct(by: values, &rows)
    case .sample(let count, let seed): visitor.sample(count, seed: seed, &rows)
    case .combine(let operation, let query): visitor.combine(operation, query, &rows, at: range)
    case .open(let number): visitor.open(number, &rows, at: range)
    case .kwic(let value, let width, let sort): visitor.kwic(value, width, sort, &rows, at: range)
    case .collocates(let value, let width): visitor.collocates(value, width, &rows, at: range)
    case .conflicts(let fields, let certainty):
      visitor.conflicts(by: fields, only: certainty, &rows, at: range)
    case .picture, .expect, .save, .into, .why, .cite: visitor.ending(self, &rows)
    }
  }
}
