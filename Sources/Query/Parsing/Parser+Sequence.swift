import Chronology
import Messages

extension Parser {
  /// `sequence by actor within 1 year [type = test] ![type = talks] [s: type = visit within 30 days]`.
  mutating func sequence() throws(ParsingFault) -> Stage.Kind {
    cursor.advance()
    var (listsAll, keepsPossible) = (false, false)
    while true {
      if cursor.take(.all) {
        listsAll = true
      } else if cursor.take(.possibly) {
        keepsPossible = true
      } else {
        break
      }
    }
    var keys: [Path] = []
    if cursor.take(.by) {
      cursor.note(.field)
      keys = [try fieldPath()]
      while cursor.take(.comma) {
        cursor.note(.field)
        keys.append(try fieldPath())
      }
    }
    try reject(ForeignSequences(cursor).window())
    let window = try timeSpan()
    var steps = [try sequenceStep(isFirst: true)]
    noteStep(isFirst: false)
    while beginsSequenceStep {
      steps.append(try sequenceStep(isFirst: false))
      noteStep(isFirst: false)
    }
    return .sequence(
      EventSequence(all: listsAll, possibly: keepsPossible, by: keys, within: window, steps))
  }

  /// What a step begins with; between two steps their relation may come before.
  private mutating func noteStep(isFirst: Bool) {
    cursor.note(.sign("["))
    cursor.note(.sign("!["))
    if !isFirst { cursor.note(words: DayRelation.inWords.map(\.rawValue)) }
  }

  private var beginsSequenceStep: Bool {
    switch cursor.kind {
    case .leftBracket, .bang: true
    case .keyword(let word): word.isSpanRelation
    default: ForeignSequences(cursor).beginsStep
    }
  }

  private mutating func sequenceStep(
    isFirst: Bool
  ) throws(ParsingFault) -> EventSequence.Step {
    noteStep(isFirst: true)
    try reject(ForeignSequences(cursor).word())
    let start = cursor.token.range.lowerBound
    var relation: DayRelation?
    if !isFirst, case .keyword(let word) = cursor.kind { relation = try spanRelation(word) }
    let isAbsent = cursor.take(.bang)
    cursor.note(.sign("["))
    guard cursor.kind == .leftBracket else {
      throw expected(Message("query.expected.sequence-step"))
    }
    let content = try bracketed(.rightBracket) {
      (parser) throws(ParsingFault) -> (Name?, Expression, EventSequence.TimeSpan?) in
      let label = parser.sequenceLabel()
      let condition = try parser.reading({ $0.isCondition = true }) {
        (parser) throws(ParsingFault) in try parser.condition()
      }
      return (label, condition, try parser.timeSpan())
    }
    guard let (label, condition, window) = content else { throw .reported }
    return EventSequence.Step(
      absent: isAbsent, label: label, condition, within: window, relation: relation,
      range: cursor.range(from: start))
  }

  /// `a:`; what begins with a colon behind a name is nothing else here.
  private mutating func sequenceLabel() -> Name? {
    guard cursor.kind == .word || cursor.kind == .quotedName,
      cursor.token(ahead: 1).kind == .colon
    else { return nil }
    let name = cursor.name(cursor.advance())
    cursor.advance()
    return name
  }

  /// `within 30 days`; nil where it is not there.
  private mutating func timeSpan() throws(ParsingFault) -> EventSequence.TimeSpan? {
    guard cursor.take(.within) else { return nil }
    cursor.note(.number)
    let count = try windowSize(Message("query.expected.time-span"))
    cursor.note(.timeUnit)
    guard cursor.kind == .word else { throw expected(Message("query.expected.window-unit")) }
    return EventSequence.TimeSpan(count, unit: cursor.name(cursor.advance()))
  }
}
