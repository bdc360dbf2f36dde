import Engine
import Messages

// What a sequence found: a line a row, then what keeps it from being certain.
extension SequenceProof {
  /// What the stage makes of the row.
  func head(_ stage: String) -> Message {
    switch verdict {
    case .holds: Message("proof.holds", ["condition": stage])
    case .undecided where keepsPossible:
      Message("proof.sequence.possible", ["condition": stage])
    case .undecided: Message("proof.undecided", ["condition": stage])
    case .fails: Message("proof.fails", ["condition": stage])
    }
  }

  var messages: [Message] {
    rows.flatMap(\.messages) + [doubt.map(message)].compactMap(\.self)
  }

  private func message(_ doubt: Doubt) -> Message {
    switch doubt {
    case .condition(let step, let item):
      Message("proof.sequence.condition", ["step": step, "id": item.id])
    case .order(let one, let other, isSameDay: true):
      Message("proof.sequence.same-day", ["id": one.id, "other": other.id])
    case .order(let one, let other, isSameDay: false):
      Message("proof.sequence.order", ["id": one.id, "other": other.id])
    case .window(let one, let other):
      Message("proof.sequence.window", ["id": one.id, "other": other.id])
    case .lies(let item, let date, let step, let isSameDay):
      switch (verdict, isSameDay) {
      case (.fails, _):
        Message("proof.sequence.lies", ["id": item.id, "date": date, "step": step])
      case (_, true):
        Message("proof.sequence.lies-same-day", ["id": item.id, "date": date, "step": step])
      default:
        Message("proof.sequence.may-lie", ["id": item.id, "date": date, "step": step])
      }
    case .coverage(let step): Message("proof.sequence.coverage", ["step": step])
    case .undated(let field): Message("proof.sequence.undated", ["field": field])
    case .withoutKey: Message("proof.sequence.without-key")
    case .together: Message("proof.sequence.together")
    case .missing(let step): Message("proof.sequence.missing", ["step": step])
    case .differentRows: Message("proof.sequence.different-rows")
    }
  }
}

extension SequenceProof.Row {
  /// "sato-visit-1965 (1965-01), 62 to 122 days later: Prime Minister Sato visits the United States"
  fileprivate var messages: [Message] {
    var row = Message("proof.sequence.row", ["id": item.id, "date": date])
    if let gap { row = Message("proof.sequence.later", ["row": row, "gap": Self.message(gap)]) }
    if let label = item.label, label != item.id {
      row = Message("proof.named", ["head": row, "label": label])
    }
    guard let relation else { return [row] }
    let said = Message("proof.sequence.relation", ["id": relation.item.id])
    return [row, said]
  }

  private static func message(_ gap: ClosedRange<Double>) -> Message {
    let (low, high) = (Int(exactly: gap.lowerBound), Int(exactly: gap.upperBound))
    return switch (low, high) {
    case (let low?, let high?) where low == high: Message("proof.sequence.gap", ["days": low])
    case (let low?, let high?): Message("proof.sequence.gap-between", ["low": low, "high": high])
    case (let low?, nil): Message("proof.sequence.gap-from", ["low": low])
    case (nil, let high?): Message("proof.sequence.gap-to", ["high": high])
    case (nil, nil): Message("proof.sequence.gap-unknown")
    }
  }
}
