import Chronology
import Plan

extension StepLine {
  func sequence(_ sequence: SequenceStep, _ names: inout [String]) -> String {
    let own = names
    var line = sequence.listsAll ? "sequence all" : "sequence"
    if sequence.keepsPossible { line += " possibly" }
    if !sequence.keys.isEmpty {
      line += " by " + sequence.keys.map { words(own).text($0.value) }.joined(separator: ", ")
    }
    line += text(sequence.window)
    for step in sequence.steps {
      let relation = step.relation.map { " \($0.rawValue)" } ?? ""
      let sign = step.isAbsent ? " ![" : " [\(step.label): "
      line += relation + sign + words(own).text(step.condition)
      for tie in step.ties { line += text(tie, sequence.positions[tie.earlier].label, own) }
      line += text(step.window) + "]"
    }
    for step in sequence.positions.dropFirst() { names += own.map { "\(step.label).\($0)" } }
    names += MatchColumn.allCases.map(\.rawValue)
    return line
  }

  private func text(_ span: TimeSpan?) -> String {
    span.map { " within \($0.count) \($0.unit.rawValue)\($0.count == 1 ? "" : "s")" } ?? ""
  }

  private func text(_ tie: SequenceStep.Tie, _ label: String, _ own: [String]) -> String {
    var parts = tie.keys.map { key in
      "\(words(own).text(key.left)) = \(label).\(words(own).text(key.right))"
    }
    if let condition = tie.condition {
      let pair = own.prefix(tie.columnCount) + own.prefix(tie.columnCount).map { "\(label).\($0)" }
      parts.append(words(Array(pair)).text(condition))
    }
    return parts.map { " and \($0)" }.joined()
  }
}
