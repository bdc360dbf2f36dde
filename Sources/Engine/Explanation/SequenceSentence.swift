import Chronology
import Query

/// What a step of a sequence asks, for `explain`.
package enum SequenceSentence: Hashable, Sendable {
  /// It begins with a row.
  case first(condition: String)
  /// A row comes after the one before, within a time where that is said.
  case next(condition: String, within: String?)
  /// A row to which the one before stands in another way.
  case related(by: String, condition: String, within: String?)
  /// No row lies between the row before and the one behind.
  case noneBetween(condition: String)
  /// No row lies so far before the first, or behind the last.
  case noneBefore(condition: String, within: String)
  case noneBehind(condition: String, within: String)
  /// From the end of the first row to the beginning of the last.
  case whole(within: String)
  /// What all rows share.
  case shared([String])

  /// The sentences of a sequence, in its order.
  static func sentences(of sequence: EventSequence, in source: SourceText) -> [SequenceSentence] {
    var sentences: [SequenceSentence] = []
    let last = sequence.steps.lastIndex { !$0.isAbsent } ?? 0
    for (place, step) in sequence.steps.enumerated() {
      let condition = source.text(step.condition.range)
      let window = step.window?.text
      let isFirst = sequence.steps[..<place].allSatisfy(\.isAbsent)
      switch (step.isAbsent, isFirst) {
      case (true, true): sentences.append(.noneBefore(condition: condition, within: window ?? ""))
      case (true, false) where place > last:
        sentences.append(.noneBehind(condition: condition, within: window ?? ""))
      case (true, false): sentences.append(.noneBetween(condition: condition))
      case (false, true): sentences.append(.first(condition: condition))
      case (false, false):
        guard let relation = step.relation, relation != .before else {
          sentences.append(.next(condition: condition, within: window))
          continue
        }
        sentences.append(.related(by: relation.rawValue, condition: condition, within: window))
      }
    }
    if !sequence.keys.isEmpty { sentences.append(.shared(sequence.keys.map(\.text))) }
    if let window = sequence.window { sentences.append(.whole(within: window.text)) }
    return sentences
  }
}

extension EventSequence.TimeSpan {
  fileprivate var text: String { "\(count) \(unit.text)" }
}
