import Chronology
package import Query

/// The rows of a query at some stage.
struct NaiveRelation {
  var lines: [NaiveLine]
  /// The table of the rows, unless they were grouped.
  var table: Int?
  /// Whether a stage has put the rows in an order of its own.
  var isSorted = false
  /// The fields that `select` shows.
  var selected: [Path.Step]?
  /// The columns of a grouping.
  var columns: [String] = []
  /// The rows that conditions have left open.
  var undecided = 0
}

/// What an answer shows: the names of columns and the texts below them.
package struct NaiveAnswer: Equatable {
  package let columns: [String]
  package let rows: [[String]]
  /// The rows that conditions leave open.
  package let undecided: Int
}

extension NaiveEvaluator {
  /// The answer to a query: ids where nothing was selected.
  ///
  /// - Throws: `LeftOpen` where the language does not say.
  package func answer(_ query: Pipeline) throws -> NaiveAnswer {
    let relation = try relation(query)
    let steps =
      relation.selected
      ?? (relation.table == nil ? relation.columns : ["id"]).map {
        Path.Step(name: Name($0, 0..<0))
      }
    return NaiveAnswer(
      columns: steps.map(\.name.text),
      rows: relation.lines.map { line in steps.map { text(value($0, line)) } },
      undecided: relation.undecided)
  }

  /// The rows of a query, stage by stage.
  ///
  /// - Parameter possibly: Whether also those that it gives in some world only; where more rows
  ///   would make others of it (`limit`), the language does not ask for that.
  func relation(_ query: Pipeline, possibly: Bool = false) throws -> NaiveRelation {
    let possibly = possibly && query.isWidened
    return try query.stages.reduce(into: start(query.source, possibly)) {
      try apply($1, to: &$0, possibly)
    }
  }

  private func start(_ source: Source, _ possibly: Bool) throws -> NaiveRelation {
    switch source {
    case .collection(let name):
      guard let table = corpus.table(named: name.text) else {
        preconditionFailure("no collection: \(name.text)")
      }
      return NaiveRelation(lines: corpus.rows(of: table).map { .row($0) }, table: table)
    case .subquery(let query): return try relation(query, possibly: possibly)
    default: preconditionFailure("no source: \(source)")
    }
  }

  private func apply(
    _ stage: Stage, to relation: inout NaiveRelation, _ possibly: Bool
  ) throws {
    switch stage.kind {
    case .filter(let condition):
      let truths = try relation.lines.map { try truth(of: condition, $0) }
      relation.undecided += truths.count { $0 == .possible }
      relation.lines = zip(relation.lines, truths).filter {
        possibly ? $0.1 != .impossible : $0.1 == .certain
      }.map(\.0)
    case .sort(let keys):
      relation.lines = try sorted(relation.lines, by: keys)
      relation.isSorted = true
    case .limit(let count, let offset):
      relation.lines = Array(
        relation.lines.dropFirst(number(offset) ?? 0).prefix(number(count) ?? .max))
    case .distinct(let values):
      let steps = values.compactMap { $0.step }
      let shown = steps.isEmpty ? relation.selected ?? [] : steps
      var seen: Set<[NaiveValue]> = []
      relation.lines = relation.lines.filter { line in
        shown.isEmpty || seen.insert(shown.map { value($0, line).asSet }).inserted
      }
    case .select(let columns, _):
      relation.selected = columns.compactMap(\.expression.step)
    case .group(let keys, let columns): relation = try grouped(relation, keys, columns)
    case .count:
      relation = NaiveRelation(
        lines: [.group(["count": .number(relation.lines.count)])], columns: ["count"])
    case .combine(let operation, let query):
      // What is only possible there is taken away as possible, and is no more certain here.
      let other = try self.relation(query, possibly: possibly != (operation == .except))
      combine(&relation, operation, with: other)
    case .follow(let path, _, let deep): follow(&relation, path, deep: deep)
    default: preconditionFailure("no stage: \(stage)")
    }
  }

  private func number(_ count: Count?) -> Int? {
    if case .number(let number)? = count { number } else { nil }
  }

  /// Rows keep the order of the corpus until they are sorted.
  private func combine(
    _ relation: inout NaiveRelation, _ operation: SetOperation, with other: NaiveRelation
  ) {
    let (left, right) = (Set(relation.lines), Set(other.lines))
    switch operation {
    case .intersect: relation.lines.removeAll { !right.contains($0) }
    case .except: relation.lines.removeAll { right.contains($0) }
    case .union:
      relation.lines += other.lines.filter { !left.contains($0) }
      if !relation.isSorted { relation.lines = inCorpusOrder(relation.lines) }
    }
  }

  /// The rows that a path leads to, each once, in the order of their table.
  private func follow(_ relation: inout NaiveRelation, _ path: Path, deep: Bool) {
    func next(_ lines: [NaiveLine]) -> Set<NaiveLine> {
      path.steps.reduce(Set(lines)) { lines, step in
        Set(
          lines.flatMap { value(step, $0).each }.compactMap {
            if case .row(let row) = $0 { .row(row) } else { nil }
          })
      }
    }
    var found = next(relation.lines)
    while deep {
      let more = found.union(next(Array(found)))
      if more == found { break }
      found = more
    }
    let target = target(of: path, from: relation.table)
    relation = NaiveRelation(lines: inCorpusOrder(Array(found)), table: target)
  }

  /// The table that a path leads to, which an empty answer has as well.
  private func target(of path: Path, from table: Int?) -> Int? {
    path.steps.reduce(table) { table, step in
      guard let table else { return nil }
      return corpus.rows(of: table).lazy.flatMap { value(step, .row($0)).each }.compactMap {
        if case .row(let row) = $0 { row.table } else { nil }
      }.first ?? table
    }
  }

  private func inCorpusOrder(_ lines: [NaiveLine]) -> [NaiveLine] {
    corpus.tables.indices.flatMap(corpus.rows(of:)).map { .row($0) }.filter(Set(lines).contains)
  }

  /// A value as an answer writes it.
  func text(_ value: NaiveValue) -> String {
    switch value {
    case .missing: ""
    case .text(let text), .date(let text), .bucket(let text, _, _): text
    case .number(let number): String(number)
    case .row(let row): corpus.label(of: row)
    case .several(let values): values.map(text).joined(separator: "; ")
    }
  }
}

extension Pipeline {
  /// Whether more rows at a condition can only make more rows at the end.
  var isWidened: Bool {
    let filter = stages.firstIndex {
      switch $0.kind {
      case .filter, .combine: true
      default: false
      }
    }
    return !stages[(filter ?? stages.endIndex)...].contains {
      switch $0.kind {
      case .limit, .group, .count, .distinct: true
      default: false
      }
    }
  }
}

extension NaiveValue {
  /// The value with several values in an order of their own, so that two sets are one.
  var asSet: NaiveValue {
    guard case .several(let values) = self else { return self }
    return values.isEmpty ? .missing : .several(values.sorted { "\($0)" < "\($1)" })
  }
}

extension Expression {
  /// The field that an expression names.
  var step: Path.Step? {
    switch kind {
    case .path(let path) where path.steps.count == 1: path.steps[0]
    case .call(let name, let arguments):
      // After grouping `min(n)` is the name of a column.
      Path.Step(
        name: Name("\(name.text)(\(arguments.compactMap(\.step?.name.text).joined()))", range))
    default: nil
    }
  }
}
