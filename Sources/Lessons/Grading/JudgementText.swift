import Engine
package import Messages
import Rendering

extension Judgement {
  /// What a learner is told, a line each; of an answer by luck the corpus that tells is shown below.
  package var messages: [Message] {
    switch self {
    case .right: [Message("lesson.right")]
    case .lacks(let words): [Message("lesson.lacks", ["words": words])]
    case .wrong(let answer): answer.messages
    case .lucky(let answer): answer.messages
    case .kept(let judgement): judgement.messages
    case .open: [Message("lesson.not-judged")]
    }
  }
}

extension WrongAnswer {
  fileprivate var messages: [Message] {
    var lines = [Message("lesson.wrong", ["difference": difference.message(noun)])]
    if let behind {
      lines.append(
        Message(
          "lesson.behind", ["rows": Message.rows(surplus: behind.surplus, lacking: behind.lacking)])
      )
    }
    if let surplus {
      lines.append(Message("lesson.surplus-row", ["row": surplus.message]))
    }
    if let lacking {
      lines.append(Message("lesson.lacking-row", ["row": lacking.message]))
    }
    return lines + misconceptions.lines
  }
}

extension LuckyAnswer {
  fileprivate var messages: [Message] {
    let counts =
      found == wanted
      ? Message("lesson.lucky.other-rows")
      : Message("lesson.lucky.counts", ["found": found, "wanted": wanted])
    return [Message("lesson.lucky", ["counts": counts])] + misconceptions.lines
  }
}

extension [Misconception] {
  /// What gives such an answer.
  fileprivate var lines: [Message] {
    switch count {
    case 0: []
    case 1: [self[0].message]
    default: [Message("lesson.at-once", ["count": count])] + map(\.message)
    }
  }
}

extension AnswerDifference {
  fileprivate func message(_ noun: String) -> Message {
    switch self {
    case .otherRows(let wanted, let found):
      Message("lesson.other-rows", ["wanted": wanted, "found": found])
    case .rows(_, let surplus, let lacking):
      .rows(surplus: surplus.count, lacking: lacking.count)
    case .cells(let surplus, let lacking):
      Message(
        "lesson.cells",
        [
          "rows": Message.rows(surplus: surplus.count, lacking: lacking.count),
          "example": (lacking + surplus).first?.joined(separator: ", ") ?? "",
        ])
    case .value(let wanted, let found):
      Message("lesson.value", ["wanted": wanted, "found": found])
    case .columns(let wanted, let found):
      Message("lesson.columns", ["wanted": wanted, "found": found])
    case .order(let place): Message("lesson.order", ["place": place])
    case .undecided(_, let surplus, let lacking):
      Message(
        "lesson.undecided", ["rows": Message.rows(surplus: surplus.count, lacking: lacking.count)])
    case .undecidedCount(let wanted, let found):
      Message("lesson.undecided-count", ["wanted": wanted, "found": found])
    }
  }
}

extension Witness {
  /// "npt-ratification: 'year <= 1976' holds: date is 1976"
  fileprivate var message: Message {
    guard let found = condition?.message ?? value?.message else { return .verbatim(item.id) }
    return Message("lesson.row", ["id": item.id, "found": found])
  }
}

extension Message {
  /// "2 rows too many, 1 missing"
  fileprivate static func rows(surplus: Int, lacking: Int) -> Message {
    if lacking == 0 { return Message("lesson.rows.surplus", ["surplus": surplus]) }
    if surplus == 0 { return Message("lesson.rows.lacking", ["lacking": lacking]) }
    return Message("lesson.rows", ["surplus": surplus, "lacking": lacking])
  }
}
