import Chronology
import Corpus
import Query

/// A small change of a query, such as somebody would make by mistake.
struct Mutation: Sendable {
  let misconception: Misconception
  /// What is replaced, by its place in the text of the query, and by what.
  let range: Range<Int>
  let text: String

  /// The text of a query with changes made to it; nil where two of them touch.
  static func text(of source: SourceText, with mutations: [Mutation]) -> String? {
    var bytes = source.bytes
    var end = Int.max
    for mutation in mutations.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      guard mutation.range.upperBound <= end else { return nil }
      bytes.replaceSubrange(mutation.range, with: mutation.text.utf8)
      end = mutation.range.lowerBound
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// All small changes of a query: what borders, connectives, quantifiers, doubt and the order of stages are
/// taken for (after the mutation operators for SQL of Tuya, Suárez-Cabal and de la Riva, 2007, and what learners
/// of query languages get wrong by Miedema et al., ICER 2021).
struct Mutations {
  private let source: SourceText
  private let fields: FieldFacts
  private(set) var all: [Mutation] = []

  /// - Parameter corpus: What changes nothing because of the kinds of its fields is left out: `all` before a
  ///   field of one value, `possibly` where nothing is open.
  /// - Complexity: O(the query · rows of the corpus).
  init(of query: Pipeline, in source: SourceText, over corpus: Corpus) {
    self.source = source
    fields = FieldFacts(query, corpus)
    for expression in query.allExpressions { change(expression) }
    let end = query.stages.firstIndex { $0.rows == .made } ?? query.stages.endIndex
    for (index, stage) in query.stages.enumerated() { change(stage, isBehindGroups: index > end) }
    changeOrder(of: query.stages)
  }

  private func text(_ range: Range<Int>) -> String { source.text(range) }

  private mutating func add(_ misconception: Misconception, _ range: Range<Int>, _ text: String) {
    all.append(Mutation(misconception: misconception, range: range, text: text))
  }

  /// Changes one word or sign, and writes the whole anew around it.
  private mutating func replace(
    _ wanted: String, by given: String, _ range: Range<Int>, _ text: String
  ) {
    add(.replaced(wanted, by: given), range, text)
  }
}

// Conditions.
extension Mutations {
  private mutating func change(_ expression: Expression) {
    let range = expression.range
    switch expression.kind {
    case .comparison(let left, let comparison, let right):
      for other in comparison.mistaken where !other.followsOwners || fields.haveOwners(left) {
        replace(
          comparison.rawValue, by: other.rawValue, range,
          "\(text(left.range)) \(other.rawValue) \(text(right.range))")
      }
    case .and(let parts): changeConnective(parts, "and", "or", range)
    case .or(let parts): changeConnective(parts, "or", "and", range)
    case .not(let inner):
      add(.without("not"), range, "(\(text(inner.range)))")
      if case .and(let parts) = inner.kind { moveNegation(parts, "and", range) }
      if case .or(let parts) = inner.kind { moveNegation(parts, "or", range) }
    case .possibly(let inner):
      add(.without("possibly"), range, text(inner.range))
      replace("possibly", by: "certainly", range, "certainly \(text(inner.range))")
    case .certainly(let inner):
      add(.without("certainly"), range, text(inner.range))
      replace("certainly", by: "possibly", range, "possibly \(text(inner.range))")
    case .quantified(let quantifier, let inner): changeQuantifier(quantifier, inner, range)
    case .quantifiedRows(let quantifier, _, _):
      let rest = text(range).drop { !$0.isWhitespace }
      for other in Quantifier.allCases where other != quantifier {
        replace(quantifier.rawValue, by: other.rawValue, range, other.rawValue + rest)
      }
    case .state(let value, let state, let isNegated):
      let (word, other) = isNegated ? ("is not", "is") : ("is", "is not")
      replace(word, by: other, range, "\(text(value.range)) \(other) \(state.rawValue)")
    case .relation(let left, let relation, let right, negated: false):
      for other in relation.mistaken {
        replace(
          relation.rawValue, by: other.rawValue, range,
          "\(text(left.range)) \(other.rawValue) \(text(right.range))")
      }
    case .literal(.integer(let number)) where number > 0:
      for other in [number - 1, number + 1] {
        replace(text(range), by: "\(other)", range, "\(other)")
      }
    case .aggregate(let call) where call.isDistinct:
      let whole = text(range)
      if let word = whole.firstRange(of: "distinct ") {
        add(.without("distinct"), range, whole.replacingCharacters(in: word))
      }
    default: break
    }
  }

  private mutating func changeConnective(
    _ parts: [Expression], _ word: String, _ other: String, _ range: Range<Int>
  ) {
    let texts = parts.map { text($0.range) }
    replace(word, by: other, range, "(" + texts.joined(separator: " \(other) ") + ")")
    for index in parts.indices {
      var rest = texts
      rest.remove(at: index)
      let kept = rest.count == 1 ? rest[0] : "(" + rest.joined(separator: " \(word) ") + ")"
      add(.without(texts[index]), range, kept)
    }
  }

  /// `not (a and b)` as `not a and b`.
  private mutating func moveNegation(_ parts: [Expression], _ word: String, _ range: Range<Int>) {
    let texts = parts.map { text($0.range) }
    let moved = "not " + texts.joined(separator: " \(word) ")
    replace("not (\(texts.joined(separator: " \(word) ")))", by: moved, range, "(\(moved))")
  }

  private mutating func changeQuantifier(
    _ quantifier: Quantifier, _ inner: Expression, _ range: Range<Int>
  ) {
    for other in Quantifier.allCases where other != quantifier {
      replace(
        quantifier.rawValue, by: other.rawValue, range, "\(other.rawValue) \(text(inner.range))")
    }
  }
}

// Stages.
extension Mutations {
  /// - Parameter isBehindGroups: Whether its rows are groups, of which nothing is open.
  private mutating func change(_ stage: Stage, isBehindGroups: Bool) {
    switch stage.kind {
    case .filter(let condition):
      switch condition.kind {
      case .possibly, .certainly: break
      case _ where isBehindGroups || !fields.mayBeOpen(condition): break
      default:
        for word in ["possibly", "certainly"] {
          add(.with(word), condition.range, "\(word) (\(text(condition.range)))")
        }
      }
      if case .comparison(let left, let comparison, _) = condition.kind, comparison.asksOfSeveral,
        fields.areSeveral(left)
      {
        add(.with("all"), condition.range, "all \(text(condition.range))")
      }
    case .sort(let keys):
      for key in keys {
        let written = text(key.value.range)
        guard let place = text(stage.range).range(of: written) else { continue }
        let behind = text(stage.range)[place.upperBound...]
        let start = stage.range.lowerBound + text(stage.range)[..<place.upperBound].utf8.count
        if let word = behind.wholeWord("desc") {
          let range = start + word.lowerBound..<start + word.upperBound
          replace("desc", by: "asc", range, "asc")
        } else if !key.descending {
          replace("asc", by: "desc", start..<start, " desc")
        }
      }
    case .limit, .distinct: remove(stage)
    default: break
    }
  }

  /// Takes a stage away, with the sign before it.
  private mutating func remove(_ stage: Stage) {
    var start = stage.range.lowerBound
    while start > 0, source.bytes[start - 1] != UInt8(ascii: "|") { start -= 1 }
    guard start > 0 else { return }
    add(.without(text(stage.range)), start - 1..<stage.range.upperBound, "")
  }

  /// `limit` before `sort`, a condition behind the stage that it should come before.
  private mutating func changeOrder(of stages: [Stage]) {
    for (first, second) in zip(stages, stages.dropFirst()) {
      guard first.word != second.word,
        [.sort, .limit, .where, .group, .distinct].contains(first.word),
        [.sort, .limit, .where, .group, .distinct].contains(second.word)
      else { continue }
      add(
        .swapped(first.word.written, second.word.written),
        first.range.lowerBound..<second.range.upperBound,
        "\(text(second.range)) | \(text(first.range))")
    }
  }
}

extension Comparison {
  /// What it is taken for.
  fileprivate var mistaken: [Comparison] {
    switch self {
    case .equal: [.notEqual, .isUnder]
    case .notEqual: [.equal, .isNotUnder]
    case .less: [.lessOrEqual, .greater]
    case .lessOrEqual: [.less, .greaterOrEqual]
    case .greater: [.greaterOrEqual, .less]
    case .greaterOrEqual: [.greater, .lessOrEqual]
    case .isIn: [.isNotIn, .isUnder]
    case .isNotIn: [.isIn, .isNotUnder]
    case .contains: [.equal, .startsWith, .doesNotContain]
    case .doesNotContain: [.contains]
    case .has: [.contains]
    case .startsWith: [.contains]
    case .endsWith: [.contains]
    case .isUnder: [.equal]
    case .isNotUnder: [.notEqual]
    case .hasNot, .doesNotStartWith, .doesNotEndWith, .like, .isNotLike, .matches, .doesNotMatch: []
    }
  }

  /// Whether it asks to whom a row belongs.
  fileprivate var followsOwners: Bool { self == .isUnder || self == .isNotUnder }

  /// Whether it is asked of any of several values where nothing else is said.
  fileprivate var asksOfSeveral: Bool {
    switch self {
    case .equal, .isIn, .isUnder: true
    default: false
    }
  }
}

extension DayRelation {
  /// What it is taken for.
  fileprivate var mistaken: [DayRelation] {
    switch self {
    case .before: [.after]
    case .after: [.before]
    case .during: [.encloses, .intersects]
    case .encloses: [.during, .intersects]
    case .intersects: [.during]
    default: []
    }
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>) -> String {
    String(self[..<range.lowerBound] + self[range.upperBound...])
  }

  fileprivate func range(of part: String) -> Range<Index>? { ranges(of: part).first }
}

extension Substring {
  /// Where the next word stands, in bytes from here, if it is this one.
  fileprivate func wholeWord(_ word: String) -> Range<Int>? {
    let blanks = prefix(while: \.isWhitespace)
    guard dropFirst(blanks.count).lowercased().hasPrefix(word) else { return nil }
    let start = blanks.utf8.count
    return start..<start + word.utf8.count
  }
}
